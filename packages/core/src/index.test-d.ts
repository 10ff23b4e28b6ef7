import type { Paragraph, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { expectTypeOf, test } from "vitest";
import {
  type Act,
  type Block,
  buildTimeline,
  type Day,
  extractStatements,
  findTimes,
  type NodeAnnotation,
  type OnrecordData,
  readDocument,
  readEdtf,
  type ReadOptions,
  remarkOnrecord,
  type Statement,
  splitSentences,
  streamTimes,
} from "./index.ts";

test("the plugin's results are typed on files and nodes", () => {
  expectTypeOf(new VFile().data.onrecord).toEqualTypeOf<OnrecordData | undefined>();
  expectTypeOf<NonNullable<Paragraph["data"]>["onrecord"]>().toEqualTypeOf<
    NodeAnnotation | undefined
  >();
  expectTypeOf(unified().use(remarkParse).use(remarkOnrecord).parse("")).toEqualTypeOf<Root>();
  unified().use(remarkOnrecord, { date: "2016", locale: "en-GB", fiscalYearStart: "04-06" });
  // @ts-expect-error: a date is written in words or EDTF
  unified().use(remarkOnrecord, { date: 2016 });
  // @ts-expect-error: no such option
  unified().use(remarkOnrecord, { dated: "2016" });
});

function callWrongly(): unknown {
  return [
    // @ts-expect-error: a text or a file
    readDocument(new Uint8Array()),
    // @ts-expect-error: no such locale
    findTimes("", { locale: "fr-FR" }),
    // @ts-expect-error: a timeline has an axis
    buildTimeline([]),
    // @ts-expect-error: no such axis
    buildTimeline([], { axis: "told-on" }),
    // @ts-expect-error: statements are those of a document
    extractStatements("We will build 480 homes."),
  ];
}

test("wrong calls", () => {
  expectTypeOf({ date: { edtf: "2016", source: "config" as const } }).toExtend<ReadOptions>();
  expectTypeOf(callWrongly).toBeFunction();
});

function overwrite(statement: Statement): void {
  // @ts-expect-error: readonly
  statement.text = "";
  // @ts-expect-error: readonly
  statement.speaker.name = null;
  // @ts-expect-error: readonly
  statement.span[0] = 0;
}

test("results are told in full, and nobody writes into them", () => {
  expectTypeOf(overwrite).returns.toBeVoid();
  expectTypeOf<Statement["times"]>().not.toExtend<unknown[]>();
  expectTypeOf(extractStatements).returns.items.toEqualTypeOf<Statement>();
  expectTypeOf(splitSentences("")).toEqualTypeOf<(readonly [start: number, end: number])[]>();
  expectTypeOf<Statement["act"]>().toEqualTypeOf<Act>();
  expectTypeOf<Statement["statedOn"]["earliest"]>().toEqualTypeOf<Day | null>();
  expectTypeOf(streamTimes([])).toExtend<AsyncIterable<{ readonly text: string }>>();
  expectTypeOf<ReturnType<typeof readDocument>["blocks"]>().toEqualTypeOf<readonly Block[]>();
  expectTypeOf(readEdtf).returns.toExtend<
    { readonly dates: object } | { readonly problem: string }
  >();
});
