/** Which of the two GraphQL media types a caller prefers, and which content types are JSON in UTF-8. */

export const GRAPHQL_RESPONSE = "application/graphql-response+json";
export const JSON_TYPE = "application/json";
/** Types that no page can send to us from elsewhere without asking first (CORS preflight). */
export const REQUEST_TYPES = [JSON_TYPE, "application/graphql+json"];

/** The type of the answer; JSON also for callers that accept neither, who then at least can read why. */
export function answerType(accept: string | undefined): string {
  const weights = weightsOf(accept ?? "");
  const json = Math.max(0, ...[JSON_TYPE, "application/*", "*/*"].map((type) => weights.get(type) ?? 0));
  const graphql = weights.get(GRAPHQL_RESPONSE) ?? 0;
  return graphql > 0 && graphql >= json ? GRAPHQL_RESPONSE : JSON_TYPE;
}

/** Browsers that open an address name HTML; programs do not. */
export function wantsHtml(accept: string | undefined): boolean {
  return (weightsOf(accept ?? "").get("text/html") ?? 0) > 0;
}

/** False for a body in another charset or compressed: neither is decoded here. */
export function isPlainUtf8(contentType: string | undefined, contentEncoding: string | undefined): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? "")?.[1]?.toLowerCase() ?? "utf-8";
  return (charset === "utf-8" || charset === "utf8") && (contentEncoding ?? "identity").toLowerCase() === "identity";
}

function weightsOf(accept: string): Map<string, number> {
  return new Map(
    accept.split(",").map((entry) => {
      const [type = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [type, weight ? Number(weight.slice(2)) || 0 : 1] as const;
    }),
  );
}
