import { writeStatements } from "@onrecord/export";
import type { Call } from "../call.ts";
import { readEach } from "../documents/read-together.ts";
import { chooseSetAsideFormat, writeSetAside } from "../output/write-set-aside.ts";
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
  else if (format === "jsonl" && settings.about === undefined) yield* listLines(call);
  else {
    const { documents, statements } = await collectStatements(operands, call);
    yield writeStatements(statements, format, { documents });
  }
}

async function* listSetAside(call: Call, format: string): AsyncGenerator<string> {
  const chosen = chooseSetAsideFormat(format);
  for await (const { document } of readEach(call)) yield writeSetAside(document, chosen);
}
