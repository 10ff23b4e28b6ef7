import { createHash } from "node:crypto";
import { type ExtractedText, recogniseFormat } from "@onrecord/readers";
import type { Call } from "../call.ts";
import { nameOf } from "../kept/recall.ts";
import { describeTooLong, mostUnits } from "../pool/limits.ts";
import { runHere } from "../pool/run-here.ts";
import { attempt } from "../problems/attempt.ts";
import { describeFileError } from "../problems/file-error.ts";
import { unread } from "../problems/problem.ts";
import { extractContent } from "../stages/extract-content.ts";
import { GitError } from "./git/git-error.ts";
import { readBytes, TooLongError } from "./read-bytes.ts";
import type { Source } from "./source.ts";

type Keeping = Pick<Call, "host" | "pool" | "store" | "tell">;

/** A file that unfolds takes as much work as one of so many times its length, and of this one at least. */
const unfolding = 20;
const leastUnfolded = 1_000_000;

/** The text of a source, from its file unless it is there already; null where there is none, which is told. */
export async function readContent(source: Source, call: Keeping): Promise<ExtractedText | null> {
  const { found, place, content } = source;
  if (content !== null) return whereShort(content, place, call);
  try {
    const bytes = await readBytes(found, call.host);
    return whereShort(await extractKept(bytes, source, call), place, call);
  } catch (error) {
    const isOurs = error instanceof GitError || error instanceof TooLongError;
    call.tell(unread(place, isOurs ? error.message : describeFileError(error)));
    return null;
  }
}

function whereShort(
  content: ExtractedText | null,
  place: string,
  { tell }: Keeping,
): ExtractedText | null {
  const length = content?.text.length ?? 0;
  if (length <= mostUnits) return content;
  tell(unread(place, describeTooLong(describeLetters(mostUnits), describeLetters(length))));
  return null;
}

function describeLetters(units: number): string {
  return `${(units / 1_000_000).toFixed(1)} million characters`;
}

/** The text of a file, from what is kept where its bytes are known: to take a PDF apart takes longer than to read what it says. */
async function extractKept(
  bytes: Uint8Array,
  { path, place }: Pick<Source, "path" | "place">,
  { pool = runHere, store, tell }: Keeping,
): Promise<ExtractedText | null> {
  const format = recogniseFormat(bytes, path === null ? {} : { path });
  // A text that is nothing but its bytes is as soon read as recalled, or sent to another thread.
  const isText = format === "text" || format === "markdown";
  const name = isText
    ? null
    : nameOf("extracted", createHash("sha256").update(bytes).digest("base64url"), path);
  const known = name === null ? null : (store?.get(name) ?? null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its name says which build made it of what
  if (known !== null) return JSON.parse(known) as ExtractedText;
  const where = isText ? runHere : pool;
  const content = { bytes, path, format: isText ? format : null };
  const found = await attempt(place, tell, async () =>
    where.run(extractContent, content, Math.max(bytes.length * unfolding, leastUnfolded)),
  );
  if (found === null) return null;
  if ("unreadable" in found) {
    const { says, line } = found.unreadable;
    tell(unread(line === null ? place : `${place}:${line}`, says));
    return null;
  }
  if (name !== null) store?.put(name, JSON.stringify(found.text));
  return found.text;
}
