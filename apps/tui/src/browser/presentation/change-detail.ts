import type { Statement } from "@onrecord/core";
import type { Change, WordChange } from "@onrecord/diff";
import { describeDate } from "@onrecord/export";
import type { Catalogue, PlacedChange } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { bandWords, changeMeaning, changeSign, changeValues } from "./change-words.ts";
import { drawField } from "./field.ts";
import { fit, fitEnd, widthOf, wrap } from "./fit.ts";
import { drawPassage } from "./passage.ts";
import { drawReasons } from "./reason-lines.ts";
import { matterName } from "./matter-name.ts";
import { fullSpeaker } from "./statement-words.ts";
import { visible } from "./visible.ts";

/** Side by side from this many columns on, else one above the other. */
const sideBySideFrom = 64;

/** One change: what kind, the words before and after, what was removed and added, and why it is called so. */
export function drawChangeDetail(
  catalogue: Catalogue,
  { matter, change }: PlacedChange,
  width: number,
  brush: Brush,
): readonly string[] {
  const field = (label: string, value: string): readonly string[] =>
    value === "" ? [] : drawField(label, value, width, brush);
  const values = changeValues(change);
  return [
    ...wrap(brush("change", `${changeSign(change)} ${changeMeaning(change)}`), width),
    ...field(change.figures === undefined ? "Dates" : "Figures", values),
    ...field("Evidence", bandWords(change)),
    ...field("Matter", matterName(catalogue, matter)),
    ...field(
      "Review",
      [change.review, change.note]
        .filter((part) => part !== undefined)
        .map(visible)
        .join(": "),
    ),
    "",
    ...drawWordDiff(catalogue, change, width, brush),
    "",
    ...wrap(brush("heading", "Why"), width),
    ...drawReasons(change.because, width, brush),
    ...drawAround(catalogue, "Before", change.before, width, brush),
    ...drawAround(catalogue, "After", change.after, width, brush),
  ];
}

/** A statement in its paragraph, so that nobody has to trust a sentence on its own. */
function drawAround(
  catalogue: Catalogue,
  side: "Before" | "After",
  id: string,
  width: number,
  brush: Brush,
): readonly string[] {
  const statement = catalogue.statement(id);
  if (statement === undefined) return [];
  const source = catalogue.source(statement.document);
  const at = `:${statement.line}`;
  const sign = source === undefined ? "?" : brush(source.tone, source.sign);
  const heading = wrap(brush("heading", `${side}, in its paragraph`), width);
  const where = fitEnd(`${visible(source?.path ?? statement.document)}${at}`, width - 4);
  return ["", ...heading, `${sign} ${where}`, ...drawPassage(catalogue, statement, width, brush)];
}

/**
 * The two statements, what was removed between [- and -], what was added between {+ and +}; side by side, or one above
 * the other where that is too narrow.
 */
export function drawWordDiff(
  catalogue: Catalogue,
  change: Change,
  width: number,
  brush: Brush,
): readonly string[] {
  const isMarked = haveEnoughInCommon(change.words);
  const side = (id: string, op: "removed" | "added", room: number): readonly string[] => {
    const statement = catalogue.statement(id);
    if (statement === undefined) return [];
    const words = change.words.filter((word) => word.op === "same" || word.op === op);
    return [
      ...drawSaid(catalogue, statement, op, room, brush),
      ...wrap(isMarked ? drawWords(words, brush) : joinWords(words), room - 2).map(
        (line) => `  ${line}`,
      ),
    ];
  };
  if (width < sideBySideFrom) {
    return [...side(change.before, "removed", width), "", ...side(change.after, "added", width)];
  }
  const half = Math.floor((width - 3) / 2);
  const before = side(change.before, "removed", half);
  const after = side(change.after, "added", half);
  return Array.from(
    { length: Math.max(before.length, after.length) },
    (_, line) => `${fit(before[line] ?? "", half)} │ ${after[line] ?? ""}`,
  );
}

/** Where two sentences share next to nothing, marks around all the rest only stand in the way of reading them. */
function haveEnoughInCommon(words: readonly WordChange[]): boolean {
  const letters = { same: 0, removed: 0, added: 0 };
  for (const { op, text } of words) letters[op] += text.replaceAll(/\W/g, "").length;
  return letters.same * 6 >= Math.max(letters.removed, letters.added);
}

function joinWords(words: readonly WordChange[]): string {
  return visible(words.map(({ text }) => text).join("")).trim();
}

/** Which side, which document, when and where, and beneath it who: “− Before  A 15 September 2016, line 12”. */
function drawSaid(
  { source }: Catalogue,
  statement: Statement,
  op: "removed" | "added",
  width: number,
  brush: Brush,
): readonly string[] {
  const from = source(statement.document);
  const sign = from === undefined ? "?" : brush(from.tone, from.sign);
  const side = brush(op, op === "removed" ? "− Before" : "+ After");
  const when = `${side}  ${sign} ${describeDate(statement.statedOn)}`;
  const place = `line ${statement.line}`;
  const whole = `${when}, ${place}`;
  return [
    // A number that is parted from its word says nothing.
    ...(widthOf(whole) <= width ? [whole] : [...wrap(when, width), ...wrap(`  ${place}`, width)]),
    ...wrap(brush("strong", fullSpeaker(statement)), width - 2).map((line) => `  ${line}`),
  ];
}

/** Both sides in one text; where they share next to nothing, one after the other. */
export function drawBothSides(words: readonly WordChange[], brush: Brush): string {
  if (haveEnoughInCommon(words)) return drawWords(words, brush);
  const side = (op: "removed" | "added"): string =>
    joinWords(words.filter((word) => word.op === "same" || word.op === op));
  return `${drawRun("removed", side("removed"), brush)} ${drawRun("added", side("added"), brush)}`;
}

/** Marks runs of changed words, not every word: what only white space parts is one run. */
function drawWords(words: readonly WordChange[], brush: Brush): string {
  let line = "";
  let run = "";
  let gap = "";
  let op: WordChange["op"] = "same";
  const end = (): void => {
    line += drawRun(op, run, brush) + gap;
    run = "";
    gap = "";
  };
  for (const word of words) {
    const shown = visible(word.text);
    if (shown.trim() === "") {
      gap += gap === "" ? shown : "";
      continue;
    }
    if (word.op === op) run += gap;
    else end();
    gap = "";
    op = word.op;
    run += shown;
  }
  end();
  return line;
}

function drawRun(op: WordChange["op"], run: string, brush: Brush): string {
  const words = run.trim();
  if (op === "same" || words === "") return run;
  const lead = run.slice(0, run.length - run.trimStart().length);
  const tail = run.slice(run.trimEnd().length);
  return lead + brush(op, op === "removed" ? `[-${words}-]` : `{+${words}+}`) + tail;
}
