export { decodeBytes, type Decoded } from "./bytes/decode-bytes.ts";
export type { DocumentReader, ExtractedText, Remark } from "./document-reader.ts";
export { documentReaders } from "./document-readers.ts";
export { extractText, type ExtractTextOptions } from "./extract-text.ts";
export { readBytes, type ReadBytesOptions } from "./read-bytes.ts";
export { recogniseFormat } from "./recognise-format.ts";
export { rehypeOnrecord, type RehypeOptions } from "./rehype-onrecord.ts";
export { UnreadableError } from "./unreadable-error.ts";
