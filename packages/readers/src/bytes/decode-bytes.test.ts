import { expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

test.for([
  ["plain", Buffer.from("naïve £5"), "naïve £5"],
  ["nothing", Buffer.alloc(0), ""],
  ["a byte order mark", Buffer.from("\uFEFFtext"), "text"],
  ["UTF-16, little end first", utf16("£5"), "£5"],
  ["UTF-16, big end first", Buffer.from([0xfe, 0xff, 0x00, 0xa3]), "£"],
  ["a replacement character of its own", Buffer.from("a\uFFFDb"), "a\uFFFDb"],
  [
    "a zero byte far in",
    Buffer.concat([Buffer.alloc(8000, "a"), Buffer.from([0])]),
    `${"a".repeat(8000)}\0`,
  ],
] as const)("%s is text", ([, bytes, text]) => {
  expect(decodeBytes(bytes)).toEqual({ text, problem: null });
});

test.for([
  ["Windows-1252", Buffer.from("one\ntwo\ncaf\u00E9 \u0093", "latin1"), 3, "not valid UTF-8"],
  ["a character cut short", Buffer.from([0x61, 0xe2, 0x82]), 1, "not valid UTF-8"],
  ["an encoded surrogate", Buffer.from([0x0a, 0xed, 0xa0, 0x80]), 2, "not valid UTF-8"],
  [
    "half a UTF-16 unit",
    utf16("a").subarray(0, 3),
    null,
    "not valid UTF-16LE in spite of its mark",
  ],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), null, "UTF-32"],
  ["zero bytes", Buffer.from([0x61, 0, 0x62]), null, "it holds zero bytes"],
  ["a PDF", Buffer.from("%PDF-1.7 …"), null, "a PDF"],
  ["a zip", Buffer.from([0x50, 0x4b, 3, 4, 20]), null, "a zip archive"],
] as const)("%s is refused", ([, bytes, line, problem]) => {
  const decoded = decodeBytes(bytes);
  expect(decoded).toMatchObject({ text: null, line });
  expect(decoded.problem).toContain(problem);
});
