import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "./data.ts";
import { readDocument } from "./read-document.ts";
import { setRepeatsAside } from "./set-repeats-aside.ts";

const bodies = [
  "The council opened the old harbour in the summer. It holds forty boats, and the mayor came by ferry.",
  "Rents rose again last year. Tenants of the Mill Street flats told me that they cannot go on like this.",
  "A new school opened in Ayton on Monday. Its head teacher says that it needs another classroom soon.",
  "Two nurses wrote to me about their ward. They work nights, and nobody has told them when it will close.",
];

const letters = (
  line: string,
  {
    count = 3,
    publisher = "Example Weekly",
    path = "letters",
  }: { count?: number; publisher?: string; path?: string | null } = {},
): Document[] =>
  bodies.slice(0, count).map((body, index) =>
    readDocument([body, `${body} So it was in part ${"abcd"[index]}.`, line].join("\n\n"), {
      id: `${index}`,
      ...(path === null ? {} : { path: `${path}/${index}.txt` }),
      ...(publisher === "" ? {} : { publisher }),
    }),
  );

const reasons = (documents: readonly Document[]): string[] =>
  setRepeatsAside(documents).flatMap(({ setAside }) =>
    setAside.flatMap(({ because }) =>
      because.filter(({ rule }) => rule === "boilerplate/repeated").map(({ says }) => says),
    ),
  );

test.for([
  "Example House, 12 High Street, Ayton",
  "Constituency office: 12 High Street, Ayton AY1 2AB",
  "If you would like to read more, visit our website.",
  "Jane Doe MP, Member of Parliament for Ayton",
  "Example Weekly is a registered charity.",
  "Published and promoted by J. Doe on behalf of the Ayton Party",
  "You are receiving this because you are on our list.",
  "Example Weekly is written by its readers.",
  "Example Weekly is an independent newspaper for Ayton and the coast.",
  "This website belongs to the people of Ayton.",
])("%j under three letters is set aside", (line) => {
  const documents = letters(line);
  expect(reasons(documents)).toEqual(
    Array.from({ length: 3 }, () => "stands in 3 documents of Example Weekly"),
  );
  for (const { blocks } of setRepeatsAside(documents)) expect(blocks).toHaveLength(2);
});

test.for([
  "We will build 480 homes.",
  "I will always stand up for the people of Ayton.",
  "Nobody should sleep on our streets.",
  "The minister must come to Ayton.",
  "Housing is a human right.",
  "“No child left behind.”",
  "A fairer Ayton for all",
  "No new runway",
  "Our promise: Homes For Ayton, Now",
  "We will build homes for all; visit our website.",
  "More nurses, fewer managers",
  "Stop The Ayton Runway",
  "Keep 12 High Street open, Ayton",
  "The post office in Ayton is closed.",
  "Example Weekly builds homes.",
  "Example Weekly is the only voice that tenants have.",
  "The mayor promised a ferry.",
  "The council has refused to pay.",
  "Example Weekly has 480 readers.",
  "Example Weekly will not be silent.",
  "Since 2010 the website of the council has been closed.",
  "Our office is open to all who need a home.",
])("%j is said three times, and stays", (line) => {
  expect(reasons(letters(line))).toEqual([]);
});

test.for([
  ["two documents are too few", letters("12 High Street, Ayton", { count: 2 })],
  ["neither publisher nor path", letters("12 High Street, Ayton", { publisher: "", path: null })],
  [
    "three publishers",
    letters("12 High Street, Ayton").map((document, index) =>
      Object.assign({}, document, { publisher: `Paper ${index}` }),
    ),
  ],
  [
    "versions of one text",
    ["one", "two", "three"].map((number) =>
      readDocument(
        [...bodies, `This is version ${number}.`, "12 High Street, Ayton"].join("\n\n"),
        {
          publisher: "Example Weekly",
        },
      ),
    ),
  ],
  [
    "it stands in the middle",
    bodies.map((body, index) => {
      const own = Array.from({ length: 8 }, (_, at) => `${body} It was ${"abcd"[index]} ${at}.`);
      return readDocument([...own, "12 High Street, Ayton", ...own].join("\n\n"), {
        publisher: "Example Weekly",
      });
    }),
  ],
] as const)("nothing is set aside: %s", ([, documents]) => {
  expect(setRepeatsAside(documents)).toEqual(documents);
});

test("documents without a publisher are those of one folder", () => {
  const documents = letters("12 High Street, Ayton", { publisher: "" });
  expect(new Set(reasons(documents))).toEqual(
    new Set(["stands in 3 documents of the folder letters"]),
  );
  const apart = documents.map((document, index) =>
    Object.assign({}, document, { path: `${index}/a.txt` }),
  );
  expect(reasons(apart)).toEqual([]);
});

test("what is set aside and what is left are the whole of each document", () => {
  const line = fc.constantFrom("12 High Street, Ayton", "We will build homes.", ...bodies);
  const texts = fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(texts, (all) => {
      const documents = all.map((lines, index) =>
        readDocument(lines.join("\n\n"), { id: `${index}`, publisher: "Example Weekly" }),
      );
      const sorted = setRepeatsAside(documents);
      expect(sorted.map(({ blocks, setAside }) => blocks.length + setAside.length)).toEqual(
        documents.map(({ blocks, setAside }) => blocks.length + setAside.length),
      );
    }),
  );
});
