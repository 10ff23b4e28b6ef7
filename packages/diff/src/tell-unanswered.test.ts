import { expect, test } from "vitest";
import { comparePositions } from "./compare-positions.ts";
import { count, dated, say } from "./testing/build-statement.ts";

const documents = [
  { id: "letter", date: dated("2016") },
  { id: "article", date: dated("2018"), text: "Sailors wait. The lamps are dear." },
];
const later = say("Sailors wait at the pier.", {
  id: "later",
  document: "article",
  act: "assertion",
});

const places = say("We will give shelter to 3,000 sailors at sea.", {
  id: "places",
  document: "letter",
  quantities: [count("3,000", 3000, "sailors at sea")],
});

test("a commitment with a figure that nothing later is about is a matter without a change", () => {
  const { matters, unanswered, dropped } = comparePositions([places, later], {
    documents,
    split: "2017",
  });
  expect(matters).toMatchObject([{ label: "sailors at sea", statements: ["places"], changes: [] }]);
  expect(matters[0]?.because?.[0]?.says).toBe(
    "no statement of article was found to be about it; sailors stand there in others; it is not shown that it was dropped",
  );
  expect([unanswered, dropped]).toEqual([[], []]);
});

test.for([
  ["a demand without a figure is listed", "Ministers must relight the lamps.", "demand", ["it"]],
  ["what is merely told is not", "The lamps are out.", "assertion", []],
] as const)("%s", ([, text, act, listed]) => {
  const it = say(text, { id: "it", document: "letter", act });
  const { unanswered } = comparePositions([it, later], { documents, split: "2017" });
  expect(unanswered.map(({ id }) => id)).toEqual(listed);
});

test("nothing is unanswered that is proved dropped, that is in a matter, or that nothing was compared with", () => {
  const gone = say("We will dredge the Orwin channel.", { id: "gone", document: "letter" });
  const same = say("We will keep sailors off the pier.", { id: "same", document: "letter" });
  const kept = say("We will keep sailors off the pier.", { id: "kept", document: "article" });
  const both = comparePositions([gone, same, kept], { documents, split: "2017" });
  expect(both.dropped.map(({ id }) => id)).toEqual(["gone"]);
  expect(both.unanswered).toEqual([]);
  const alone = comparePositions([places, gone], { documents: documents.slice(0, 1), split: null });
  expect([alone.matters, alone.unanswered]).toEqual([[], []]);
});
