import { CollectionError } from "@onrecord/archive";
import { aboutTerm, type Document, setRepeatsAside, type Statement } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { Call } from "../call.ts";
import { identifyDocuments } from "../documents/identify-documents.ts";
import { type Read, readDocuments } from "../documents/read-documents.ts";
import { tellSetAside } from "../documents/tell-set-aside.ts";
import { collectGathered } from "../gathered/collect-gathered.ts";
import { openGathered } from "../gathered/open-gathered.ts";
import type { Problem } from "../problems/problem.ts";
import { UsageError } from "../problems/usage-error.ts";
import { findReviews } from "../review/find-reviews.ts";
import { changesBeneath } from "../review/honour-reviews.ts";
import { type Collection, describeGap } from "../statements/collect-statements.ts";
import { compareWhole, judgeCompared } from "../statements/compare-whole.ts";
import { statementsIn } from "../statements/statements-in.ts";
import { extractEach } from "../statements/extract-each.ts";
import { tellAbsence } from "../statements/tell-absence.ts";
import type { ReadingMessage } from "./reading-message.ts";
import { shareParts } from "./share-parts.ts";

/**
 * Reads, extracts and compares the documents of a call, and tells each of them as soon as it is known.
 *
 * In the end it comes to the same as `collectStatements`, `compareWhole` and `judgeCompared`, which know everything at once.
 */
export async function* readCollection(call: Omit<Call, "tell">): AsyncGenerator<ReadingMessage> {
  const waiting: ReadingMessage[] = [];
  const tell = (problem: Problem): void => {
    waiting.push({ type: "problem", problem });
  };
  const told = function* (): Generator<ReadingMessage> {
    yield* waiting.splice(0);
  };
  try {
    for await (const message of readAll({ ...call, tell }, tell)) {
      yield* told();
      yield message;
    }
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CollectionError)) throw error;
    yield { type: "refused", says: error.message };
  }
  yield* told();
}

async function* readAll(call: Call, onProblem: Call["tell"]): AsyncGenerator<ReadingMessage> {
  const { operands, settings } = call;
  const gathered = openGathered(operands, call);
  if (gathered !== null) {
    const collected = collectGathered(gathered, call);
    gathered.collection.close();
    yield* tellGathered(collected, call);
    return;
  }
  const unread: Positions["unread"][number][] = [];
  const tell = (problem: Problem): void => {
    if (problem.kind === "unread" && problem.rule === null) unread.push(describeGap(problem));
    onProblem(problem);
  };
  const reads: Read[] = [];
  const extracted: (readonly Statement[])[] = [];
  let files: number | null = null;
  const onFound = (count: number): void => {
    files = settings.from === "jsonl" ? null : count;
  };
  const found = readDocuments(
    identifyDocuments(operands, { ...call, tell }, onFound),
    { ...call, tell },
    false,
  );
  for await (const { read, statements: own } of extractEach(found, { ...call, tell })) {
    if (reads.length === 0) yield { type: "found", files };
    const statements = shareParts(own);
    const index = reads.push(read) - 1;
    extracted.push(statements);
    yield tellRead(index, read.document, statements, settings.about);
  }
  const documents = setRepeatsAside(reads.map(({ document }) => document));
  const changed = reads.flatMap((read, index) => {
    const document = documents[index] ?? read.document;
    return document === read.document ? [] : [{ ...read, document, index }];
  });
  for await (const { read, statements: own } of extractEach(changed, { ...call, tell })) {
    const statements = shareParts(own);
    extracted[read.index] = statements;
    yield tellRead(read.index, read.document, statements, settings.about);
  }
  tellSetAside(
    documents.reduce((sum, { setAside }) => sum + setAside.length, 0),
    tell,
  );
  const all = extracted.flat();
  const statements = settings.about === undefined ? all : aboutTerm(all, settings.about);
  yield* tellWhole({ documents, statements, all, unread }, { ...call, tell });
}

/** What was gathered before is at hand, and told document by document all the same. */
async function* tellGathered(collected: Collection, call: Call): AsyncGenerator<ReadingMessage> {
  const { documents, all } = collected;
  const byDocument = Map.groupBy(all, ({ document }) => document);
  if (documents.length > 0) yield { type: "found", files: documents.length };
  for (const [index, document] of documents.entries()) {
    const statements = shareParts(byDocument.get(document.id) ?? []);
    yield tellRead(index, document, statements, call.settings.about);
  }
  yield* tellWhole(collected, call);
}

async function* tellWhole(collected: Collection, call: Call): AsyncGenerator<ReadingMessage> {
  const { documents, statements, all } = collected;
  const { settings, tell } = call;
  const about = settings.about === undefined ? null : statements.map(({ id }) => id);
  yield { type: "whole", about };
  tellAbsence(statements.length, all.length, call);
  if (documents.length < 2) return;
  const reviews = await findReviews(documents, settings.review ?? null, call.host.cwd, tell);
  const compared = compareWhole(collected, call);
  const positions = judgeCompared(compared, reviews, call);
  const { positions: whole, among } = compared;
  const byRules = changesBeneath(among === null ? [whole] : [whole, among], positions);
  const shown = new Set(about);
  const beside =
    about === null ? [] : statementsIn(positions, all).filter(({ id }) => !shown.has(id));
  yield { type: "compared", positions, byRules, beside };
}

function tellRead(
  index: number,
  document: Document,
  all: readonly Statement[],
  about: string | undefined,
): ReadingMessage {
  const statements = about === undefined ? all : aboutTerm(all, about);
  return { type: "read", index, document: lighten(document), statements };
}

/** Only extracting needs the words of the paragraphs, and they take as much room again as the text; headings are shown. */
function lighten(document: Document): Document {
  const blocks = document.blocks.map((block) =>
    block.kind === "heading" ? block : { ...block, parts: [] },
  );
  return { ...document, blocks };
}
