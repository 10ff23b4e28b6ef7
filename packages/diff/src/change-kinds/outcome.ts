import type { Reason } from "@onrecord/core";
import { compareFigures, type FigurePair } from "../reading/compare-figures.ts";
import { doneVerbs, metCues, perfectAdverbs, unmetCues } from "../reading/english/outcome-cues.ts";
import { verbPlaces } from "../reading/english/stance-cues.ts";
import { findFailure } from "../reading/find-failure.ts";
import { findPhrases } from "../reading/find-phrases.ts";
import type { Pair } from "../reading/pair.ts";
import { placeFigures } from "../reading/place-figures.ts";
import { stem } from "../text/stem.ts";
import { readWords } from "../text/words.ts";
import type { Word } from "../text/words.ts";
import { isPhrase } from "../text/terms.ts";
import type { Finding } from "./change-kind.ts";

/** An outcome told of what has a phrase of its own is told of one matter. */
const oneThing = 0.85;

type Outcome = Finding & { readonly met: boolean };

const promising: ReadonlySet<string> = new Set(["pledge", "demand", "wish", "forecast"]);

/** How much both must share before what was done is taken for what was promised. */
const leastCovered = 0.3;

/**
 * What the later statement tells of the promise or plan in the earlier one, whoever tells it. Fewer than promised is
 * unmet, with both figures.
 */
export function readOutcome(pair: Pair): Outcome | null {
  const { before, after } = pair;
  if (before.statement.outcome) return null;
  const { plain } = after.wording;
  const unmet = [...findFailure(pair), ...findPhrases(plain, unmetCues)];
  const met = findPhrases(plain, metCues);
  // “They hope to have dredged it by May”: what is wanted or foreseen is not done.
  const carriedOut = promising.has(after.statement.act)
    ? null
    : (doneVerb(pair) ?? toldAsDone(pair));
  const told = unmet.length + met.length > 0;
  // What an aside says will be is a plan too, once a later text says what came of it.
  const planned = promising.has(before.statement.act) || (told && isPlanned(before));
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
  if (unmet.length > 0 || after.statement.polarity === "negative") {
    if (before.statement.polarity === "negative") return null;
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

/** “we have banned …” of what was to be done, whatever verb the promise has. */
function toldAsDone({ before, after, evidence }: Pair): string | null {
  if (evidence.covered < leastCovered || before.holder === null) return null;
  const own = new Set([...perfect, ...doers, ...before.holder.split(" ")]);
  for (const [previous, word] of neighbours(after)) {
    if (own.has(previous.plain) && achieved.has(word.plain)) return `${previous.text} ${word.text}`;
  }
  return null;
}

/** “have banned” where the promise was to ban: the perfect of a verb that the promise has in the future. */
function doneVerb({ before, after }: Pair): string | null {
  const promised = new Set<string>();
  for (const [previous, word] of neighbours(before)) {
    if (places.has(previous.plain)) promised.add(stem(word.plain));
  }
  for (const [previous, word] of neighbours(after)) {
    if (!(perfect.has(previous.plain) || previous.plain === "we") || word.plain.length < 4)
      continue;
    const form = previous.plain === "we" ? /ed$/u : /(?:ed|en|t|d|n)$/u;
    if (form.test(word.plain) && promised.has(stem(word.plain))) {
      return `${previous.text} ${word.text}`;
    }
  }
  return null;
}

/** Each word with the one before it, adverbs between auxiliary and verb left out. */
function neighbours({ statement }: Pair["before"]): readonly (readonly [Word, Word])[] {
  const words = readWords(statement.text).filter(({ plain }) => !between.has(plain));
  return words.slice(1).flatMap((word, at) => {
    const previous = words[at];
    return previous === undefined ? [] : [[previous, word] as const];
  });
}

const places: ReadonlySet<string> = new Set(verbPlaces);
const perfect: ReadonlySet<string> = new Set(["have", "has"]);
const doers: readonly string[] = ["we", "mps", "ministers", "government"];
const achieved: ReadonlySet<string> = new Set(doneVerbs);
const between: ReadonlySet<string> = new Set(perfectAdverbs);
