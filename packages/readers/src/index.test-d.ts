import type { Document, NodeAnnotation, OnrecordData } from "@onrecord/core";
import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { expectTypeOf, test } from "vitest";
import { documentReaders, extractText, readBytes, rehypeOnrecord } from "./index.ts";

test("the plugin's results are typed on files and nodes", () => {
  expectTypeOf(new VFile().data.onrecord).toEqualTypeOf<OnrecordData | undefined>();
  expectTypeOf<NonNullable<Element["data"]>["onrecord"]>().toEqualTypeOf<
    NodeAnnotation | undefined
  >();
  expectTypeOf(unified().use(rehypeParse).use(rehypeOnrecord).parse("")).toEqualTypeOf<Root>();
  unified().use(rehypeOnrecord, { date: "2016", fiscalYearStart: "04-06" });
  // @ts-expect-error: the tree tells the format
  unified().use(rehypeOnrecord, { format: "html" });
});

function callWrongly(bytes: Uint8Array): unknown {
  return [
    // @ts-expect-error: bytes, and not words
    readBytes("We will build 480 homes."),
    // @ts-expect-error: what was extracted is what is read here
    readBytes(bytes, { extracted: {} }),
    // @ts-expect-error: options of documents are not those of their text
    extractText(bytes, { date: "2016" }),
  ];
}

test("results and wrong calls", () => {
  expectTypeOf(callWrongly).returns.toBeUnknown();
  expectTypeOf(readBytes).returns.resolves.toHaveProperty("document").toEqualTypeOf<Document>();
  expectTypeOf(documentReaders).not.toExtend<unknown[]>();
});
