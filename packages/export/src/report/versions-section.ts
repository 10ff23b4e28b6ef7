import type { Element } from "hast";
import { describeStep, describeVersions, reasonOf, shortenSame } from "../describe-versions.ts";
import type { OutlinedText, VersionStep } from "../outline-versions.ts";
import { groupRuns } from "../group-runs.ts";
import { markChanges } from "./change-card.ts";
import { facetsOf } from "./facets.ts";
import { type Child, quote, stack, tag } from "./nodes.ts";
import { listReasons } from "./reasons.ts";
import { section, type Section } from "./section.ts";
import { linkPlace, markDocument } from "./statement-parts.ts";
import type { View } from "./view.ts";

/** Texts of which there are versions: what each version did to each sentence that one of them changed. */
export function showVersions(view: View, texts: readonly OutlinedText[]): Section | null {
  if (texts.length === 0) return null;
  return section(
    "versions",
    "Versions of one text",
    texts.reduce((sum, { histories }) => sum + histories.length, 0),
    "Each sentence that a version reworded, added or took out, with its history. What is struck through was taken out; what is underlined was put in.",
    texts.map((text) => [
      tag("h3", {}, describeVersions(text)),
      groupRuns(text.histories, ({ headings }) => headings.join(" › ")).map(
        ([headings, ofHeading]) =>
          tag(
            "div",
            { className: ["group"] },
            headings === "" ? null : quote("p", "under", headings),
            tag(
              "ul",
              { className: ["lines"] },
              stack(ofHeading.map(({ steps }) => showHistory(view, steps))),
            ),
          ),
      ),
    ]),
  );
}

/** As the filters call what a version did beside rewording. */
const stepKinds: Readonly<Partial<Record<VersionStep["step"], string>>> = {
  added: "new",
  "taken out": "dropped",
};

function showHistory(view: View, steps: readonly VersionStep[]): Element {
  const statements = steps.flatMap(({ statement }) => statement ?? []);
  const dates = steps.flatMap(({ date }) => date ?? []);
  const kinds = steps.flatMap(({ step, change }) => change?.kind ?? stepKinds[step] ?? []);
  return tag(
    "li",
    { className: ["item"], ...facetsOf("change", view, statements, dates, kinds) },
    tag("ol", { className: ["steps"] }, stack(steps.map((step) => showStep(view, step)))),
  );
}

function showStep(view: View, step: VersionStep): Child {
  const { statement, change, document } = step;
  const [date, what] = describeStep(step);
  const isGone = statement === null || step.step === "taken out";
  const reason = reasonOf(step);
  return tag(
    "li",
    {},
    tag(
      "p",
      { className: ["by"] },
      tag("strong", {}, what),
      `, ${date} · `,
      isGone
        ? [markDocument(view.documentOf(document)), " ", view.documentOf(document).file]
        : linkPlace(view, statement),
    ),
    change === null
      ? isGone
        ? null
        : quote("blockquote", "words", statement.text)
      : quote("blockquote", "words", markChanges(shortenSame(change.words))),
    change?.note === undefined
      ? null
      : tag("p", {}, "Note of the reviewer: ", quote("span", "note", change.note)),
    reason === undefined ? null : listReasons([reason]),
  );
}
