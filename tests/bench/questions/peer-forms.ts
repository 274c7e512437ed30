/** How the peer's two forms word the same conditions. */

export interface PeerForm {
  /** The root field of all organizations. */
  readonly root: string;
  /** The root field of enterprises with its condition on the kind. */
  readonly enterprises: string;
  readonly isEnterprise: string;
  /** Link and far end hold today, and the far end is of this kind. */
  readonly held: (kind?: string) => string;
}

/** Of a link or an entity. */
export const HOLDS = "sinceFrom: { lte: $today } untilTo: { gte: $today }";
const kindIs = (kind: string | undefined) => (kind ? `kind: { eq: "${kind}" }` : "");

export const TYPED: PeerForm = {
  root: "organizations",
  enterprises: "enterprises",
  isEnterprise: "",
  held: (kind) => `{ edge: { Held: { ${HOLDS} } } node: { ${kindIs(kind)} ${HOLDS} } }`,
};

export const FLAT: PeerForm = {
  root: "bodies",
  enterprises: "bodies",
  isEnterprise: kindIs("ENTERPRISE"),
  held: (kind) => `{ edge: { ${HOLDS} } node: { ${kindIs(kind)} ${HOLDS} } }`,
};

export const BY_NAME = "sort: [{ node: { name: ASC } }, { node: { id: ASC } }]";
