import { writeStatements } from "@onrecord/export";
import type { Call } from "../call.ts";
import { readEach } from "../documents/read-together.ts";
import { joinPieces } from "../gathered/join-pieces.ts";
import { openGathered } from "../gathered/open-gathered.ts";
import { closing, viewOf } from "../gathered/stream-gathered.ts";
import { parquet } from "../options/parquet.ts";
import { chooseSetAsideFormat, writeSetAside } from "../output/write-set-aside.ts";
import { UsageError } from "../problems/usage-error.ts";
import { collectStatements } from "../statements/collect-statements.ts";
import { listLines } from "../statements/list-lines.ts";

/** Every statement, or what was set aside, in the format of the call or else in the one given. */
export async function* printStatements(
  call: Call,
  usual: string,
): AsyncGenerator<string | Uint8Array> {
  const { operands, settings } = call;
  const format = settings.format ?? usual;
  if (settings.setAside === true) yield* listSetAside(call, format);
  else if (format === "jsonl") yield* listStatements(call);
  else if (format === parquet) yield* packStatements(call);
  else {
    const { documents, statements } = await collectStatements(operands, call);
    yield writeStatements(statements, format, { documents });
  }
}

/** Lines; one document after the other where nothing has to be known of the others. */
async function* listStatements(call: Call): AsyncGenerator<string | Uint8Array> {
  const gathered = openGathered(call.operands, call);
  if (gathered !== null) {
    const { collection } = gathered;
    yield* closing(collection, joinPieces(endLines(viewOf(collection, call).lines())));
  } else if (call.settings.about === undefined) yield* listLines(call);
  else {
    const { statements } = await collectStatements(call.operands, call);
    yield writeStatements(statements, "jsonl");
  }
}

function* endLines(lines: Iterable<string>): Generator<string, void, undefined> {
  for (const line of lines) yield `${line}\n`;
}

async function* packStatements(call: Call): AsyncGenerator<Uint8Array> {
  const { host, settings } = call;
  if (settings.output === undefined && host.stdout.isTTY) {
    throw new UsageError("--format parquet is not for a terminal; add --output FILE");
  }
  const { packLines } = await import("../gathered/pack-lines.ts");
  yield* packLines(listStatements(call));
}

async function* listSetAside(call: Call, format: string): AsyncGenerator<string> {
  const chosen = chooseSetAsideFormat(format);
  for await (const { document } of readEach(call)) yield writeSetAside(document, chosen);
}
