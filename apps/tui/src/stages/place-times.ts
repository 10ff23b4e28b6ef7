import {
  aboutTerm,
  type Document,
  type ExtractOptions,
  extractStatements,
  extractTimes,
  indexLines,
} from "@onrecord/core";
import type { PlacedTime } from "@onrecord/export";
import type { Stage } from "../stage.ts";

type Input = {
  readonly document: Document;
  readonly options: ExtractOptions;
  /** Only those inside statements about it; null for all. */
  readonly about: string | null;
};

/** The time expressions of a document, each with the line that it stands on. */
export const placeTimes: Stage<Input, readonly PlacedTime[]> = {
  name: "place-times",
  run: ({ document, options, about }) => {
    const lineOf = indexLines(document.text);
    const all = extractTimes(document, options).map((time) =>
      Object.assign({ document: document.id, line: lineOf(time.span[0]) }, time),
    );
    if (about === null) return all;
    const wanted = aboutTerm(extractStatements(document, options), about);
    return all.filter(({ span: [start, end] }) =>
      wanted.some(({ span }) => span[0] <= start && end <= span[1]),
    );
  },
};
