import {
  buildTimeline,
  type Document,
  extractStatements,
  extractTimes,
  indexLines,
  readDocument,
} from "@onrecord/core";
import { comparePositions, diffWords } from "@onrecord/diff";
import {
  formatsFor,
  type PlacedTime,
  writePositions,
  writeStatements,
  writeTimeline,
  writeTimes,
} from "@onrecord/export";
import { checkWritten } from "../check-written.ts";
import { makeText } from "../make-text.ts";
import { mutateText } from "../mutate.ts";
import { noBytes, type Trial } from "../trial.ts";

/** Documents and versions of them that are compared, and all that can be written of them, in one format. */
export const comparison: Trial = {
  name: "comparisons, exports",
  share: 1,
  make: (random) => {
    const texts = [makeText(random, 16)];
    for (let more = random.below(3); more >= 0; more--) {
      const earlier = random.pick(texts);
      texts.push(random.once(2) ? mutateText(earlier, random) : makeText(random, 20));
    }
    return { texts, bytes: noBytes, name: random.pick(formatsFor("statements")) };
  },
  check: ({ texts, name }) => check(texts, name),
};

function* check(texts: readonly string[], format: string): Generator<string> {
  const documents = texts.map((text, index): Document =>
    readDocument(text, {
      id: `${index}${text.slice(0, 9)}`,
      date: `${2012 + index}`,
      title: text.slice(0, 30),
      author: index % 2 === 0 ? "Ann Reid" : text.slice(-9),
      url: text.slice(0, 20),
    }),
  );
  const statements = documents.flatMap((document) => extractStatements(document));
  const compare = () => comparePositions(statements, { documents, split: null });
  const positions = compare();
  const ids = new Set(statements.map(({ id }) => id));
  for (const { changes } of positions.matters) {
    for (const { before, after, words } of changes) {
      if (!ids.has(before) || !ids.has(after)) yield "a change names a statement that there is not";
      if (words.some(({ text }) => text === "")) yield "a word of a change is empty";
    }
  }
  const words = diffWords(texts[0] ?? "", texts[1] ?? "");
  const rebuilt = words.map(({ op, text }) => (op === "added" ? "" : text)).join("");
  if (squeeze(rebuilt) !== squeeze(texts[0] ?? "")) yield "the words do not rebuild the text";
  const timeline = buildTimeline(statements, { axis: "refers-to" });
  const times = documents.flatMap(placeTimes);
  const options = { documents };
  const results = {
    statements: () => writeStatements(statements, format, options),
    times: () => writeTimes(times, format, options),
    timeline: () => writeTimeline(timeline, statements, format, options),
    positions: () => writePositions(positions, statements, format, options),
  } as const;
  for (const kind of ["statements", "times", "timeline", "positions"] as const) {
    if (!formatsFor(kind).includes(format)) continue;
    const written = results[kind]();
    yield* checkWritten(written, format, kind);
    if (results[kind]() !== written) yield `${kind} as ${format} are other ones a second time`;
  }
  if (ids.size % 3 === 0 && JSON.stringify(compare()) !== JSON.stringify(positions))
    yield "other positions a second time";
}

function placeTimes(document: Document): readonly PlacedTime[] {
  const lineAt = indexLines(document.text);
  return extractTimes(document).map((time) =>
    Object.assign({}, time, { document: document.id, line: lineAt(time.span[0]) }),
  );
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, "");
