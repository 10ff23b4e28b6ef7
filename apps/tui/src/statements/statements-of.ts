import { extractStatements, type Statement } from "@onrecord/core";
import { writeStatements } from "@onrecord/export";
import type { Call } from "../call.ts";
import type { Read } from "../documents/read-documents.ts";
import { nameOf } from "../kept/recall.ts";
import { attempt } from "../problems/attempt.ts";

type Keeping = Pick<Call, "tell" | "store">;

/** The statements of one document; if they cannot be extracted, that is told and there are none. */
export function statementsOf(read: Read, keeping: Keeping): readonly Statement[] {
  const known = keeping.store?.get(nameOfLines(read)) ?? null;
  return known === null ? extractAnew(read, keeping).statements : parseLines(known);
}

/** The same as JSON Lines; what an earlier run wrote is passed on as it is. */
export function statementLinesOf(read: Read, keeping: Keeping): string {
  const known = keeping.store?.get(nameOfLines(read)) ?? null;
  return known ?? extractAnew(read, keeping).lines();
}

function extractAnew(read: Read, { tell, store }: Keeping) {
  const { document, options } = read;
  const statements = attempt(document.id, tell, () => extractStatements(document, options));
  const lines = (): string => writeStatements(statements ?? [], "jsonl");
  // Of what went wrong, nothing is kept: it is to be told again.
  if (store !== undefined && statements !== null) store.put(nameOfLines(read), lines());
  return { statements: statements ?? [], lines };
}

function nameOfLines({ document, options }: Read): string {
  return nameOf("statements", document, options);
}

function parseLines(lines: string): readonly Statement[] {
  const all = lines.split("\n").filter((line) => line !== "");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its name says which build made it of what
  return all.map((line) => JSON.parse(line) as Statement);
}
