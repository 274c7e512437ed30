/** Measures of centrality worked out in the plainest way, on graphs of a handful of entities: the other side of a comparison. */

/** `steps.get(a)` are those a step leads to from a, each once; every entity has an entry. */
export type Steps = ReadonlyMap<string, ReadonlySet<string>>;

export function stepsOf(ids: readonly string[], arcs: Iterable<readonly [string, string]>): Steps {
  const steps = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const [from, to] of arcs) if (from !== to) steps.get(from)?.add(to);
  return steps;
}

/** Every shortest path between two, by walking all loopless ones. */
function shortestPaths(steps: Steps, from: string, to: string): string[][] {
  const found: string[][] = [];
  const walk = (path: readonly string[]) => {
    const last = path.at(-1) ?? from;
    if (last === to) found.push([...path]);
    else for (const far of steps.get(last) ?? []) if (!path.includes(far)) walk([...path, far]);
  };
  walk([from]);
  const least = Math.min(...found.map((path) => path.length));
  return found.filter((path) => path.length === least);
}

function pairsOf(steps: Steps): (readonly [string, string])[] {
  const ids = [...steps.keys()];
  return ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to] as const));
}

/** Freeman's: for each pair of others, the share of its shortest paths that pass; over all ordered pairs. */
export function betweennessOf(steps: Steps): Map<string, number> {
  const scores = new Map([...steps.keys()].map((id) => [id, 0]));
  const others = (steps.size - 1) * (steps.size - 2);
  for (const [from, to] of pairsOf(steps)) {
    const paths = shortestPaths(steps, from, to);
    for (const path of paths) {
      for (const between of path.slice(1, -1)) {
        scores.set(between, (scores.get(between) ?? 0) + 1 / paths.length / others);
      }
    }
  }
  return scores;
}

/** Wasserman and Faust's: the share of the others that is reached, by the mean distance to those. */
export function closenessOf(steps: Steps): Map<string, number> {
  const scores = new Map<string, number>();
  for (const id of steps.keys()) {
    const distances = [...steps.keys()]
      .filter((other) => other !== id)
      .map((other) => (shortestPaths(steps, id, other)[0]?.length ?? 0) - 1)
      .filter((distance) => distance > 0);
    const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    scores.set(id, distances.length === 0 ? 0 : distances.length / (steps.size - 1) / mean);
  }
  return scores;
}

/** By rounds of the plain definition, far more than are needed. */
export function pageRankOf(steps: Steps, damping: number): Map<string, number> {
  const ids = [...steps.keys()];
  let scores = new Map(ids.map((id) => [id, 1 / ids.length]));
  for (let round = 0; round < 400; round++) {
    const next = new Map(ids.map((id) => [id, (1 - damping) / ids.length]));
    for (const id of ids) {
      const onward = [...(steps.get(id) ?? [])];
      const reached = onward.length > 0 ? onward : ids;
      for (const far of reached) {
        next.set(far, (next.get(far) ?? 0) + (damping * (scores.get(id) ?? 0)) / reached.length);
      }
    }
    scores = next;
  }
  return scores;
}

/** Newman's: the share of links within groups, less what chance would give; links without direction, parallel ones all. */
export function modularityOf(links: readonly (readonly [string, string])[], groupOf: (id: string) => unknown): number {
  const groups = new Map<unknown, { within: number; ends: number }>();
  for (const [from, to] of links) {
    for (const id of [from, to]) {
      const group = groups.get(groupOf(id)) ?? { within: 0, ends: 0 };
      groups.set(groupOf(id), group);
      group.ends += 1;
      if (groupOf(from) === groupOf(to)) group.within += 0.5;
    }
  }
  const count = links.length;
  return [...groups.values()].reduce((sum, { within, ends }) => sum + within / count - (ends / (2 * count)) ** 2, 0);
}
