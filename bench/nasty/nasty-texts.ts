import { bytesOf, nastyText, type NastyDocument, pledge } from "./nasty-document.ts";

const once = { small: 1, large: 1 } as const;
const many = { small: 200, large: 1_000_000 } as const;
const some = { small: 200, large: 50_000 } as const;

const raw = (name: string, ...parts: readonly (string | readonly number[])[]): NastyDocument => ({
  name,
  times: once,
  make: () =>
    Buffer.concat(
      parts.map((part) => (typeof part === "string" ? bytesOf(part) : Buffer.from(part))),
    ),
});

const utf16 = (text: string): number[] =>
  Array.from(text).flatMap((character) => {
    const code = character.charCodeAt(0);
    return [code & 0xff, code >> 8];
  });

/** Texts and Markdown: bytes that are no text, controls, and markup without end. */
export const nastyTexts: readonly NastyDocument[] = [
  raw("invalid-utf8.txt", `${pledge}\n\nThe mayor `, [0xff, 0xc3, 0x28, 0xe2, 0x82], " said no.\n"),
  raw("utf8-surrogates.txt", "The mayor ", [0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80], " said no.\n"),
  raw("utf16.txt", [0xff, 0xfe], utf16(`${pledge}\n`)),
  raw("utf16-without-mark.txt", utf16(`${pledge}\n`)),
  raw("utf32.txt", [0xff, 0xfe, 0, 0, 0x57, 0, 0, 0, 0x65, 0, 0, 0]),
  raw("nothing.txt"),
  raw(
    "zeros.txt",
    Array.from({ length: 400 }, () => 0),
  ),
  nastyText(
    "mojibake.txt",
    once,
    () => `${pledge}\n\nâ€œWe will,â€ said MrÂ Reid about Â£5 million.\n`,
  ),
  nastyText(
    "controls.md",
    once,
    () => `${pledge}\n\nIn 2016\u0007\b\u000B\u000C\u007F\u0085 we said no.\n`,
  ),
  nastyText(
    "escapes.md",
    once,
    () =>
      `# T \u001B]0;owned\u0007\n\n${pledge} \u001B[2J\u001B]52;c;aGFybQ==\u0007\u009B2J\u0090x\u009C\n`,
  ),
  nastyText(
    "bidi.txt",
    once,
    () => `${pledge}\n\nIn 2016 \u202Ewe will not\u202C pay \u2066£5\u2069 \u061C.\n`,
  ),
  nastyText(
    "zero-width.txt",
    once,
    () => `${pledge}\n\nIn 2016 we\u200B w\u00ADill\u2060 \u{E0041}pay \u3164£5.\n`,
  ),
  nastyText(
    "formulas.md",
    once,
    () => `=1+1 was said in 2016.\n\n@SUM(A1) will be paid by 2019.\n\n-2+3 fell in 2016.\n`,
  ),
  nastyText(
    "script.md",
    once,
    () =>
      `${pledge}\n\n<script>alert(1)</script>\n\n[We will](javascript:alert(1)) pay £5 by 2019.\n`,
  ),
  nastyText(
    "long-line.txt",
    many,
    (times) => `${pledge} ${"We will pay £5 by 2019 and ".repeat(times)}\n`,
  ),
  nastyText("long-word.txt", many, (times) => `${pledge}\n\n${"a".repeat(times)}\n`),
  nastyText("headings.md", many, (times) => `${pledge}\n\n${"# A\n".repeat(times)}`),
  nastyText(
    "deep-list.md",
    some,
    (times) =>
      `${pledge}\n\n${Array.from({ length: Math.min(times, 2000) }, (_, at) => `${"  ".repeat(at)}- a\n`).join("")}`,
  ),
  nastyText("deep-quotation.md", some, (times) => `${pledge}\n\n${">".repeat(times)} a\n`),
  nastyText("deep-links.md", some, (times) => `${pledge}\n\n${"[a](".repeat(times)}\n`),
  nastyText("emphasis.md", some, (times) => `${pledge}\n\n${"*a".repeat(times)}\n`),
  nastyText("fence.md", many, (times) => `${pledge}\n\n${"~".repeat(times)}\nWe will not.\n`),
  nastyText(
    "table.md",
    some,
    (times) => `${pledge}\n\n|${"a|".repeat(times)}\n|${"-|".repeat(times)}\n`,
  ),
  nastyText(
    "definitions.md",
    some,
    (times) => `${pledge}\n\n${Array.from({ length: times }, (_, at) => `[a${at}]: b\n`).join("")}`,
  ),
  nastyText(
    "marks.txt",
    many,
    (times) => `${pledge}\n\ne${"\u0301".repeat(times)} and ${"\u200D".repeat(times)}.\n`,
  ),
  nastyText("quotations.txt", some, (times) => `${pledge}\n\n${"“We go. ".repeat(times)}\n`),
  nastyText(
    "numbers.txt",
    some,
    (times) => `${pledge}\n\n${"1,111".repeat(times)} and ${"hundred ".repeat(times)}\n`,
  ),
  nastyText(
    "yaml-bomb.md",
    { small: 9, large: 60 },
    (times) =>
      `---\na0: &a0 [x, x]\n${Array.from({ length: times }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]\n`).join("")}title: *a${times}\n---\n\n${pledge}\n`,
  ),
  nastyText(
    "yaml-deep.md",
    some,
    (times) => `---\ntitle: ${"[".repeat(times)}\n---\n\n${pledge}\n`,
  ),
  nastyText(
    "yaml-keys.md",
    some,
    (times) =>
      `---\n${Array.from({ length: times }, (_, at) => `k${at}: v\n`).join("")}---\n\n${pledge}\n`,
  ),
  nastyText(
    "yaml-types.md",
    once,
    () =>
      `---\ntitle: !!js/function 'function(){}'\n__proto__: { author: x }\ndate: 2016-02-30\nauthor: [a, {b: c}]\n---\n\n${pledge}\n`,
  ),
];
