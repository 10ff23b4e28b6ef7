import type { Dates, Statement } from "@onrecord/core";
import type { Change, History, Positions } from "@onrecord/diff";

/** What a version did to a sentence, with the statement that shows it. */
export type VersionStep = {
  readonly document: string;
  readonly date: Dates | null;
  readonly statement: Statement | null;
  readonly step: "first seen" | "added" | "changed" | "taken out" | "last seen";
  /** Of a step that changed it. */
  readonly change: Change | null;
  /** Of one that took it out. */
  readonly because: Change["because"];
};

/** One sentence through the versions. */
export type OutlinedHistory = {
  readonly headings: readonly string[];
  readonly steps: readonly VersionStep[];
};

/** A text of which there are versions, with the sentences that changed between the first and the last. */
export type OutlinedText = {
  readonly documents: readonly string[];
  readonly from: Dates | null;
  readonly to: Dates | null;
  /** Sentences that no version changed. */
  readonly unchanged: number;
  readonly histories: readonly OutlinedHistory[];
};

/** Positions as people read them: the histories of texts of which there are versions, and what is left beside them. */
export type OutlinedPositions = {
  readonly texts: readonly OutlinedText[];
  readonly matters: Positions["matters"];
  readonly new: Positions["new"];
  readonly dropped: Positions["dropped"];
  /** Changes that merely restate in another version what the one before said. */
  readonly restated: number;
};

/**
 * One history for each sentence that a version changed, added or took out, in the order of the text. What only stands
 * again in the next version is counted and left out, unless it is asked for.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * import { comparePositions } from "@onrecord/diff";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const text = "The harbour stays open. The school is safe. The bridge was built in 1931.";
 * const documents = [read("2016", `${text} We will build 480 homes.`), read("2017", `${text} We will build 200 homes.`)];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const positions = comparePositions(statements, { documents, split: null });
 * const [outlined] = outlineVersions(positions, statements, false).texts;
 * outlined?.histories.length; // 1
 * outlined?.unchanged; // 3
 */
export function outlineVersions(
  positions: Positions,
  statements: readonly Statement[],
  withRestated: boolean,
): OutlinedPositions {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const dates = new Map(positions.documents.map(({ id, date }) => [id, date]));
  const proofs = new Map(positions.dropped.map(({ id, because }) => [id, because]));
  const added = new Set(positions.new);
  const placeOf = new Map(
    positions.versions.flatMap(({ histories }) =>
      histories.flatMap((history) => history.statements.map((id) => [id, history] as const)),
    ),
  );
  const changes = new Map<History, Change[]>();
  let restated = 0;
  const isWithin = (change: Change): boolean => {
    const place = placeOf.get(change.before);
    return place !== undefined && place === placeOf.get(change.after);
  };
  for (const change of positions.matters.flatMap((matter) => matter.changes)) {
    const place = placeOf.get(change.before);
    if (place === undefined || !isWithin(change)) continue;
    if (change.kind === "restated") restated += 1;
    if (change.kind === "restated" && !withRestated) continue;
    const list = changes.get(place);
    if (list === undefined) changes.set(place, [change]);
    else list.push(change);
  }
  const step = (
    name: VersionStep["step"],
    document: string,
    id: string | undefined,
    change: Change | null = null,
    because: Change["because"] = [],
  ): VersionStep => ({
    document,
    date: dates.get(document) ?? null,
    statement: byId.get(id ?? "") ?? null,
    step: name,
    change,
    because,
  });
  const stepsOf = (history: History, last: string): readonly VersionStep[] => {
    const { statements: ids, firstSeen, lastSeen, takenOut } = history;
    const order = new Map(ids.map((id, index) => [id, index]));
    const own = (changes.get(history) ?? []).toSorted(
      (a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0),
    );
    const isAdded = ids.some((id) => added.has(id));
    const proof = ids.flatMap((id) => proofs.get(id) ?? []);
    const end =
      takenOut === null
        ? step("last seen", lastSeen, ids.at(-1))
        : step("taken out", takenOut, ids.at(-1), null, proof);
    return [
      step(isAdded ? "added" : "first seen", firstSeen, ids[0]),
      ...own.map((change) =>
        step("changed", byId.get(change.after)?.document ?? firstSeen, change.after, change),
      ),
      // What still stands in the newest version has not been seen for the last time.
      ...(takenOut === null && lastSeen === last ? [] : [end]),
    ];
  };
  const texts = positions.versions.map(({ documents, histories }): OutlinedText => {
    const [first = "", last = ""] = [documents[0], documents.at(-1)];
    const all = histories.map((history) => ({
      headings: byId.get(history.statements.at(-1) ?? "")?.headings ?? [],
      steps: stepsOf(history, last),
    }));
    const told = all.filter(({ steps }) => steps.some((one) => news.has(one.step)));
    return {
      documents,
      from: dates.get(first) ?? null,
      to: dates.get(last) ?? null,
      unchanged: all.length - told.length,
      histories: told,
    };
  });
  return {
    texts,
    matters: positions.matters.flatMap((matter) => {
      const left = matter.changes.filter((change) => !isWithin(change));
      return left.length === 0 && matter.changes.length > 0 ? [] : [{ ...matter, changes: left }];
    }),
    new: positions.new.filter((id) => !placeOf.has(id)),
    dropped: positions.dropped.filter(({ id }) => !placeOf.has(id)),
    restated,
  };
}

const news: ReadonlySet<VersionStep["step"]> = new Set(["added", "changed", "taken out"]);
