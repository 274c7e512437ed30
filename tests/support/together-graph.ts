/** A graph whose reads wait for one another: none runs before so many are asked. */
import type { Graph } from "../../src/graph/graph.js";

export function togetherGraph(graph: Graph, reads: number): Graph {
  let asked = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return new Proxy(graph, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      if (name !== "read") return member.bind(target);
      return async (...given: Parameters<Graph["read"]>) => {
        asked += 1;
        if (asked >= reads) open();
        await given[2].race(opened);
        return target.read(...given);
      };
    },
  });
}
