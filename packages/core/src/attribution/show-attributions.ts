import type { Attributed } from "../attributed.ts";

/** For tests: `name | cue | content`, one for each attribution, parts of a content joined by " … ". */
export const showAttributions = (text: string, found: readonly Attributed[]): readonly string[] =>
  found.map(
    ({ name, cueText, content }) =>
      `${name ?? "?"} | ${cueText ?? "-"} | ${content.map((span) => text.slice(...span)).join(" … ")}`,
  );
