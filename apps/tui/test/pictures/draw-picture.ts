import { fileURLToPath } from "node:url";
import process from "node:process";
import { openTerminal } from "../terminal.ts";
import { drawSvg } from "./draw-svg.ts";
import type { Picture } from "./picture.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Where the pictures are kept. */
export const pictureFolder: string = `${root}docs/pictures/`;

/** Runs the program, whose entry is at `program`, and draws its screen; the same bytes each time. */
export async function drawPicture(
  { says, columns, rows, steps, shows }: Picture,
  program: string,
): Promise<string> {
  const command = `cd "${root}" && exec "${process.execPath}" "${program}" fixtures/calais`;
  await using terminal = openTerminal(command, { columns, rows });
  const until = (text: string): Promise<void> =>
    terminal.until((screen) => terminal.settled() && screen.some((line) => line.includes(text)));
  for (const [text, keys] of steps) {
    // A reader presses one key after the other, too.
    // oxlint-disable-next-line no-await-in-loop
    await until(text);
    terminal.type(keys);
  }
  await until(shows);
  const drawn = drawSvg(
    Array.from({ length: rows }, (_, row) => terminal.cells(row)),
    says,
  );
  terminal.type("q");
  await terminal.ended;
  return drawn;
}
