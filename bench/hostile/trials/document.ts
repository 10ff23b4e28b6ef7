import { buildTimeline, extractStatements, extractTimes, readDocument } from "@onrecord/core";
import { checkDates, checkSpan, checkStatements } from "../check-results.ts";
import { makePage, makeText } from "../make-text.ts";
import { mutateText } from "../mutate.ts";
import { noBytes, type Trial } from "../trial.ts";

/** From a text to its statements and their timeline. */
export const document: Trial = {
  name: "documents, statements, timelines",
  share: 6,
  make: (random) => {
    const text = random.once(8) ? makePage(random) : makeText(random, 20);
    const head = random.once(6) ? "---\ndate: 15 Sept 2016\ntitle: [a, {b: c}]\n---\n\n" : "";
    const name = random.pick(["a.md", "2016-09-15-a.md", "a.txt", "2016-13-45 b.txt", "c"]);
    const written = random.once(3) ? mutateText(head + text, random) : head + text;
    return { texts: [written], bytes: noBytes, name };
  },
  check: ({ texts: [text = ""], name }) => check(text, name),
};

function* check(text: string, path: string): Generator<string> {
  const read = readDocument(text, { path, on: "2016-09-15" });
  const withoutMark = text.replace(/^\uFEFF/, "");
  if (read.text !== withoutMark) yield "the text is another";
  yield* checkDates(read.date, "document");
  for (const { span, because } of read.setAside) {
    yield* checkSpan(span, read.text, "set aside");
    if (because.length === 0) yield "something is set aside without a reason";
  }
  for (const block of read.blocks) yield* checkSpan(block.span, read.text, "block");
  const statements = extractStatements(read);
  yield* checkStatements(statements, read);
  for (const time of extractTimes(read)) {
    yield* checkSpan(time.span, read.text, "time");
    yield* checkDates(time, `“${time.text}”`);
  }
  const ids = new Set(statements.map(({ id }) => id));
  for (const axis of ["refers-to", "stated-on"] as const) {
    const { entries, undated } = buildTimeline(statements, { axis });
    for (const entry of entries) yield* checkDates(entry, "entry");
    const named = [...undated, ...entries.flatMap((entry) => entry.statements)];
    if (named.some((id) => !ids.has(id))) yield "the timeline names a statement that there is not";
    if (new Set(named).size !== ids.size) yield "the timeline lacks a statement";
  }
  if (text.length % 3 > 0) return;
  const again = extractStatements(readDocument(text, { path, on: "2016-09-15" }));
  if (JSON.stringify(again) !== JSON.stringify(statements)) yield "other statements a second time";
}
