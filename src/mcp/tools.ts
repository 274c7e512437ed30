/** Every tool, in the order in which agents are told of them; a new one is a file in `tools/` and a line here. */
import type { Tool } from "./tool.js";
import { chain } from "./tools/chain.js";
import { checksTool } from "./tools/checks.js";
import { commonPartnersTool } from "./tools/common-partners.js";
import { connectTool } from "./tools/connect.js";
import { coverageTool } from "./tools/coverage.js";
import { differenceTool } from "./tools/difference.js";
import { findOrganizations } from "./tools/find-organizations.js";
import { hierarchyTool } from "./tools/hierarchy.js";
import { initiatives } from "./tools/initiatives.js";
import { linkageGroupsTool } from "./tools/linkage-groups.js";
import { linksOfTool } from "./tools/links-of.js";
import { neighborhoodTool } from "./tools/neighborhood.js";
import { observations } from "./tools/observations.js";
import { organization } from "./tools/organization.js";
import { organizationsBehindTool } from "./tools/organizations-behind.js";
import { pairingPlanTool } from "./tools/pairing-plan.js";
import { partnersOfTool } from "./tools/partners-of.js";
import { pathsBetween } from "./tools/paths-between.js";
import { rankingTool } from "./tools/ranking.js";
import { resolveNames } from "./tools/resolve-names.js";
import { suggestionsTool } from "./tools/suggestions.js";

export const TOOLS: readonly Tool[] = [
  resolveNames,
  findOrganizations,
  organization,
  linksOfTool,
  partnersOfTool,
  commonPartnersTool,
  pathsBetween,
  connectTool,
  neighborhoodTool,
  hierarchyTool,
  rankingTool,
  linkageGroupsTool,
  differenceTool,
  observations,
  initiatives,
  coverageTool,
  organizationsBehindTool,
  chain,
  suggestionsTool,
  pairingPlanTool,
  checksTool,
];
