/** Paragraphs that mean harm to a terminal, or that terminals measure differently. */
const paragraphs: readonly string[] = [
  // Escape sequences: clear, move, title, clipboard, link, colours, the alternate screen, a report, a string that never ends.
  "We will build 40 homes by 2017 \u001B[2J\u001B[1;1Hgone \u001B]0;title\u0007 \u001B]52;c;aGFybQ==\u0007 in the town.",
  "In 2016 the \u001B]8;;https://example.org\u0007link\u001B]8;;\u0007 was \u001B[8mhidden\u001B[0m and \u001B[31;47mpainted\u001B[0m.",
  "In March 2016 \u001B[?1049l\u001B[?25h\u001B[6n\u001B[c we promised \u009B2J\u0090more\u009C than \u001BPthat.",
  "By May 2018 \u0007\b\b\b\u000B\u000C\u007F we will \u001Bc open 3 schools.",
  // Bidirectional controls, isolates and marks.
  "In June 2016 \u202Ewe will not\u202C pay \u2066£5 million\u2069 \u200F\u061C to \u202Dthe bank\u202C.",
  // What is not seen.
  "In July 2016 the co\u00ADuncil\u200B will\u2060 \uFEFFmove \u{E0041}\u{E0042} 12 \u180E\u3164 boats\u2028and\u2029more.",
  "In August 2016 a lone \uD800 and \uDC00 and \uFFFF were counted.",
  // Emoji, also those that newer tables measure otherwise.
  "In September 2016 👩‍👩‍👧‍👦 families ❤️ and 👍🏽 hands 🏴󠁧󠁢󠁳󠁣󠁴󠁿 with 🇬🇧 flags 1️⃣ came 🫠🪿 home.",
  // Wide, right-to-left, stacked and joined scripts.
  "In October 2016 議会は四十戸の住宅を約束した and （全角） homes were promised.",
  "In November 2016 המועצה תבנה בתים and المجلس سيبني ٤٠ منزلا were printed.",
  `In December 2016 e${"\u0301".repeat(40)} and नमस्ते สวัสดีครับ กำ ko\u0308nnen were said.`,
  "In January 2017 ﷽ and ⸻ and ௵ were longer than they look.",
];

/** Endless lines, with and without blanks. */
const endless: readonly string[] = [
  `In February 2017 ${"endless words ".repeat(8_000)}ended.`,
  `In April 2017 ${"x".repeat(100_000)} ended.`,
  `In May 2017 ${"議".repeat(50_000)} ended.`,
];

/** A document that means harm: its name, and what is in it. */
export const hostileDocuments: Readonly<Record<string, string>> = {
  "2016-09-15-a.md": `# Title \u001B]0;owned\u0007 \u202Eevil 👩‍👩‍👧\n\n${[...paragraphs, ...endless].join("\n\n")}\n`,
  "2018-01-18-b \u001B[31m\u202E.md": `---\nauthor: "A \\e[2J name \\u202E"\n---\n\n${paragraphs
    .map((paragraph) => paragraph.replaceAll("40", "25").replaceAll("2016", "2017"))
    .join("\n\n")}\n`,
  "2019-03-04-c\nnew line \u202E\u009B.md": `---\ntitle: "T \\e]0;owned\\a \\u202E"\npublisher: "P \\x9b2J"\n---\n\n${paragraphs.slice(4, 7).join("\n\n")}\n`,
};
