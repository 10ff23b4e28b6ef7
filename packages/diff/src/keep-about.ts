import { aboutTerm, type Statement } from "@onrecord/core";
import type { Change, Matter, Positions } from "./data.ts";

/**
 * Keeps the matters about a term (words or a phrase, in any inflection): those named by it first, then those mostly about
 * it, each as strong as they were.
 *
 * A matter that the term names, or half of whose statements are about it, stays whole, since not every statement on a
 * matter repeats its name; of any other only what is about the term stays, with what it is compared with. `statements`
 * are those that the positions were made from. `among` is what a comparison of the statements about the term alone gives
 * (`aboutTerm`): pairs that fit better elsewhere in the whole are told in it. What both tell stays as the whole tells it,
 * because the name of a change must not hang on what else is looked at.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const documents = [read("2016", "We will build 480 homes by 2019."), read("2018", "We will build 200 homes by 2019.")];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const positions = comparePositions(statements, { documents, split: "2017" });
 * keepAbout(positions, statements, "home").matters.length; // 1
 * keepAbout(positions, statements, "harbour").matters.length; // 0
 */
export function keepAbout(
  positions: Positions,
  statements: readonly Statement[],
  term: string,
  among?: Positions,
): Positions {
  const about = new Set(aboutTerm(statements, term).map(({ id }) => id));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const rankOf = ({ label, statements: members }: Matter): number => {
    const some = byId.get(members[0] ?? "");
    if (some === undefined) return 0;
    if (aboutTerm([{ ...some, text: label, headings: [] }], term).length > 0) return 2;
    return members.filter((id) => about.has(id)).length * 2 >= members.length ? 1 : 0;
  };
  const ranks = new Map(positions.matters.map((matter) => [matter.id, rankOf(matter)]));
  const kept = positions.matters.flatMap((matter) =>
    ranks.get(matter.id) === 0 ? keepPart(matter, about) : [matter],
  );
  const matters = among === undefined ? kept : addMissing(kept, among.matters);
  const placed = new Set((among?.matters ?? []).flatMap((matter) => matter.statements));
  return {
    ...positions,
    matters: matters
      .map((matter) => ({ matter, rank: ranks.get(matter.id) ?? rankOf(matter) }))
      .toSorted((a, b) => b.rank - a.rank || b.matter.strength - a.matter.strength)
      .map(({ matter }) => matter),
    new: positions.new.filter((id) => about.has(id) && !placed.has(id)),
    unanswered: positions.unanswered.filter(({ id }) => about.has(id) && !placed.has(id)),
    dropped: positions.dropped.filter(({ id }) => about.has(id) && !placed.has(id)),
    versions: positions.versions.map(({ documents, histories }) => ({
      documents,
      histories: histories.filter((history) => history.statements.some((id) => about.has(id))),
    })),
  };
}

/** Adds the changes between statements that no kept change is about, to the matter of the same name where there is one. */
function addMissing(kept: readonly Matter[], others: readonly Matter[]): readonly Matter[] {
  const told = new Set(kept.flatMap(({ changes }) => changes).map(pairKey));
  const byName = new Map(kept.map((matter) => [matter.id, matter]));
  for (const other of others) {
    const changes = other.changes.filter((change) => !told.has(pairKey(change)));
    if (changes.length === 0) continue;
    const known = byName.get(other.id);
    const ends = new Set(changes.flatMap(({ before, after }) => [before, after]));
    const own = other.statements.filter((id) => ends.has(id));
    byName.set(
      other.id,
      known === undefined
        ? { ...other, statements: own, changes }
        : {
            ...known,
            statements: [...new Set([...known.statements, ...own])],
            changes: [...known.changes, ...changes],
          },
    );
  }
  return [...byName.values()];
}

function pairKey({ before, after }: Change): string {
  return `${before} ${after}`;
}

function keepPart(matter: Matter, about: ReadonlySet<string>): readonly Matter[] {
  const changes = matter.changes.filter(
    ({ before, after }: Change) => about.has(before) || about.has(after),
  );
  if (changes.length === 0) return [];
  const told = new Set(changes.flatMap(({ before, after }) => [before, after]));
  const statements = matter.statements.filter((id) => told.has(id) || about.has(id));
  return [{ ...matter, statements, changes }];
}
