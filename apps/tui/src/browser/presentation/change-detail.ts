import type { Statement } from "@onrecord/core";
import type { Change, WordChange } from "@onrecord/diff";
import { describeDate } from "@onrecord/export";
import type { Catalogue, PlacedChange } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { changeName, changeSign, changeValues } from "./change-words.ts";
import { drawField } from "./field.ts";
import { fit, fitEnd, wrap } from "./fit.ts";
import { drawPassage } from "./passage.ts";
import { drawReasons } from "./reason-lines.ts";
import { shortSpeaker } from "./statement-words.ts";
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
  return [
    ...wrap(brush("change", `${changeSign(change)} ${changeName(change)}`), width),
    ...field("Matter", visible(matter.label)),
    ...field("Sure", bandWords(change)),
    ...field("Figures", change.figures === undefined ? "" : changeValues(change)),
    ...field("Dates", change.figures === undefined ? changeValues(change) : ""),
    ...field("Review", change.review ?? ""),
    "",
    ...drawWordDiff(catalogue, change, width, brush),
    "",
    brush("heading", "Why"),
    ...drawReasons(change.because, width, brush),
    ...[change.before, change.after].flatMap((id) => drawAround(catalogue, id, width, brush)),
  ];
}

/** A statement in its paragraph, so that nobody has to trust a sentence on its own. */
function drawAround(
  catalogue: Catalogue,
  id: string,
  width: number,
  brush: Brush,
): readonly string[] {
  const statement = catalogue.statement(id);
  if (statement === undefined) return [];
  const source = catalogue.source(statement.document);
  const at = `:${statement.line}`;
  const sign = source === undefined ? "?" : brush(source.tone, source.sign);
  const where = fitEnd(`${visible(source?.path ?? statement.document)}${at}`, width - 4);
  return ["", `${sign} ${where}`, ...drawPassage(catalogue, statement, width, brush)];
}

/** The two statements, what was removed between [- and -], what was added between {+ and +}. */
export function drawWordDiff(
  catalogue: Catalogue,
  change: Change,
  width: number,
  brush: Brush,
): readonly string[] {
  const side = (id: string, mark: "−" | "+", room: number): readonly string[] => {
    const statement = catalogue.statement(id);
    if (statement === undefined) return [];
    const op = mark === "−" ? "removed" : "added";
    const words = change.words.filter((word) => word.op === "same" || word.op === op);
    return [
      ...drawSaid(catalogue, statement, mark, room, brush),
      ...wrap(drawWords(words, brush), room - 2).map((line) => `  ${line}`),
    ];
  };
  if (width < sideBySideFrom) {
    return [...side(change.before, "−", width), "", ...side(change.after, "+", width)];
  }
  const half = Math.floor((width - 3) / 2);
  const before = side(change.before, "−", half);
  const after = side(change.after, "+", half);
  return Array.from(
    { length: Math.max(before.length, after.length) },
    (_, line) => `${fit(before[line] ?? "", half)} │ ${after[line] ?? ""}`,
  );
}

/** Which document, when, who: “− A 15 September 2016, line 12, Theresa May”. */
function drawSaid(
  { source }: Catalogue,
  statement: Statement,
  mark: "−" | "+",
  width: number,
  brush: Brush,
): readonly string[] {
  const from = source(statement.document);
  const sign = from === undefined ? "?" : brush(from.tone, from.sign);
  const said = [describeDate(statement.statedOn), `line ${statement.line}`];
  const who = shortSpeaker(statement);
  if (who !== "") said.push(who);
  const tone = mark === "−" ? "removed" : "added";
  return wrap(`${brush(tone, mark)} ${sign} ${said.join(", ")}`, width);
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

function bandWords({ band, score }: Change): string {
  const percent = `${Math.round(score * 100)} %`;
  return band === "match" ? `a match, ${percent}` : `only possible, ${percent}: worth a look`;
}
