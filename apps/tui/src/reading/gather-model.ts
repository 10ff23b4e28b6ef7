import { buildTimeline, type Document, type Statement, type TimelineAxis } from "@onrecord/core";
import type { Action } from "../browser/browser-state.ts";
import type { BrowserModel } from "../browser/browser-model.ts";
import { plural } from "../browser/presentation/group.ts";
import { note, type Problem, type Tell } from "../problems/problem.ts";
import { UsageError } from "../problems/usage-error.ts";
import type { ReadingMessage } from "./reading-message.ts";

type Gathered = {
  readonly documents: Document[];
  readonly statements: (readonly Statement[])[];
  files: number | null;
  unread: number;
};

/** Milliseconds between two looks at what has grown, at least; more where there is more to look at. */
const leastPause = 150;
const statementsInPause = 20;

/** What a browser shows before anything is read. */
export function emptyModel(axis: TimelineAxis): BrowserModel {
  const timeline = { axis, entries: [], undated: [] };
  const reading = { read: 0, files: null };
  return {
    documents: [],
    statements: [],
    timeline,
    positions: "awaited",
    byRules: [],
    beside: [],
    reading,
  };
}

/**
 * Makes of what reading tells what a browser shows: the first document at once, then all there is from time to time, since
 * to put it in order takes longer the more there is. Without documents the browser closes.
 *
 * @throws UsageError where the call is refused.
 */
export async function* gatherModel(
  messages: AsyncIterable<ReadingMessage>,
  axis: TimelineAxis,
  tell: Tell,
): AsyncGenerator<Action> {
  const gathered: Gathered = { documents: [], statements: [], files: null, unread: 0 };
  const told = (problem: Problem): void => {
    if (problem.kind === "unread") gathered.unread += 1;
    tell(problem);
  };
  let due = 0;
  let count = 0;
  for await (const message of messages) {
    if (message.type === "refused") throw new UsageError(message.says);
    if (message.type === "problem") told(message.problem);
    if (message.type === "found") gathered.files = message.files;
    if (message.type === "compared") yield message;
    if (message.type === "whole") {
      if (gathered.documents.length === 0) {
        tell(note(null, "nothing to browse"));
        yield { type: "close" };
      } else yield finish(gathered, message.about, axis);
    }
    if (message.type !== "read") continue;
    gathered.documents[message.index] = message.document;
    gathered.statements[message.index] = message.statements;
    count += message.statements.length;
    if (performance.now() < due) continue;
    yield { type: "grown", model: modelOf(gathered, axis), notice: null };
    due = performance.now() + Math.max(leastPause, count / statementsInPause);
  }
}

function modelOf({ documents, statements, files }: Gathered, axis: TimelineAxis): BrowserModel {
  const all = statements.flat();
  return {
    documents: [...documents],
    statements: all,
    timeline: buildTimeline(all, { axis }),
    positions: "awaited",
    byRules: [],
    beside: [],
    reading: { read: documents.length, files },
  };
}

function finish(gathered: Gathered, about: readonly string[] | null, axis: TimelineAxis): Action {
  const { documents, unread } = gathered;
  const statements = choose(gathered.statements.flat(), about);
  const model: BrowserModel = {
    documents: [...documents],
    statements,
    timeline: buildTimeline(statements, { axis }),
    positions: documents.length > 1 ? "awaited" : "none",
    byRules: [],
    beside: [],
    reading: null,
  };
  const notice = unread === 0 ? null : `${plural(unread, "problem")}: told when you leave`;
  return { type: "grown", model, notice };
}

function choose(
  statements: readonly Statement[],
  about: readonly string[] | null,
): readonly Statement[] {
  if (about === null) return statements;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return about.flatMap((id) => byId.get(id) ?? []);
}
