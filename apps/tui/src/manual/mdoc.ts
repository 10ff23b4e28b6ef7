import wrapAnsi from "wrap-ansi";

// Words of ours in mdoc, the language of manual pages: mdoc(7) of mandoc, groff_mdoc(7) of groff.

/** What acts within the line of a macro: another one, for the words behind it, or punctuation. */
export type Code = { readonly code: string };

export const code = (acts: string): Code => ({ code: acts });

/** Words in lines, none of which may begin as a macro does, with a full stop or an apostrophe. */
export function text(words: string): readonly string[] {
  return wrapAnsi(words, longestLine).split("\n").map(line);
}

/** The longest line of the source that mandoc finds no fault with, less what escaping adds to most. */
const longestLine = 72;

/** A macro with its words, each of which stays one, also where it reads as a macro or as punctuation. */
export function macro(name: string, ...words: readonly (string | Code)[]): string {
  const drawn = words.map((word) => (typeof word === "string" ? quote(word) : word.code));
  return `.${[name, ...drawn].join(" ")}`;
}

/** An entry of a list with what is said of it, as a sentence; nothing is said of what says it all. */
export function item(head: readonly (string | Code)[], says: string | null): readonly string[] {
  if (says === null) return [macro("It", ...head)];
  const [first = ""] = says;
  const end = /[.?!]$/.test(says) ? "" : ".";
  return [macro("It", ...head), ...text(`${first.toUpperCase()}${says.slice(first.length)}${end}`)];
}

/** Entries one beneath the other, each with its words indented. */
export function list(
  items: readonly (readonly string[])[],
  space: "wide" | "compact" = "wide",
): readonly string[] {
  const compact = space === "compact" ? [code("-compact")] : [];
  return [
    macro("Bl", code("-tag"), code("-width"), code("Ds"), ...compact),
    ...items.flat(),
    macro("El"),
  ];
}

/** Lines as they are, indented. */
export function literal(lines: string): readonly string[] {
  return [
    macro("Bd", code("-literal"), code("-offset"), code("indent")),
    ...lines.split("\n").map(line),
    macro("Ed"),
  ];
}

function quote(word: string): string {
  const guarded = guard(escape(word), /^(?:[%A-Z][0-9A-Za-z]{1,2}|[!(),.:;?[\]|])$/);
  return guarded === "" || /[\s"]/.test(guarded)
    ? `"${guarded.replaceAll('"', String.raw`\(dq`)}"`
    : guarded;
}

function line(words: string): string {
  return guard(escape(words), /^[.']/);
}

function guard(words: string, acts: RegExp): string {
  return acts.test(words) ? String.raw`\&${words}` : words;
}

/** ASCII alone, so that no formatter has to be told the encoding; apostrophes and hyphens stay what they are. */
function escape(words: string): string {
  return words.replaceAll("\\", String.raw`\e`).replaceAll(/[^\n\u0020-\u007E]/gu, (sign) => {
    const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return String.raw`\[u${number}]`;
  });
}
