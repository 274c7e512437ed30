/** What the contract names and a later release brings. */
export const LATER: readonly string[] = [
  "Change",
  "Listing.matches",
  "Match",
  "MatchResult",
  "Mutation",
  "Query.changes",
  "Query.listings",
  "Query.requests",
  "Request",
  "RequestKind",
  "RequestState",
  "RequestStep",
  "Subscription",
];
