import { exitStatuses, type Program } from "onrecord/parts";
import manifest from "../package.json" with { type: "json" };
import { collect } from "./commands/collect.ts";
import { enqueue } from "./commands/enqueue.ts";
import { forget } from "./commands/forget.ts";
import { retry } from "./commands/retry.ts";
import { work } from "./commands/work.ts";
import { options } from "./options.ts";

/** `onrecord extract` over a collection that is too large for one machine. */
export const worker: Program = {
  name: "onrecord-worker",
  says: "Extracts statements on several machines: documents wait in PostgreSQL, and so do their results.",
  version: manifest.version,
  commands: [enqueue, work, collect, retry, forget],
  opens: null,
  options,
  help: `Examples:
  onrecord-worker enqueue speeches < speeches.jsonl
      put the documents in the queue, a line each as for onrecord extract --from jsonl
  onrecord-worker work --until-done
      on as many machines, and as often on each, as there is to spare
  onrecord-worker collect speeches > statements.jsonl
      what onrecord extract - --from jsonl would have written, to the byte

PostgreSQL is found as its own programs find it: PGHOST, PGUSER, PGDATABASE, PGPASSWORD or ~/.pgpass; or DATABASE_URL.

Exit status:
${exitStatuses.map(({ status, says }) => `  ${status}  ${says}`).join("\n")}`,
};
