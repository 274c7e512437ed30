/** The graph of a scope out of the topology in memory: the same that statements would read, and all of it. */
import type { Reading } from "../lookup/reading.js";
import { inSlices, Pace, type Slices } from "../topology/slices.js";
import { isOutgoing, type Walk } from "../topology/walk.js";
import type { Scope } from "../traversal/scope.js";
import { walkIn } from "../traversal/walks.js";
import type { Adjacency } from "./adjacency.js";
import type { ScopeGraph } from "./scope-graph.js";

/** Null where no topology is kept, where more links than allowed are in scope, or where the turn's time is up. */
export async function walkedScopeGraph(turn: Reading, scope: Scope, maxLinks: number): Promise<ScopeGraph | null> {
  const around = await walkIn(turn, { ...scope, direction: "ANY" }, []);
  const onward = await walkIn(turn, scope, []);
  return around && onward ? await inSlices(graphOf(around, onward, maxLinks), turn.deadline) : null;
}

function* graphOf(around: Walk, onward: Walk, maxLinks: number): Slices<ScopeGraph | null> {
  if (yield) return null;
  const pace = new Pace();
  const members = yield* membersOf(around, pace);
  const linked = members && (yield* linkedAmong(around, members, pace));
  if (!members || !linked || linked.links > maxLinks) return null;
  const steps = yield* stepsAmong(onward, linked, pace);
  if (!steps) return null;
  const { numbers } = linked;
  const isOrganization = new Uint8Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) {
    isOrganization[place] = members[numbers[place] ?? 0] === ORGANIZATION ? 1 : 0;
  }
  return {
    size: numbers.length,
    idAt: (place) => onward.topology.ids.idOf(numbers[place] ?? -1),
    isOrganization,
    steps,
  };
}

const ORGANIZATION = 1;
const OTHER = 2;

/** By number: 0 where the entity is not in scope. */
function* membersOf(around: Walk, pace: Pace): Slices<Uint8Array | null> {
  const { entityCount, isOrganization } = around.topology;
  const members = new Uint8Array(entityCount);
  const others: number[] = [];
  const reach = (far: number) => {
    if (isOrganization(far) || members[far] !== 0) return;
    members[far] = OTHER;
    others.push(far);
  };
  for (let number = 0; number < entityCount; number++) {
    if (pace.isDueAfter(1 + around.linksAt(number)) && (yield)) return null;
    if (!isOrganization(number) || !around.passes(number) || !around.holds(number)) continue;
    members[number] = ORGANIZATION;
    around.visit(number, (far) => {
      reach(far);
      return true;
    });
  }
  // What initiatives are part of, and on upward; the list grows while it is gone through.
  for (const other of others) {
    around.visit(other, (far, form) => {
      if (isOutgoing(form)) reach(far);
      return true;
    });
  }
  return members;
}

interface Linked {
  /** Of the members with a link to another member, in order. */
  readonly numbers: Uint32Array;
  /** By number: one more than the place in `numbers`, 0 for those without. */
  readonly places: Uint32Array;
  readonly links: number;
}

function* linkedAmong(around: Walk, members: Uint8Array, pace: Pace): Slices<Linked | null> {
  const places = new Uint32Array(members.length);
  let size = 0;
  let ends = 0;
  for (let number = 0; number < members.length; number++) {
    if (pace.isDueAfter(1 + around.linksAt(number)) && (yield)) return null;
    if (members[number] === 0) continue;
    const before = ends;
    around.visit(number, (far) => {
      if (members[far] !== 0 && far !== number) ends++;
      return true;
    });
    if (ends > before) places[number] = ++size;
  }
  const numbers = new Uint32Array(size);
  for (let number = 0; number < places.length; number++) {
    const place = places[number] ?? 0;
    if (place > 0) numbers[place - 1] = number;
  }
  return { numbers, places, links: ends / 2 };
}

/** Links of an entity come in the order of their far ends: parallel ones stand side by side. */
function* stepsAmong(onward: Walk, { numbers, places, links }: Linked, pace: Pace): Slices<Adjacency | null> {
  const starts = new Uint32Array(numbers.length + 1);
  const targets = new Uint32Array(links * 2);
  const weights = new Uint32Array(links * 2);
  let length = 0;
  for (const [place, number] of numbers.entries()) {
    if (pace.isDueAfter(1 + onward.linksAt(number)) && (yield)) return null;
    const start = length;
    onward.visit(number, (far) => {
      const target = (places[far] ?? 0) - 1;
      if (target < 0 || far === number) return true;
      if (length === start || targets[length - 1] !== target) targets[length++] = target;
      weights[length - 1] = (weights[length - 1] ?? 0) + 1;
      return true;
    });
    starts[place + 1] = length;
  }
  return { starts, targets: targets.subarray(0, length), weights: weights.subarray(0, length) };
}
