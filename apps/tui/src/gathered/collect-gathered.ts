import type { Collection } from "@onrecord/archive";
import type { Document, Statement } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { Call } from "../call.ts";
import { UsageError } from "../problems/usage-error.ts";
import type { Collection as Collected } from "../statements/collect-statements.ts";
import { readFacts } from "./gathered-facts.ts";
import type { Gathered } from "./open-gathered.ts";
import { expectStatement } from "./read-statement.ts";
import { searchGathered } from "./search-gathered.ts";

/** How many statements are held in memory at once, about 1 GB of them. */
export const mostHeld = 100_000;

/**
 * A collection as if its documents had been read now, for results that need all of them at once.
 *
 * One that is too large for that is represented by the documents that say something about the term of the call: then nothing
 * counts as absent, because the others were not looked at.
 *
 * @throws UsageError where there is too much nonetheless.
 */
export function collectGathered(
  { path, collection }: Gathered,
  { settings: { about } }: Pick<Call, "settings">,
): Collected {
  const { count } = collection.all;
  const isWhole = count <= mostHeld;
  if (about === undefined) {
    if (!isWhole) throw tooMany(path, `${count} statements`, "add --about TERM");
    const whole = read(collection.documents());
    return { ...whole, statements: whole.all };
  }
  const statements = Array.from(searchGathered(collection, about).lines(), expectStatement);
  if (isWhole) return { ...read(collection.documents()), statements };
  const ids = new Set(statements.map(({ document }) => document));
  const { documents, all, unread } = read(holdingBack(collection.documentsNamed(ids), path, about));
  const says = `only the ${documents.length} documents that say something about it were read, of ${collection.documentCount}`;
  const gap = {
    document: path,
    span: [0, 0],
    because: [{ rule: "gathered/chosen", says }],
  } as const;
  return { documents, statements, all, unread: [gap, ...unread] };
}

/** The refusal of what does not fit in memory. */
export function tooMany(path: string, got: string, advice: string): UsageError {
  return new UsageError(
    `${path}: expected at most ${mostHeld} statements, which is what fits in memory at once, got ${got}; ${advice}`,
  );
}

type Stored = ReturnType<Collection["documents"]>;

function* holdingBack(documents: Stored, path: string, about: string): Stored {
  let count = 0;
  for (const document of documents) {
    count += document.lines.length;
    if (count > mostHeld) {
      const got = `more in the documents that say something about ${JSON.stringify(about)}`;
      throw tooMany(path, got, "look for more words, or rarer ones");
    }
    yield document;
  }
}

function read(stored: Stored): Omit<Collected, "statements"> {
  const documents: Document[] = [];
  const all: Statement[] = [];
  const unread: Positions["unread"][number][] = [];
  for (const { facts, lines } of stored) {
    const { document, isWhole } = readFacts(facts);
    documents.push(document);
    for (const line of lines) all.push(expectStatement(line));
    if (!isWhole) unread.push(describeUnseen(document));
  }
  return { documents, all, unread };
}

/** A document that came as statements: what they leave out, nobody knows. */
function describeUnseen({ id }: Document): Positions["unread"][number] {
  const says = "gathered from statements; its text was not at hand";
  return { document: id, span: [0, 0], because: [{ rule: "gathered/statements", says }] };
}
