/** Questions that take several requests: walking a list by cursors, on every engine. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type Api, startApi } from "../support/api-server.js";
import { engines } from "../support/engines.js";

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null; readonly startCursor: string };
}

const PAGE = "nodes { id } pageInfo { hasNextPage startCursor endCursor }";

/** Many requests a test: a busy machine may take long for each. */
const TEST_TIMEOUT_MS = 240_000;

describe.each(engines)("$name", { timeout: TEST_TIMEOUT_MS }, (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(engine);
  });
  afterAll(() => api?.close());

  async function page(document: string, variables: Readonly<Record<string, unknown>>): Promise<Connection> {
    const { data, errors } = await api.query(document, variables);
    expect(errors).toBeUndefined();
    return (data as { page: Connection }).page;
  }

  /** The ids of every page, one after another. */
  async function walk(document: string, variables: object = {}): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Connection = await page(document, { ...variables, after });
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return ids;
  }

  test("pages of 100 hold each of the 347 organizations once, in the order of pages of 23", async () => {
    const document = (size: number) =>
      `query ($after: String) { page: organizations(first: ${size}, after: $after) { ${PAGE} } }`;
    const byHundred = await walk(document(100));
    expect(byHundred.length).toBe(347);
    expect(new Set(byHundred).size).toBe(347);
    expect(await walk(document(23))).toEqual(byHundred);
  });

  test("pages of 100 hold each of the 1,753 links once when every type is asked for, 1,430 without places", async () => {
    const all = `query ($after: String, $scope: Scope) { page: links(scope: $scope, first: 100, after: $after) { ${PAGE} } }`;
    const withoutPlaces = await walk(all);
    expect(new Set(withoutPlaces).size).toBe(1_430);
    expect(withoutPlaces.length).toBe(1_430);
    const places = await walk(all, { scope: { types: ["LOCATED_IN"] } });
    expect(new Set([...withoutPlaces, ...places]).size).toBe(1_753);
  });

  test("pages of 7 hold each of the figures of a city once", async () => {
    const document = `query ($after: String) { organization(id: "毕节市") { observations(first: 100) { nodes { id } } }
      page: observations(subject: "毕节市", first: 7, after: $after) { ${PAGE} } }`;
    const ids = await walk(document);
    const { data } = await api.query(
      `{ organization(id: "毕节市") { observations(first: 100) { nodes { id } totalCount } } }`,
    );
    const whole = data as { organization: { observations: { nodes: { id: string }[]; totalCount: number } } };
    expect(ids.length).toBe(31);
    expect(whole.organization.observations.totalCount).toBe(31);
    expect(ids).toEqual(whole.organization.observations.nodes.map(({ id }) => id));
  });

  test("a list read backward from its end is the list", async () => {
    const where = `where: { kinds: [VILLAGE] }`;
    const forward = await walk(
      `query ($after: String) { page: organizations(${where}, first: 3, after: $after) { ${PAGE} } }`,
    );
    const document = `query ($before: String) { page: organizations(${where}, last: 4, before: $before) { ${PAGE} } }`;
    const end = await page(document, {});
    const before = await page(document, { before: end.pageInfo.startCursor });
    expect([...before.nodes, ...end.nodes].map(({ id }) => id)).toEqual(forward.slice(2));
  });

  test("a cursor of one list is refused by another filter and by another field", async () => {
    const { pageInfo } = await page(`{ page: organizations(first: 2) { ${PAGE} } }`, {});
    for (const field of [
      "organizations(where: { joint: true }, first: 2, after: $after)",
      "initiatives(after: $after)",
    ]) {
      const { errors } = await api.query(`query ($after: String) { ${field} { nodes { id } } }`, {
        after: pageInfo.endCursor,
      });
      expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
    }
  });
});
