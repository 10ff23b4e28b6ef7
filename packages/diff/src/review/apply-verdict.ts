import type { Change, ReviewLine } from "../data.ts";

/** What a review line says of a change; `said` is what the rules said of it when it was judged. */
export type Judged = Pick<ReviewLine, "verdict" | "kind" | "said" | "note">;

/**
 * A change as a person judged it: the verdict stands whatever the rules have come to say, and the reasons tell both.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const documents = [read("2016", "We will build 480 homes by 2019."), read("2018", "We will build 200 homes by 2019.")];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const { matters } = comparePositions(statements, { documents, split: "2017" });
 * const judged = matters.flatMap(({ changes }) =>
 *   changes.map((change) => applyVerdict(change, { verdict: "relabelled", kind: "unmet", note: "200 were built." })),
 * );
 * judged[0]?.kind; // "unmet"
 * judged[0]?.said; // "lowered"
 */
export function applyVerdict(change: Change, { verdict, kind, said, note }: Judged): Change {
  const own = verdict === "relabelled" ? kind : verdict === "accepted" ? said : undefined;
  const named = own ?? change.kind;
  return {
    ...change,
    kind: named,
    band: verdict === "rejected" ? change.band : "match",
    review: verdict,
    ...(named === change.kind ? {} : { said: change.kind }),
    ...(note === undefined ? {} : { note }),
    because: [
      ...change.because,
      {
        rule: `review/${verdict}`,
        says:
          verdict === "rejected"
            ? "a person read both and says that nothing changed between them"
            : `a person read both and calls it ${named}; by the rules it is ${change.kind} (${change.band})`,
      },
    ],
  };
}
