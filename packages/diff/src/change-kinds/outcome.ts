import type { Reason } from "@onrecord/core";
import { compareFigures, type FigurePair } from "../reading/compare-figures.ts";
import type { Pair } from "../reading/pair.ts";
import { planningActs } from "../reading/planning-acts.ts";
import { placeFigures } from "../reading/place-figures.ts";
import { isPhrase } from "../text/terms.ts";
import type { Finding } from "./change-kind.ts";
import { readTold } from "./told-outcome.ts";

/** An outcome told of what has a phrase of its own is told of one matter. */
const oneThing = 0.85;

type Outcome = Finding & { readonly met: boolean };

/**
 * What the later statement tells of the promise or plan in the earlier one, whoever tells it. Fewer than promised is
 * unmet, with both figures.
 */
export function readOutcome(pair: Pair): Outcome | null {
  const { before, after } = pair;
  if (before.statement.outcome) return null;
  const { unmet, met, carriedOut, sides } = readTold(pair);
  const told = unmet.length + met.length > 0;
  // What an aside says will be is a plan too, once a later text says what came of it.
  const planned = planningActs.has(before.statement.act) || (told && isPlanned(before));
  if (!planned) return null;
  if (!after.statement.outcome && unmet.length + met.length === 0 && carriedOut === null)
    return null;
  const figures = findFigures(pair);
  const phrase = pair.evidence.shared.some(({ key }) => isPhrase(key));
  const matter = phrase || figures !== undefined ? { matter: oneThing } : {};
  const why: Reason = {
    rule: "change/outcome-of-a-promise",
    says: `before: a ${before.statement.act}; after: what came of it`,
    span: after.statement.span,
  };
  if (figures !== undefined && figures.direction === "lowered") {
    const { quantity } = figures.after;
    return {
      ...matter,
      met: false,
      sure: figures.after.only || unmet.length > 0 ? 1 : 0.7,
      figures: { before: figures.before.quantity, after: quantity },
      because: [
        why,
        {
          rule: "change/less-than-promised",
          says: `${figures.before.quantity.text} promised, ${quantity.text} told of`,
          span: quantity.span,
        },
      ],
    };
  }
  if (sides !== "kept" && (unmet.length > 0 || after.statement.polarity === "negative")) {
    if (before.statement.polarity === "negative" && sides !== "broken") return null;
    const says = unmet.length > 0 ? `“${unmet.join("”, “")}”` : "it is denied that it was done";
    return {
      ...matter,
      met: false,
      sure: 0.75,
      because: [why, { rule: "change/not-carried-out", says, span: after.statement.span }],
    };
  }
  // Another figure may count another thing, or less of the same: then nobody says that the promise was kept.
  const counts = before.statement.quantities.length > 0 && after.statement.quantities.length > 0;
  if (counts && figures === undefined) return null;
  const done = figures === undefined ? 0.75 : 0.9;
  return {
    ...matter,
    met: true,
    sure: Math.min(
      1,
      done * (0.5 + pair.evidence.covered / 2) +
        (met.length > 0 || carriedOut !== null ? 0.25 : 0.1),
    ),
    ...(figures === undefined
      ? {}
      : { figures: { before: figures.before.quantity, after: figures.after.quantity } }),
    because: [
      why,
      {
        rule: "change/carried-out",
        says:
          carriedOut !== null
            ? `“${carriedOut}”, by the verb of the promise`
            : met.length > 0
              ? `“${met.join("”, “")}”`
              : "told as done",
        span: after.statement.span,
      },
    ],
  };
}

/**
 * The figures to compare. Who tells of a promise again beside what came of it (“pledged 480 homes, but only 200 have been
 * built”) tells two, and the smaller one is the outcome.
 */
function findFigures(pair: Pair): FigurePair | undefined {
  const [figures] = compareFigures(pair);
  if (figures?.direction !== "equal") return figures;
  const { quantity, of } = figures.after;
  const less = placeFigures(pair.after).find(
    (figure) =>
      figure.only &&
      figure.quantity.kind === quantity.kind &&
      figure.quantity.unit === quantity.unit &&
      figure.quantity.max < quantity.min &&
      (figure.of.size === 0 || [...figure.of].some((key) => of.has(key))),
  );
  return less === undefined ? figures : { ...figures, after: less, direction: "lowered" };
}

function isPlanned({ wording }: Pair["before"]): boolean {
  return wording.plain.includes(" will be ") || wording.plain.includes(" pledged to ");
}
