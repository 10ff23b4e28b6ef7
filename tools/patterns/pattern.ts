/** A regular expression of ours, and the file that it was first found in. */
export type Pattern = { readonly source: string; readonly flags: string; readonly file: string };

/** As it would be written; the same for the same expression wherever it stands. */
export function spell({ source, flags }: Pick<Pattern, "source" | "flags">): string {
  return `/${source}/${flags}`;
}
