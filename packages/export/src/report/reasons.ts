import type { Reason } from "@onrecord/core";
import type { Element } from "hast";
import { type Child, tag } from "./nodes.ts";

/** A subject with what was reasoned about it, for a list of descriptions. */
export type Explained = {
  readonly about: string;
  readonly because: readonly Reason[];
  readonly says?: string;
};

/** An explanation that is folded away: what was decided, and the steps to it. Nothing where there are no steps. */
export function explain(label: string, subjects: readonly Explained[]): Child {
  const told = subjects.filter(({ because, says }) => because.length > 0 || says !== undefined);
  if (told.length === 0) return null;
  return tag(
    "details",
    { className: ["why"] },
    tag("summary", {}, label),
    tag(
      "dl",
      {},
      told.map(({ about, because, says }) =>
        tag(
          "div",
          {},
          tag("dt", {}, about),
          says === undefined ? null : tag("dd", {}, says),
          because.map((reason) => tag("dd", {}, showReason(reason))),
        ),
      ),
    ),
  );
}

/** The steps of one decision, in the open. */
export function listReasons(because: readonly Reason[]): Element {
  return tag(
    "ul",
    { className: ["reasons"] },
    because.map((reason) => tag("li", {}, showReason(reason))),
  );
}

function showReason({ rule, says, weight }: Reason): Child {
  return [
    says,
    weight === undefined ? "" : ` (${weight < 0 ? "−" : "+"}${formatWeight(Math.abs(weight))})`,
    " ",
    tag("code", {}, rule),
  ];
}

function formatWeight(weight: number): string {
  return String(Math.round(weight * 100) / 100);
}
