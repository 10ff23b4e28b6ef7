import { strToU8, zipSync, type Zippable } from "fflate";

/** One entry always has the same date, so that archives are the same each time. */
export const zip = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, [bytes, { mtime: "2016-09-15" }]]),
    ) satisfies Zippable,
  );

const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
/** A Word file of such a body. */
export const word = (document: string): Uint8Array =>
  zip({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${type}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(document),
  });
export const wordBody = (inside: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
