import { readEdtf, type Dates, type Document, type Span, type Statement } from "@onrecord/core";

const day = /^-?\d{4}-\d{2}-\d{2}$/;

/** Whether a span lies in the text and holds something. */
export function* checkSpan([start, end]: Span, text: string, what: string): Generator<string> {
  if (!Number.isSafeInteger(start) || start < 0 || end > text.length || start >= end) {
    yield `${what}: the span [${start}, ${end}] does not lie in the text of ${text.length}`;
  }
}

/** Whether dates can be: an EDTF date that our own reader takes, and a first day that is not after the last. */
export function* checkDates({ edtf, earliest, latest }: Dates, what: string): Generator<string> {
  for (const one of [earliest, latest]) {
    if (one !== null && (!day.test(one) || !isDay(one))) yield `${what}: ${one} is no day`;
  }
  if (earliest !== null && latest !== null && isLater(earliest, latest)) {
    yield `${what}: ${earliest} is after ${latest}`;
  }
  if (edtf === null || edtf.includes("T")) return;
  const reading = readEdtf(edtf);
  if ("problem" in reading) yield `${what}: ${edtf} is no EDTF: ${reading.problem}`;
}

function isDay(written: string): boolean {
  const [, sign = "", year = "", month = "", date = ""] =
    /^(-?)(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  const made = new Date(Date.UTC(2000, Number(month) - 1, Number(date)));
  made.setUTCFullYear(Number(`${sign}${year}`), Number(month) - 1, Number(date));
  return made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(date);
}

function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((it) => (it.startsWith("-") ? -1 : 1));
  if (a !== b) return a === 1;
  return a === 1 ? one > other : one.slice(0, 5) < other.slice(0, 5);
}

/** What always holds of the statements of a document. */
export function* checkStatements(
  statements: readonly Statement[],
  { id, text }: Pick<Document, "id" | "text">,
): Generator<string> {
  if (new Set(statements.map((it) => it.id)).size < statements.length) yield "two share an id";
  let last = 0;
  for (const { span, content, times, quantities, refersTo, statedOn, ...rest } of statements) {
    yield* checkSpan(span, text, "statement");
    if (span[0] < last) yield `statement: [${span.join(", ")}] comes before one that it follows`;
    last = span[0];
    if (rest.document !== id) yield `statement: is of ${rest.document}`;
    if (rest.text.trim() === "") yield "statement: has no words";
    if (rest.line < 1) yield `statement: stands in line ${rest.line}`;
    for (const part of content) yield* checkSpan(part, text, "content");
    for (const time of times) {
      yield* checkSpan(time.span, text, "time of a statement");
      yield* checkDates(time, "time of a statement");
    }
    for (const figure of quantities) {
      yield* checkSpan(figure.span, text, "figure of a statement");
      if (!(figure.min <= figure.max)) yield `figure: ${figure.min} is more than ${figure.max}`;
    }
    for (const stretch of refersTo) yield* checkDates(stretch, "refersTo");
    yield* checkDates(statedOn, "statedOn");
    for (const reason of [...rest.because, ...rest.speaker.because, ...statedOn.because]) {
      if (reason.rule === "" || reason.says === "") yield "a reason says nothing";
      if (reason.span !== undefined) yield* checkSpan(reason.span, text, `reason ${reason.rule}`);
    }
  }
}
