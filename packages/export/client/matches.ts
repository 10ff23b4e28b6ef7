/** What the reader asks for; an empty string asks for nothing. */
export type Wanted = {
  readonly words: readonly string[];
  /** By the name of the filter, which is also that of the `data-` attribute: words parted by spaces. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly from: number | null;
  readonly to: number | null;
};

/** What an item says of itself. */
export type Facets = {
  readonly tokens: Readonly<Record<string, string | undefined>>;
  readonly from: number | null;
  readonly to: number | null;
  /** Folded, as `foldWords` does; read only when words are asked for. */
  readonly text: () => string;
};

/** Whether an item has all that is asked for. An item of no known year is in no range of years. */
export function matches(item: Facets, wanted: Wanted): boolean {
  for (const [name, token] of Object.entries(wanted.tokens)) {
    if (token !== "" && !(item.tokens[name] ?? "").split(" ").includes(token)) return false;
  }
  if (wanted.from !== null && (item.to === null || item.to < wanted.from)) return false;
  if (wanted.to !== null && (item.from === null || item.from > wanted.to)) return false;
  if (wanted.words.length === 0) return true;
  const text = item.text();
  return wanted.words.every((word) => text.includes(word));
}

/** Words without case, accents and the shape of apostrophes, which nobody wants to have to type. */
export function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}
