/**
 * Pairs of links without direction, where whoever helps another has found a partner by it and needs no helper of its own.
 *
 * So an asker may be given one more than it takes on, as one of them is no burden: one that helps somebody itself is served
 * without it, and one that helps nobody can be the helper of the two. As many are served as can be by stars of one centre
 * and its capacity and one more around it (Hell and Kirkpatrick, Packings by complete bipartite graphs, 1986).
 */

interface Pair {
  readonly helper: string;
  readonly helped: string;
}

/** Nobody that was served is left out by it, no helper has more than `capacity`, and no two are paired twice. */
export function relieved<P extends Pair>(given: readonly P[], capacity: number): readonly P[] {
  return [...new Set(given.map(({ helper }) => helper))].reduce(
    (pairs, helper) => relieve(pairs, helper, capacity),
    eachOnce(given),
  );
}

/** Two that are proposed to each other are one proposal, which serves both. */
function eachOnce<P extends Pair>(pairs: readonly P[]): readonly P[] {
  const isMirror = (one: P, other: P) => one.helper === other.helped && one.helped === other.helper;
  return pairs.filter((pair, at) => !pairs.slice(0, at).some((earlier) => isMirror(pair, earlier)));
}

function relieve<P extends Pair>(pairs: readonly P[], helper: string, capacity: number): readonly P[] {
  const taken = pairs.filter((pair) => pair.helper === helper);
  if (taken.length <= capacity) return pairs;
  const helps = (id: string) => pairs.filter((pair) => pair.helper === id).length;
  const spare = taken.find(({ helped }) => helps(helped) > 0);
  if (spare) return pairs.filter((pair) => pair !== spare);
  // Turned round, the last of them serves the helper, whose own helper is then free unless that serves it too.
  const isOwn = (pair: P) => pair.helped === helper && (helps(pair.helper) > 1 || isHelped(pairs, pair.helper));
  const turned = taken.at(-1);
  return pairs.flatMap((pair) => {
    if (pair === turned) return [{ ...pair, helper: pair.helped, helped: helper }];
    return isOwn(pair) ? [] : [pair];
  });
}

function isHelped(pairs: readonly Pair[], id: string): boolean {
  return pairs.some(({ helped }) => helped === id);
}
