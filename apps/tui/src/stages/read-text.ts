import { type Document, readDocument, type ReadOptions } from "@onrecord/core";
import { VFile } from "vfile";
import { type Message, messageOf } from "../documents/tell-messages.ts";
import type { Stage } from "../stage.ts";

type Text = { readonly text: string; readonly options: ReadOptions };

/** A document, with what core found wrong in its text. */
export type ReadText = { readonly document: Document; readonly messages: readonly Message[] };

/** Makes a document of a text. */
export const readText: Stage<Text, ReadText> = {
  name: "read-text",
  run: ({ text, options }) => {
    const file = new VFile({ value: text });
    const document = readDocument(file, options);
    return { document, messages: file.messages.map(messageOf) };
  },
};
