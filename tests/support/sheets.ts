/** Folders of sheets for the suites of import and export. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { CatalogueError } from "../../src/errors.js";
import { exportFolder } from "../../src/exchange/export-folder.js";
import { type Fault, faultLine } from "../../src/exchange/fault.js";
import { type ImportReport, importFolder } from "../../src/exchange/import-folder.js";
import type { Graph } from "../../src/graph/graph.js";
import { temporaryFolder } from "./temporary.js";

/** File name → content; texts are written as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export function emptyFolder(): string {
  return temporaryFolder("sheets-");
}

export function folderOf(files: Files): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const NOW = Date.UTC(2026, 0, 2);

export function importFiles(graph: Graph, files: Files, now = NOW): Promise<ImportReport> {
  return importFolder(graph, folderOf(files), { now });
}

/** The faults of an import as lines; none where it succeeds. */
export async function faultsOf(graph: Graph, files: Files): Promise<string[]> {
  try {
    await importFiles(graph, files);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError) || error.code !== "IMPORT_FAULTS") throw error;
    return (error.details.faults as readonly Fault[]).map(faultLine);
  }
}

/** The canonical export: equal graphs give equal texts. */
export async function exported(graph: Graph): Promise<Record<string, string>> {
  const folder = emptyFolder();
  await exportFolder(graph, folder);
  const files = readdirSync(folder).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** A small graph in which every sheet has a row. */
export const SMALL: Readonly<Record<string, string>> = {
  "sources.csv": "id,title,publisher,published,url\n000,第一版,日报,2025-08-01,https://example.org/000\n",
  "organizations.csv": [
    "id,kind,name,aliases,summary,form,joint,temporary,level,serves,code,since,until,citations",
    "榕江县,AREA,榕江县,,,,,,COUNTY,,,,,000#1",
    "甲公司,ENTERPRISE,甲公司,甲|Jia,做电池,,,,,,91350100M000100Y43,2019,,000#2",
    "甲公司党支部,PARTY_ORGANIZATION,甲公司党支部,,,BRANCH,false,,,,,2020-05,,000#2",
    "联合党委,PARTY_ORGANIZATION,联合党委,,,COMMITTEE,true,true,,货车司机|快递员,,2023,2024-12,000#3",
    "",
  ].join("\n"),
  "persons.csv": "id,name,aliases,citations\nperson-张三,张三,,000#4\n",
  "initiatives.csv":
    'id,kind,name,aliases,summary,since,until,citations\ninitiative-点单,MECHANISM,点单,,"居民点单,支部接单",2024,,000#5\n',
  "links.csv": [
    "type,from,to,role,since,until,initiative,note,citations",
    "CO_BUILDS_WITH,甲公司,榕江县,,2024,,initiative-点单,两家,000#6|000#7-9",
    "ORGANIZATION_OF,甲公司党支部,甲公司,,,,,,000#2",
    "MEMBER_OF,甲公司党支部,联合党委,成员,2023,2024-12,,,000#3",
    "HOLDS_POST,person-张三,甲公司党支部,书记,,,,,000#4",
    "RUNS,甲公司,initiative-点单,,,,,,000#5",
    "LOCATED_IN,甲公司,榕江县,,,,,,000#1",
    "",
  ].join("\n"),
  "observations.csv": [
    "subject,indicator,value,text,unit,qualifier,period,nature,initiative,citations",
    "甲公司,党员数,12,,名,over,2025,ACTUAL,,000#2",
    "甲公司,产值,1.5,,亿元,,2026,TARGET,initiative-点单,000#2",
    "",
  ].join("\n"),
  "listings.csv":
    "kind,owner,name,state,tags,quantity,unit,capacity,since,until,citations\nNEED,甲公司,找会计,OPEN,人才|财务,2,名,3,2025,,000#8\n",
  "redirects.csv": "old,new\n甲老厂,甲公司\n",
};
