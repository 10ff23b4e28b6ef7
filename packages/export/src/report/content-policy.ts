import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";

/**
 * The Content Security Policy of a page with one style and one script: these two run, told by what they are, and
 * nothing else runs, loads, posts or moves the base of links, whatever a document says.
 */
export function writeContentPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hash(source: string): string {
  return `sha256-${base64.encode(sha256(utf8ToBytes(source)))}`;
}
