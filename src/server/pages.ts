/** The two pages of this release: where to go, and GraphiQL from our own files. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** A question with an answer in the seeds. */
export const EXAMPLE_QUESTION = '{ search(text: "党支部") { hits { entity { id name } } } }';

const FIRST_QUERY = `# 共建知识图谱 · Gongjian: organizations that build together, and the source of every link.
query Example {
  search(text: "党支部") {
    hits {
      entity {
        id
        name
      }
    }
  }
}
`;

const require = createRequire(import.meta.url);

/** Our address of a file, and the package file behind it. */
const FILES: readonly (readonly [name: string, pack: string, path: string])[] = [
  ["graphiql.css", "graphiql", "graphiql.min.css"],
  ["graphiql.js", "graphiql", "graphiql.min.js"],
  ["react-dom.js", "react-dom", "umd/react-dom.production.min.js"],
  ["react.js", "react", "umd/react.production.min.js"],
];

export async function addPages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: packageFolder("graphiql"), serve: false });
  for (const [name, pack, path] of FILES) {
    const root = packageFolder(pack);
    app.get(`/graphiql/${name}`, (_request, reply) => reply.sendFile(path, root));
  }
  app.get("/graphiql/start.js", (_request, reply) => reply.type("text/javascript; charset=utf-8").send(START));
  app.get("/graphiql/page.css", (_request, reply) => reply.type("text/css; charset=utf-8").send(STYLE));
  app.get("/", (_request, reply) => sendHtml(reply, WELCOME));
}

export function sendGraphiql(reply: FastifyReply): FastifyReply {
  return sendHtml(reply, GRAPHIQL);
}

function sendHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.type("text/html; charset=utf-8").send(html);
}

function packageFolder(name: string): string {
  return dirname(require.resolve(join(name, "package.json")));
}

/** The version in package.json, for the page. */
const VERSION = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version;

const WELCOME = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>共建知识图谱 · Gongjian</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/page.css">
<main>
<h1>共建知识图谱 <small>Gongjian ${VERSION}</small></h1>
<p>在 <a href="/graphql">GraphiQL</a> 中查询；程序请用 POST 访问 <code>/graphql</code>。</p>
<p lang="en">Ask questions in <a href="/graphql">GraphiQL</a>; programs POST to <code>/graphql</code>.</p>
</main>
</html>
`;

const GRAPHIQL = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · Gongjian</title>
<link rel="stylesheet" href="/graphiql/graphiql.css">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/page.css">
<div id="graphiql">GraphiQL needs JavaScript.</div>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</html>
`;

const START = `ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    defaultQuery: ${JSON.stringify(FIRST_QUERY)},
  }),
);
`;

const STYLE = `body { margin: 0; font-family: system-ui, sans-serif; }
main { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; line-height: 1.6; }
small { font-weight: normal; color: #555; }
#graphiql { height: 100vh; }
`;
