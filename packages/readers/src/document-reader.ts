import type { Extraction } from "@onrecord/core";

/** A way to turn the bytes of a file into text that core reads. */
export type DocumentReader = {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** Lower-case endings of file names, with the dot. */
  readonly extensions: readonly string[];
  /** Whether its files are no text, so that no text can be taken for one. */
  readonly isBinary: boolean;
  /** Whether the bytes begin as only this format does. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /**
   * Extracts the text. What the format needs is loaded by the first call.
   *
   * @throws {UnreadableError} if the bytes hold no text that can be read.
   */
  readonly read: (bytes: Uint8Array) => Promise<ExtractedText>;
};

/** The text of a file as core reads it, with what else the file says. */
export type ExtractedText = {
  readonly text: string;
  /** What core is to read it as. */
  readonly format: "markdown" | "text";
  /** What else the file says; null where the file is nothing but this text. */
  readonly extracted: Extraction | null;
  readonly remarks: readonly Remark[];
};

/** Something that whoever relies on the text ought to know. */
export type Remark = {
  readonly ruleId: string;
  readonly reason: string;
  /** Whether a part of the document could not be read, as against a mere remark. */
  readonly isLoss: boolean;
};
