import type { Reason } from "@onrecord/core";
import type { Band, Change, ChangeKind } from "../data.ts";
import { matchThreshold, possibleThreshold } from "../reading/evidence.ts";
import type { Pair } from "../reading/pair.ts";
import { isSameWording } from "../text/wording.ts";
import type { Finding } from "./change-kind.ts";
import { changeKinds } from "./change-kinds.ts";
import { related } from "./related.ts";

/** How sure a kind must be before we stand by it; below, the change is only possible. */
const sureEnough = 0.7;
/** A kind that is less likely than not, given both, is not named at all: what is left may still be `related`. */
const leastLikely = 0.5;
/** How many of the shared terms a reason lists. */
const listed = 6;

/** Names the change in a pair, or null where the two are not about one matter. */
export function nameChange(pair: Pair): Omit<Change, "words"> | null {
  if (pair.matter < possibleThreshold) return null;
  const { kind, finding } = withoutGuess(pair, findKind(pair));
  const matter = matterOf(pair, finding);
  const band: Band = matter >= matchThreshold && finding.sure >= sureEnough ? "match" : "possible";
  return {
    kind,
    band,
    score: Math.round(matter * finding.sure * 1000) / 1000,
    before: pair.before.statement.id,
    after: pair.after.statement.id,
    ...(finding.figures === undefined ? {} : { figures: finding.figures }),
    ...(finding.dates === undefined ? {} : { dates: finding.dates }),
    because: [...finding.because, explainHolders(pair), ...explainMatter(pair)],
  };
}

function matterOf(pair: Pair, finding: Finding): number {
  return Math.max(pair.matter, finding.matter ?? 0);
}

function findKind(pair: Pair): Named {
  // The same words commit to the same, whatever stands among them: “if the requirements have been met”.
  const unchanged =
    isSameWording(pair.before.wording, pair.after.wording) &&
    pair.before.statement.polarity === pair.after.statement.polarity;
  for (const rule of changeKinds) {
    if (unchanged && rule.kind !== "restated") continue;
    const finding = rule.find(pair);
    if (finding === null) continue;
    if (matterOf(pair, finding) * finding.sure < leastLikely) continue;
    return { kind: rule.kind, finding };
  }
  return { kind: "related", finding: { sure: 1, because: [] } };
}

type Named = { readonly kind: ChangeKind; readonly finding: Finding };

/**
 * Between versions of one text it is certain that the words changed: that is told, and a kind that is not sure only as
 * a reason.
 */
function withoutGuess(pair: Pair, { kind, finding }: Named): Named {
  const isGuess = guessed.has(kind) && finding.sure < sureEnough;
  if (pair.link !== "versions" || !isGuess) return { kind, finding };
  const [first] = finding.because;
  const perhaps: Reason = { rule: `change/perhaps-${kind}`, says: first?.says ?? "" };
  return {
    kind: "related",
    finding: { sure: 1, because: [...(related.find(pair)?.because ?? []), perhaps] },
  };
}

/** Kinds that are read from words alone; figures and dates speak for themselves. */
const guessed: ReadonlySet<ChangeKind> = new Set([
  "reversed",
  "disputed",
  "unmet",
  "fulfilled",
  "strengthened",
  "weakened",
]);

function explainHolders({ before, after, holders }: Pair): Reason {
  const says = {
    same:
      before.holder === null
        ? "nobody is named at the same place in two versions of one text"
        : `the same holder: ${nameHolder(after)}`,
    other: `two holders: ${nameHolder(before)}, ${nameHolder(after)}`,
    unknown: `not known to be one holder: ${nameHolder(before)}, ${nameHolder(after)}`,
  } as const;
  return { rule: `holder/${holders}`, says: says[holders] };
}

function nameHolder({ statement: { speaker } }: Pair["before"]): string {
  return speaker.holder ?? speaker.name ?? "unknown";
}

function explainMatter({ evidence, likeness, link }: Pair): readonly Reason[] {
  const terms = evidence.shared.slice(0, listed).map(({ text, weight }): Reason => ({
    rule: "matter/shared-term",
    says: text,
    weight: Math.round(weight * 100) / 100,
  }));
  if (link === "subject") return terms;
  if (link === "sentence") {
    return [{ rule: "matter/one-sentence", says: "told in one breath with it" }, ...terms];
  }
  const says = "the same place in two versions of one text";
  return [{ rule: "matter/versions", says, weight: Math.round(likeness * 100) / 100 }, ...terms];
}
