import { createHash } from "node:crypto";
import type { Store } from "@onrecord/archive";
import { type ExtractedText, extractText } from "@onrecord/readers";
import { nameOf } from "../kept/recall.ts";

/**
 * The text of a file, from what is kept where its bytes are known: to take a PDF apart takes longer than to read what it
 * says.
 *
 * @throws UnreadableError when the bytes hold no text that can be read.
 */
export async function extractKept(
  bytes: Uint8Array,
  path: string | null,
  store: Store | undefined,
): Promise<ExtractedText> {
  const extract = async (): Promise<ExtractedText> =>
    extractText(bytes, path === null ? {} : { path });
  if (store === undefined) return extract();
  const name = nameOf("extracted", createHash("sha256").update(bytes).digest("base64url"), path);
  const known = store.get(name);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its name says which build made it of what
  if (known !== null) return JSON.parse(known) as ExtractedText;
  const found = await extract();
  // A text that is nothing but its bytes is as soon read as recalled.
  if (found.extracted !== null) store.put(name, JSON.stringify(found));
  return found;
}
