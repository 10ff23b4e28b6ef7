import type { Span } from "../data.ts";

/** What documents say about themselves. */
export type FieldName = "date" | "author" | "speaker" | "title" | "publisher" | "url";

/** A value with its place in the text. */
export type Field = { readonly value: string; readonly span: Span };
