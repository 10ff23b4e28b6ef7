import fc from "fast-check";
import headless from "@xterm/headless";
import { UnicodeGraphemesAddon } from "../../test/graphemes-addon.ts";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { visible } from "./presentation/visible.ts";
import { steadyWidths } from "./steady-output.ts";

test.for([
  "plain words, £5 – “quoted” …",
  "\u001B[1mbold\u001B[22m\r\n\u001B[12G\u001B[K│ naïve ▸",
  "議会は四十戸、ＡＢ",
  "Ελλάδα Москва בתים المجلس",
])("%j is written as it is", (output) => {
  expect(steadyWidths(output)).toBe(output);
});

test.for([
  ["❤️", 2],
  ["👩‍👩‍👧", 2],
  ["🇬🇧", 2],
  ["1️⃣", 2],
  ["กำ", 1],
  ["स्ते", 1],
  ["﷽", 1],
  ["e\u0301\u0302", 1],
] as const)("%s has a place of its own, %i wide", ([grapheme, width]) => {
  const placed = `\u001B7${" ".repeat(width)}\u001B8\u001B[?7l${grapheme}\u001B[?7h\u001B8\u001B[${width}C`;
  expect(steadyWidths(`\u001B[31ma${grapheme}b\u001B[39m`)).toBe(`\u001B[31ma${placed}b\u001B[39m`);
});

test("a mark without a letter is not drawn over what ends a control", () => {
  expect(steadyWidths("\u001B[31m\u0301a")).toBe("\u001B[31ma");
});

/** Where the cursor stands in a terminal that was written to. */
async function columnAfter(output: string, graphemes: boolean): Promise<number> {
  const terminal = new headless.Terminal({ cols: 400, rows: 3, allowProposedApi: true });
  if (graphemes) terminal.loadAddon(new UnicodeGraphemesAddon());
  await new Promise<void>((resolve) => {
    terminal.write(output, resolve);
  });
  const column = terminal.buffer.active.cursorX;
  terminal.dispose();
  return column;
}

test.for([false, true])(
  "the cursor stands where we count it, in a terminal that measures graphemes: %s",
  async (graphemes) => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    const anything = fc
      .oneof(text, fc.string({ unit: "binary", maxLength: 40 }))
      .map((one) => visible(one));
    await fc.assert(
      fc.asyncProperty(anything, async (shown) => {
        expect(await columnAfter(steadyWidths(shown), graphemes)).toBe(stringWidth(shown));
      }),
      { numRuns: 300 },
    );
  },
);
