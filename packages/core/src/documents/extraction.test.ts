import { expect, test } from "vitest";
import type { Extraction } from "../data.ts";
import { extractStatements } from "../extract-statements.ts";
import { readDocument } from "../read-document.ts";

const text =
  "Home News\n\n# A letter\n\nAnn Elder\n\nWe will build homes.\n\nWe will mend walls.\n";
const read = (extracted: Extraction, front = ""): ReturnType<typeof readDocument> =>
  readDocument(front + text, { format: "markdown", path: "2015-01-01-letter.md", extracted });

const pagesOf = (extracted: Extraction): readonly (number | undefined)[] =>
  extractStatements(read(extracted)).map(({ page }) => page);

test("furniture and what repeats the title or author is set aside, with why", () => {
  const { blocks, setAside } = read({
    author: "Ann Elder",
    furniture: [{ at: text.indexOf("News"), says: "a menu" }],
  });
  expect(blocks.map(({ span }) => text.slice(...span))).toEqual([
    "A letter",
    "We will build homes.",
    "We will mend walls.",
  ]);
  expect(setAside.map((it) => [it.text, it.because[0]?.says])).toEqual([
    ["Home News", "a menu"],
    ["Ann Elder", "the title or author once more"],
  ]);
});

test("a title set twice is set aside the first time; what the caller knows is not told again", () => {
  const twice = `# A letter\n\nAnn Elder\n\n${text.slice(text.indexOf("# A"))}`;
  const options = { format: "markdown", author: "Ann Elder" };
  const readTwice = (extracted?: Extraction): readonly string[] =>
    readDocument(twice, {
      ...options,
      ...(extracted === undefined ? {} : { extracted }),
    }).setAside.map((it) => it.text);
  expect(readTwice({})).toEqual(["A letter", "Ann Elder", "Ann Elder"]);
  expect(readTwice()).toEqual([]);
});

test.for([
  [
    { dates: [{ written: "2016-09-15", source: "html", says: "meta" }] },
    "2016-09-15",
    "meta: 2016-09-15",
  ],
  [
    {
      dates: [
        { written: "2016-09-15", source: "html", says: "meta" },
        { written: "2016-09", source: "html", says: "coarser" },
        { written: "2016-09-17", source: "html", says: "time" },
      ],
      besides: "changed 2017",
    },
    "2016-09-15",
    "meta: 2016-09-15; not time: 2016-09-17; changed 2017",
  ],
  [
    {
      dates: [
        { written: "soon", source: "metadata", says: "mail" },
        { written: "15 Sep 2016", source: "metadata", says: "header" },
      ],
    },
    "2016-09-15",
    "header: 15 Sep 2016",
  ],
  [
    { dates: [{ written: "soon", source: "html", says: "meta" }] },
    "2015-01-01",
    "file name: 2015-01-01",
  ],
] as const)("%j dates the document %s", ([extracted, edtf, says]) => {
  const { date } = read(extracted);
  expect([date.edtf, date.because[0]?.says]).toEqual([edtf, says]);
});

test("front matter in the text comes before what the file says", () => {
  const extracted = { title: "T", author: "B", publisher: "P", url: "https://a.example/" };
  const { title, author, publisher, url } = read(extracted, "---\nauthor: A\n---\n\n");
  expect({ title, author, publisher, url }).toEqual({ ...extracted, author: "A" });
});

test("a statement tells the page that it begins on, where there are pages", () => {
  const pages = [text.indexOf("We will mend")];
  expect(pagesOf({ pages, author: "Ann Elder" })).toEqual([1, 1, 2]);
  expect(pagesOf({ author: "Ann Elder" })).toEqual([undefined, undefined, undefined]);
});
