import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

const split = (text: string): string[] => splitSentences(text).map((span) => text.slice(...span));

test.for([
  "We pledged 480 homes. | Only 200 stand.",
  "It cost £44.5 million. | That is a lot.",
  "Dr. Smith met Mr. Jones at St. Mary's.",
  "The U.K. Government spoke. | It said no.",
  "They flew to the U.K. | The rest stayed.",
  "He left at 5 p.m. | She stayed.",
  "J. K. Rowling wrote to A. B. Smith.",
  "This is World War I. | The next came later.",
  "On Jan. 18 they met. | It rained in Jan. | We stayed in.",
  "See No. 10, Fig. 3 and pp. 4. | Then No. | Not again.",
  "Some aid, e.g. food, came. | Smith v. Jones i.e. the case was lost.",
  "Acme Inc. Chairman Bob left Acme Inc. | He was rich.",
  "“We will build homes.” | It added: “We mean it.”",
  "“Will you build homes?” she asked. | He nodded.",
  "“Stop it!” Mary Smith said. | They went on.",
  "She said “no.” and left.",
  "It was long … and it was dull. | Then it ended…",
  "He came in 1805. [17] | She left. [3][4] | It ended.",
  "1. The committee met. | 2. It agreed.",
  "(a) The first point. | (b) The second point.",
  "(It rained.) | We stayed.",
  "We went home... | Then it rained.",
  "They lost their way.Many others did too.",
  "Read https://example.org/search?q=homes today. | Or do not.",
  "we lost the game. | they came back.",
  "It has parks, rivers, etc. and a lake.",
  "Yours sincerely, | Jane Smith",
  "Jane Smith | 10/08/1999 08:52 AM | Please find it here.",
  "GEN. JONES SPOKE. | HE SAID NO.",
  "The Rt. Hon. Jane Smith met Ald. Brown in St. Ives. | They talked.",
  "He lives on Mill St. | She lives on the quay.",
  "The paper (Cm. 1234) says so in para. 3 and Sched. 2. | See ref. 9.",
  "It was built c. 1900 and sold. | It rose by 3 per cent. to 5.",
  "They chose plan b. | We did not.",
  "Lib. Dem. councillors voted. | P.S. I was there.",
  "The rate fell again.12 | Next came the rise.",
  "It cost 4.12 million. | It rose to 5.3 Next Street.",
  "It was agreed.[3] | Then it was not.",
  "The vote was lost.† | Others followed.* | We go on.",
  "The fee was cut. | * The fee is for one year.",
  "“We will build…” | They sat down.",
  "We waited… | Then we left. | It was long … and the Mayor spoke of… Ayton.",
  "We won 🎉 | Thanks to all! 👍 | We go on.",
  "It is ours :-) | They lost. | The ratio 3:1 (Ayton) holds.",
  "The end. | © 2018 Example",
  "See https://example.org/a | https://example.org/b and more.",
  "It ended. | *** | It began again.",
  "Dear all, | We will meet.",
  "Dear Jane, Bob and Mary said so.",
  "Example! said it would pay. | Stop! | We are here.",
  "They left early (as agreed. ) | Nobody stayed.",
  "Example.Com sells homes.",
])("%s", (marked) => {
  const sentences = marked.split(" | ");
  const glued = marked === "They lost their way.Many others did too.";
  expect(split(sentences.join(" "))).toEqual(
    glued ? ["They lost their way.", "Many others did too."] : sentences,
  );
});

test("a blank line ends a sentence, a line break is a space", () => {
  expect(
    split("A heading without end\n\nWe pledged\n480 homes. Only\r\n200 stand.\n \nNext"),
  ).toEqual(["A heading without end", "We pledged\n480 homes.", "Only\r\n200 stand.", "Next"]);
});

test("a long paragraph is split as its sentences are", () => {
  const sentence =
    "The council of St. Mary's, led by J. Smith, will build 4.5 thousand homes in the U.K. by May.";
  expect(split(`${sentence} `.repeat(500))).toEqual(Array.from({ length: 500 }, () => sentence));
});

test("sentences are trimmed, in order, and cover everything but white space", () => {
  const piece = fc.constantFrom(
    "word",
    " ",
    "\n",
    "\n\n",
    ". ",
    "Mr.",
    "“",
    "”",
    "[1]",
    "U.K.",
    "?",
    "1.",
    "a@b.cd",
    "Regards, ",
    "10/10/2000 10:10 PM",
    "\u2028",
    "\ud800",
    "\u00a0",
    "...",
    "x".repeat(3000),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const [start, end] of splitSentences(text)) {
        expect(text.slice(last, start).trim()).toBe("");
        const sentence = text.slice(start, end);
        expect(sentence).not.toBe("");
        expect(sentence.trim()).toBe(sentence);
        last = end;
      }
      expect(text.slice(last).trim()).toBe("");
    }),
  );
});
