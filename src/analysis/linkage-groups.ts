/** Organizations that hang together more closely with one another than with the rest. */
import { type Completeness, completeness, type Limit } from "../lookup/completeness.js";
import type { Reading } from "../lookup/reading.js";
import { compareCodePoints } from "../model/names.js";
import { bounded } from "../traversal/bounded.js";
import { findEnds } from "../traversal/ends.js";
import { groupBy } from "../traversal/group-by.js";
import type { Scope } from "../traversal/scope.js";
import { inLine } from "../traversal/searches.js";
import { inTime, searchTurn } from "../traversal/turn.js";
import { findCommunities } from "./communities.js";
import { readScopeGraph } from "./read-scope-graph.js";
import type { ScopeGraph } from "./scope-graph.js";

export const GROUPS_BOUNDS = { least: 1, most: 100 };
/** Members of one group in an answer; a group of thousands is read by nobody, and `count` says how many there are. */
export const MEMBERS_SHOWN = 40;
/** The library's graph of them takes some 250 MB and three seconds. */
export const MAX_GROUPED_LINKS = 400_000;
/** Of the time for an answer: the rest is for finding the groups. */
const READING_SHARE = 0.5;

export interface LinkageGroupsRequest {
  /** Its direction does not matter: links tie both ends alike. */
  readonly scope: Scope;
  readonly first: number;
}

export interface LinkageGroup {
  /** By id, at most MEMBERS_SHOWN. */
  readonly members: readonly string[];
  readonly count: number;
}

export interface LinkageGroups {
  /** By size, then the least id. */
  readonly groups: readonly LinkageGroup[];
  /** Of the whole division; null where there is none. */
  readonly modularity: number | null;
  readonly completeness: Completeness;
}

/** Every organization with a link of the scope is in exactly one group; NOT_FOUND for an unknown `within`. */
export async function linkageGroups(
  reading: Reading,
  request: LinkageGroupsRequest,
  maxLinks = MAX_GROUPED_LINKS,
): Promise<LinkageGroups> {
  bounded("first", request.first, GROUPS_BOUNDS);
  const { scope } = await findEnds(reading, [], { ...request.scope, direction: "ANY" });
  const turn = searchTurn(reading);
  const answer = await inTime(turn, () => inLine(turn, () => divided(turn, scope, request.first, maxLinks), "graph"));
  return answer ?? nothing(["TIME"], null);
}

async function divided(turn: Reading, scope: Scope, first: number, maxLinks: number): Promise<LinkageGroups> {
  const readTurn = { ...turn, deadline: turn.deadline.sooner(READING_SHARE) };
  const { scopeGraph, limits: missing } = await readScopeGraph(readTurn, scope, maxLinks, maxLinks);
  if (scopeGraph.size === 0) return nothing(missing, missing.size === 0 ? 0 : null);
  const found = await inTime(turn, () => findCommunities(scopeGraph.steps, turn.deadline));
  if (!found) return nothing([...missing, "TIME"], null);
  const groups = groupsOf(scopeGraph, found.communities);
  const shown = groups.slice(0, first);
  const isCut = shown.length < groups.length || shown.some(({ members, count }) => members.length < count);
  const total = missing.size === 0 ? groups.length : null;
  return {
    groups: shown,
    modularity: found.modularity,
    completeness: completeness(shown.length, isCut ? [...missing, "ROWS"] : missing, total),
  };
}

function nothing(limitedBy: Iterable<Limit>, total: number | null): LinkageGroups {
  return { groups: [], modularity: null, completeness: completeness(0, limitedBy, total) };
}

/** The graph's ids ascend, so members do, and the first of a group is its least. */
function groupsOf({ idAt, isOrganization }: ScopeGraph, communities: Uint32Array): LinkageGroup[] {
  const organizations = [...isOrganization.keys()].filter((at) => isOrganization[at] === 1);
  const members = groupBy(organizations, (at) => communities[at]);
  return [...members.values()]
    .map((group) => ({ members: group.slice(0, MEMBERS_SHOWN).map(idAt), count: group.length }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.members[0] ?? "", b.members[0] ?? ""));
}
