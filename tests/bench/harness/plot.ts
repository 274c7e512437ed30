/** Draws the p50 of each question and side as bars on a logarithmic scale, the largest size of the record. */
import type { RecordedRun } from "./record.js";
import { SIDES } from "./report.js";

const COLOURS = ["#9aa5b1", "#c0392b", "#2471a3", "#5dade2", "#d4a017"];
const WIDTH = 960;
const LEFT = 380;
const BAR = 9;
const GAP = 10;
const TOP = 64;
const DECADES = [0.1, 1, 10, 100, 1_000];
const SCALE = (WIDTH - LEFT - 60) / Math.log10(1_000 / 0.1);

export function plotOf(runs: readonly RecordedRun[]): string {
  const run = runs.at(-1);
  if (!run) return "";
  let y = TOP;
  let bars = "";
  for (const { name, sides } of run.questions) {
    bars += text(LEFT - 8, y + BAR, name, 'text-anchor="end"');
    for (const [at, side] of SIDES.entries()) {
      const figures = sides[side];
      if (typeof figures !== "object") continue;
      bars += rectangle(LEFT, y, x(figures.p50) - LEFT, COLOURS[at] ?? "#000");
      bars += text(x(figures.p50) + 4, y + BAR - 1, figures.p50.toFixed(1));
      y += BAR + 1;
    }
    y += GAP;
  }
  const grid = DECADES.map((ms) => line(x(ms), y) + text(x(ms), TOP - 8, `${ms} ms`, 'text-anchor="middle"')).join("");
  const legend = SIDES.map((side, at) => {
    const left = LEFT + at * 110;
    return rectangle(left, 16, 10, COLOURS[at] ?? "#000") + text(left + 14, 25, side);
  }).join("");
  const title = text(8, 25, `p50 with one client, ${run.size.toLocaleString("en")} organizations`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 10}" font-family="sans-serif" font-size="10" role="img">
<title>p50 of each question and side</title>
<rect width="100%" height="100%" fill="#fff"/>
${title}${legend}${grid}${bars}</svg>
`;
}

function x(ms: number): number {
  return LEFT + Math.max(0, Math.log10(Math.max(ms, 0.1) / 0.1)) * SCALE;
}

function rectangle(left: number, top: number, width: number, fill: string): string {
  return `<rect x="${left}" y="${top}" width="${Math.max(1, width).toFixed(1)}" height="${BAR}" fill="${fill}"/>\n`;
}

function text(left: number, top: number, content: string, more = ""): string {
  const safe = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${left.toFixed(1)}" y="${top}" fill="#333" ${more}>${safe}</text>\n`;
}

function line(left: number, bottom: number): string {
  return `<line x1="${left.toFixed(1)}" y1="${TOP - 4}" x2="${left.toFixed(1)}" y2="${bottom}" stroke="#ddd"/>\n`;
}
