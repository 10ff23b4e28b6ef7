import { sampleText } from "../speed/sample-text.ts";

const megabyte = 1_000_000;

/** Texts that may be made as long as one likes: each is a megabyte that is repeated. */
export const longTexts: Readonly<Record<string, () => string>> = {
  news: () => sampleText("news", megabyte),
  "one line": () => sampleText("news", megabyte).replace(/\s/g, " "),
  "short paragraphs": () => "On Monday.\n\n".repeat(megabyte / 12),
  "no dates": () => sampleText("plain", megabyte),
};
