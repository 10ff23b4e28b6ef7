import type { Root } from "mdast";
import type { Node } from "unist";
import { visit } from "unist-util-visit";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { expect, test } from "vitest";
import { extractStatements } from "./extract-statements.ts";
import { readDocument } from "./read-document.ts";
import { remarkOnrecord } from "./remark-onrecord.ts";

const options = { date: "2016-09-15", author: "An MP" };

function run(markdown: string, given: Parameters<typeof remarkOnrecord>[0] = {}) {
  const file = new VFile({ path: "letters/a.md", value: markdown });
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkOnrecord, given);
  const tree = processor.parse(file);
  const before = structuredClone(tree);
  const after = processor.runSync(tree, file);
  const noted = notesOf(after);
  visit(after, (node) => {
    delete node.data?.onrecord;
    if (Object.keys(node.data ?? {}).length === 0) delete node.data;
  });
  expect(after).toEqual(before);
  return { file, noted };
}

/** The type of each annotated node with the words of its statements and of what was set aside. */
function notesOf(tree: Node): readonly unknown[] {
  const all: unknown[] = [];
  visit(tree, (node) => {
    const note = node.data?.onrecord;
    if (note === undefined) return;
    const said = note.statements.map(({ text }) => text);
    all.push([node.type, ...said, ...note.setAside.map(({ because }) => because[0]?.rule)]);
  });
  return all;
}

const marked = "# Homes\n\nWe will build *480* homes by the end of 2018.\n\n- We have built 12.\n";

test.for([[marked], [""], ["```\nWe will build 480 homes.\n```\n"]])(
  "%j gives what the functions give",
  ([markdown = ""]) => {
    const document = readDocument(new VFile({ path: "letters/a.md", value: markdown }), options);
    const { onrecord } = run(markdown, options).file.data;
    expect(onrecord).toEqual({ document, statements: extractStatements(document) });
  },
);

test("the statements of a file, without options", () => {
  const { onrecord } = run("---\ndate: 2016\n---\n\nWe will build 480 homes.\n").file.data;
  expect(onrecord?.document).toMatchObject({ id: "letters/a.md", date: { edtf: "2016" } });
  expect(onrecord?.statements).toMatchObject([{ act: "pledge", text: "We will build 480 homes." }]);
});

test.for([
  [
    "each node of running words has its own",
    marked,
    [
      ["paragraph", "We will build 480 homes by the end of 2018."],
      ["paragraph", "We have built 12."],
    ],
  ],
  [
    "two in one paragraph, one in a quotation",
    "We will build 480 homes. We have built 12.\n\n> The school will stay open.\n",
    [
      ["paragraph", "We will build 480 homes.", "We have built 12."],
      ["paragraph", "The school will stay open."],
    ],
  ],
  [
    "a cell of a table",
    "| Pledge | Year |\n| --- | --- |\n| We will build 480 homes. | 2018 |\n",
    [["tableCell", "We will build 480 homes."]],
  ],
  [
    "what was set aside",
    "We will build 480 homes.\n\nSubscribe to our newsletter\n",
    [
      ["paragraph", "We will build 480 homes."],
      ["paragraph", expect.stringMatching(/^boilerplate\//)],
    ],
  ],
  [
    "behind a byte order mark",
    "\uFEFFWe will build 480 homes.",
    [["paragraph", "We will build 480 homes."]],
  ],
  ["nothing to say", "# Homes\n\n***\n", []],
] as const)("%s", ([, markdown, noted]) => {
  expect(run(markdown).noted).toEqual(noted);
});

function insertParagraph() {
  return (tree: Root): void => {
    tree.children.unshift({ type: "paragraph", children: [{ type: "text", value: "Made." }] });
  };
}

test("nodes that another plugin made have no place and get no annotation", () => {
  const processor = unified().use(remarkParse).use(insertParagraph).use(remarkOnrecord);
  const file = new VFile("We will build 480 homes.");
  expect(notesOf(processor.runSync(processor.parse(file), file))).toEqual([
    ["paragraph", "We will build 480 homes."],
  ]);
});

test("problems become messages of the file, which a reporter prints with their place and rule", () => {
  const { file } = run("---\ndate: 2016-02-30\n---\n\nWe will build 480 homes.\n");
  expect(file.messages).toMatchObject([
    { ruleId: "front-matter-date", source: "onrecord", line: 2 },
  ]);
  expect(reporter(file, { color: false })).toMatch(
    /letters\/a\.md\n2:\d.*front-matter-date +onrecord/,
  );
});
