import type { Change } from "@onrecord/diff";
import type { OutlinedHistory, OutlinedText, VersionStep } from "@onrecord/export";
import { describeVersions } from "@onrecord/export";
import type { Catalogue } from "../catalogue.ts";
import type { Brush } from "./brush.ts";
import { drawBothSides } from "./change-detail.ts";
import { bandWords, isWeak } from "./change-words.ts";
import { fit, wrap, wrapAfter } from "./fit.ts";
import { newsOf, stepDate, stepName, stepSign } from "./history-words.ts";
import { drawReasons } from "./reason-lines.ts";
import { drawTimeLine } from "./time-line.ts";
import { visible } from "./visible.ts";

const widestLine = 60;

/** The words in which the sentence was last seen. */
export function historyName({ steps }: OutlinedHistory): string {
  return visible(steps.findLast(({ statement }) => statement !== null)?.statement?.text ?? "", 400);
}

/** The name of a text; where its versions are named otherwise, “2016.md … 2018.md”. */
export function textName({ source }: Catalogue, { documents }: OutlinedText): string {
  const [first, last] = [documents[0], documents.at(-1)].map((id) =>
    visible(source(id ?? "")?.name ?? "", 200),
  );
  return first === last ? (last ?? "") : `${first ?? ""} … ${last ?? ""}`;
}

/** In which versions the sentence was changed, as a line from the first document to the last. */
export function drawHistoryLine(
  catalogue: Catalogue,
  history: OutlinedHistory,
  width: number,
  brush: Brush,
): string {
  const ids = history.steps.flatMap(({ step, statement }) =>
    statement === null || step === "taken out" ? [] : [statement.id],
  );
  return drawTimeLine(catalogue, ids, width, brush);
}

/** A sentence through the versions of its text: each that did something to it, with its words and those that differ. */
export function drawHistoryDetail(
  catalogue: Catalogue,
  text: OutlinedText,
  history: OutlinedHistory,
  width: number,
  brush: Brush,
): readonly string[] {
  const { headings, steps } = history;
  const line = drawHistoryLine(catalogue, history, Math.min(width, widestLine), brush);
  // The first heading of a text is most often its title.
  const name = textName(catalogue, text);
  const under = [name, ...headings.map((heading) => visible(heading))];
  const path = under.filter((part, index) => part !== "" && part !== under[index - 1]).join(" › ");
  const count = `${newsOf(history).length} of ${text.documents.length} versions changed it`;
  return [
    ...wrap(brush("heading", historyName(history)), width),
    ...(line === "" ? [] : [line]),
    ...wrap(brush("faint", path), width),
    ...wrap(brush("faint", count), width),
    ...steps.flatMap((step) => drawStep(catalogue, step, width, brush)),
  ];
}

function drawStep(
  catalogue: Catalogue,
  step: VersionStep,
  width: number,
  brush: Brush,
): readonly string[] {
  const { document, statement, change, because } = step;
  const source = catalogue.source(document);
  const sign = brush(source?.tone ?? "plain", fit(source?.sign ?? "?", catalogue.signWidth));
  const isOut = step.step === "taken out";
  const line = statement === null || isOut ? "" : `, line ${statement.line}`;
  const tone = stepSign(step) === "" || (change !== null && isWeak(change)) ? "faint" : "change";
  const what = brush(tone, `${stepSign(step)} ${stepName(step)}`.trim());
  const words = (drawn: string): readonly string[] => wrapAfter("  ", drawn, width);
  return [
    "",
    ...wrapAfter(`${sign} `, `${stepDate(step)}${line}: ${what}`, width),
    ...(change === null
      ? statement === null || isOut
        ? []
        : words(visible(statement.text))
      : [
          ...words(drawBothSides(change.words, brush)),
          ...(isSure(change) ? [] : words(brush("faint", bandWords(change)))),
          ...(change.note === undefined ? [] : words(visible(change.note))),
        ]),
    ...drawReasons(change === null ? because : mainReason(change), width, brush),
  ];
}

const isSure = ({ band, review }: Change): boolean => band === "match" && review === undefined;

/** Why it is called so; that words differ is seen. All the reasons are told with the change itself. */
const mainReason = ({ kind, because }: Change): Change["because"] =>
  kind === "related" ? [] : because.slice(0, 1);

/** A text with its versions, each with its date and where it was read from. */
export function drawTextDetail(
  catalogue: Catalogue,
  text: OutlinedText,
  width: number,
  brush: Brush,
): readonly string[] {
  return [
    ...wrap(brush("heading", textName(catalogue, text)), width),
    "",
    ...wrap(describeVersions(text), width),
    "",
    ...text.documents.flatMap((id) => {
      const source = catalogue.source(id);
      if (source === undefined) return [];
      const sign = brush(source.tone, fit(source.sign, catalogue.signWidth));
      const date = stepDate(source.document);
      return wrapAfter(`${sign} `, `${date}  ${visible(source.path)}`, width);
    }),
  ];
}
