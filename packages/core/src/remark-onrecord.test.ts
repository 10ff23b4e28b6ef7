import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { extractStatements } from "./extract-statements.ts";
import { readDocument } from "./read-document.ts";
import { remarkOnrecord } from "./remark-onrecord.ts";

const options = { date: "2016-09-15", author: "An MP" };

function process(markdown: string, given: Parameters<typeof remarkOnrecord>[0] = {}) {
  const file = new VFile({ path: "letters/a.md", value: markdown });
  const processor = unified().use(remarkParse).use(remarkOnrecord, given);
  const tree = processor.parse(file);
  const before = structuredClone(tree);
  expect(processor.runSync(tree, file)).toEqual(before);
  return file;
}

test.for([
  ["# Homes\n\nWe will build *480* homes by the end of 2018.\n\n- We have built 12.\n"],
  [""],
  ["```\nWe will build 480 homes.\n```\n"],
])("%j gives what the functions give", ([markdown = ""]) => {
  const document = readDocument(new VFile({ path: "letters/a.md", value: markdown }), options);
  const { onrecord } = process(markdown, options).data;
  expect(onrecord).toEqual({ document, statements: extractStatements(document) });
});

test("the statements of a file, without options", () => {
  const { onrecord } = process("---\ndate: 2016\n---\n\nWe will build 480 homes.\n").data;
  expect(onrecord?.document).toMatchObject({ id: "letters/a.md", date: { edtf: "2016" } });
  expect(onrecord?.statements).toMatchObject([{ act: "pledge", text: "We will build 480 homes." }]);
});

test("problems become messages of the file", () => {
  const { messages } = process("---\ndate: 2016-02-30\n---\n\nWe will build 480 homes.\n");
  expect(messages).toMatchObject([{ ruleId: "front-matter-date", line: 2 }]);
});
