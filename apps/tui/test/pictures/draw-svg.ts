import type { IBufferCell } from "@xterm/headless";
import { findRuns, type Run } from "./runs.ts";

const cellWidth = 8.4;
const cellHeight = 18;
const margin = 12;
const baseline = 13.5;

/** The eight colours of a terminal on a light and on a dark background; the program uses no others. */
const themes = {
  light: {
    background: "#ffffff",
    foreground: "#24292f",
    colours: "#24292f #cf222e #116329 #7d4e00 #0550ae #8250df #1b7c83 #6e7781",
  },
  dark: {
    background: "#0d1117",
    foreground: "#d5dae0",
    colours: "#484f58 #ff7b72 #3fb950 #d29922 #79c0ff #d2a8ff #39c5cf #b1bac4",
  },
} as const;

/**
 * The cells of a terminal as SVG, light or dark as the reader's system is.
 *
 * Text stays text, which can be searched and read aloud, and each run of it is as wide as its cells, whatever the font.
 */
export function drawSvg(lines: readonly (readonly IBufferCell[])[], says: string): string {
  const width = round((lines[0]?.length ?? 0) * cellWidth + 2 * margin);
  const height = lines.length * cellHeight + 2 * margin;
  const drawn = lines.flatMap((cells, row) =>
    findRuns(cells).map((run) => drawRun(run, margin + row * cellHeight)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(says)}">
<style>
text { font: 14px "DejaVu Sans Mono", Menlo, Consolas, monospace }
.bold { font-weight: bold } .dim { opacity: .65 } .line { text-decoration: underline }
${styleOf("light")}
@media (prefers-color-scheme: dark) {
${styleOf("dark")}
}
</style>
<rect class="ground" width="${width}" height="${height}" rx="8" stroke="#8b949e" stroke-opacity=".5"/>
${drawn.join("")}</svg>
`;
}

function styleOf(name: keyof typeof themes): string {
  const { background, foreground, colours } = themes[name];
  const rules = colours.split(" ").map((colour, index) => `.c${index} { fill: ${colour} }`);
  return `.ground { fill: ${background} } text, .ink { fill: ${foreground} } ${rules.join(" ")} .on { fill: ${background} }`;
}

function drawRun({ column, width, text, inverse, looks }: Run, top: number): string {
  const x = round(margin + column * cellWidth);
  const long = round(width * cellWidth);
  const ground = `<rect class="ink" x="${x}" y="${top}" width="${long}" height="${cellHeight}"/>\n`;
  const classes = inverse ? `${looks} on`.trim() : looks;
  const own = classes === "" ? "" : ` class="${classes}"`;
  return `${inverse ? ground : ""}<text${own} x="${x}" y="${top + baseline}" textLength="${long}">${escape(text)}</text>\n`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
