import { extractStatements, readDocument, type Statement } from "@onrecord/core";
import { compareStatements, type Change } from "@onrecord/diff";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

type Side = {
  readonly date: string;
  readonly speaker: string | null;
  readonly holder: string | null;
  readonly heading: string | null;
  readonly previous: string | null;
  readonly text: string;
  readonly next: string | null;
};
type Pair = { readonly id: string; readonly before: Side; readonly after: Side };

/** How a position changed between two sentences of different years. */
export const positions: PredictTask = {
  name: "positions",
  input: ".jsonl: {id, before, after}, each a sentence with its context",
  predict: (inputs) =>
    writeRows(
      inputs
        .flatMap((file) => readRows<Pair>(file))
        .map(({ id, before, after }) => {
          const change = mostInformative(readSide("before", before), readSide("after", after));
          return { id, kind: change?.kind ?? "unrelated", band: change?.band ?? "possible" };
        }),
    ),
};

/** The statements of one sentence, read in its context. */
function readSide(id: string, side: Side): Statement[] {
  const above = side.heading === null ? "" : `${side.heading}\n\n`;
  const start = above.length + (side.previous === null ? 0 : side.previous.length + 1);
  const end = start + side.text.length;
  const words = [side.previous, side.text, side.next].filter((part) => part !== null).join(" ");
  const author = side.holder ?? side.speaker;
  const document = readDocument(above + words, {
    id,
    format: "text",
    date: side.date,
    ...(author === null ? {} : { author }),
  });
  return extractStatements(document).filter(({ span }) => span[0] < end && start < span[1]);
}

function mostInformative(before: readonly Statement[], after: readonly Statement[]): Change | null {
  let best: Change | null = null;
  for (const one of before) {
    for (const other of after) {
      const change = compareStatements(one, other);
      if (change.kind === "unrelated") continue;
      if (best === null || inform(change) > inform(best)) best = change;
    }
  }
  return best;
}

/** What we stand by first, then typed kinds before restated before related, then the surer. */
function inform({ kind, band, score }: Change): number {
  const typed = kind === "related" ? 0 : kind === "restated" ? 1 : 2;
  return (band === "match" ? 4 : 0) + typed + score;
}
