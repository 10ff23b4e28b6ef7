import { at, pick } from "./text/at.ts";
import type { DocumentPair } from "./align-documents.ts";
import { toChange } from "./compare-statements.ts";
import type { Change, Matter } from "./data.ts";
import { groupStatements } from "./matters/group-statements.ts";
import type { Group } from "./matters/group-statements.ts";
import { nameIds } from "./matters/matter-ids.ts";
import { nameMatter } from "./matters/name-matter.ts";
import { orderChanges, strengthOf } from "./matters/weigh-matter.ts";
import { joinReadings } from "./reading/join-readings.ts";
import { pairReadings } from "./reading/pair.ts";
import type { Reading, TermWeights } from "./reading/reading.ts";
import type { Reference } from "./reading/resolve-references.ts";

/** After how many pairs it is told how much is done. */
const toldEach = 200;

/** Groups what belongs together, names the changes inside each group and the group, the strongest first. */
export function buildMatters(
  readings: readonly Reading[],
  pairs: readonly DocumentPair[],
  references: readonly Reference[],
  weights: TermWeights,
  onProgress: (share: number) => void,
): readonly Matter[] {
  const ties = pairs.map(({ before, after, score, strongest, link }) => ({
    one: before,
    other: after,
    // “Dubs” alone joins more surely than three words that many share.
    score: score + strongest,
    bound: link !== "subject",
  }));
  for (const reference of references) ties.push({ ...reference, score: 0, bound: false });
  const groups = groupStatements(readings, ties, weights);
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map((member) => [member, group])),
  );
  const changes = new Map<Group, Change[]>();
  for (const [index, pair] of pairs.entries()) {
    if (index % toldEach === 0) onProgress(index / pairs.length);
    const group = groupOf.get(pair.before);
    if (!pair.chosen || group === undefined || groupOf.get(pair.after) !== group) continue;
    const change = toChange(
      pairReadings(
        joinReadings(at(readings, pair.before), partsOf(readings, pair.whole?.before)),
        joinReadings(at(readings, pair.after), partsOf(readings, pair.whole?.after)),
        weights,
        pair.link,
      ),
    );
    if (change === null) continue;
    const told =
      pair.between === undefined ? change : explainReverted(change, at(readings, pair.between));
    const list = changes.get(group);
    if (list === undefined) changes.set(group, [told]);
    else list.push(told);
  }
  const named = groups.flatMap((group) => {
    const found = changes.get(group);
    if (found === undefined) return [];
    const own = pick(readings, group.members);
    return [{ group, changes: orderChanges(found), strength: strengthOf(found, own) }];
  });
  named.sort((a, b) => b.strength - a.strength || firstOf(a.group) - firstOf(b.group));
  const names = named.map(({ group }) => nameMatter(group, readings, weights));
  const ids = nameIds(names.map(({ label }) => label));
  return named.map(({ group, changes: found, strength }, index) => {
    const { label, terms } = at(names, index);
    const statements = pick(readings, group.members).map(({ statement }) => statement.id);
    return { id: at(ids, index), label, terms, strength, statements, changes: found };
  });
}

/** What a version changed and the next one changed back is the same as it was, with what stood there meanwhile. */
function explainReverted(change: Change, between: Reading): Change {
  const { document, text, span } = between.statement;
  const says = `${document} had “${text}” there, and the next version took that back`;
  return {
    ...change,
    because: [{ rule: "change/edit-taken-back", says, span }, ...change.because],
  };
}

function partsOf(readings: readonly Reading[], parts: readonly number[] = []): readonly Reading[] {
  return pick(readings, parts);
}

function firstOf({ members }: Group): number {
  return at(members, 0);
}
