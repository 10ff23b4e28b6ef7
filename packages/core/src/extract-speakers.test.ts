import { expect, test } from "vitest";
import { extractStatements } from "./extract-statements.ts";
import { readDocument } from "./read-document.ts";

/** Who is said to say what; the author of these texts is the clerk. */
const said = (text: string): readonly string[] =>
  extractStatements(
    readDocument(text, { author: "Clerk", date: "2017-03-15", format: "markdown" }),
  ).map(({ speaker, text: words }) => `${speaker.name ?? "?"}: ${words}`);

test.for([
  ["Mr Dale, the mayor, and Ms Bell said the pier was safe.", ["Dale and Bell: the pier was safe"]],
  [
    "The mayor, Tom Dale, and the treasurer, Ann Bell, promised to close it.",
    ["Tom Dale and Ann Bell: to close it"],
  ],
  ["“We will pay,” said Tom Dale and Ann Bell.", ["Tom Dale and Ann Bell: We will pay"]],
  [
    "On Monday, Tom Dale, Ann Bell and Sue Reid said it was shut.",
    ["Tom Dale, Ann Bell and Sue Reid: it was shut"],
  ],
  [
    "It pleased Tom Dale, and Sue Reid said it was shut.",
    ["Clerk: It pleased Tom Dale", "Sue Reid: it was shut"],
  ],
  [
    "The Department of Ships and Inland Water said it was ready.",
    ["Department of Ships and Inland Water: it was ready"],
  ],
] as const)("who speaks together in %j", ([text, expected]) => {
  expect(said(text)).toEqual(expected);
});

test.for([
  ["One activist, Nuri Aldo, told them that it fell.", ["Nuri Aldo: that it fell"]],
  ["“It fell,” said the treasurer, Ann Bell.", ["Ann Bell: It fell"]],
  ["The head of the Port League, Nabil al-Aldo, said it fell.", ["Nabil al-Aldo: it fell"]],
  ["The screenwriter Cole Vane said it fell.", ["Cole Vane: it fell"]],
  ["Blogger Ann Vane said it fell.", ["Ann Vane: it fell"]],
  ["The retailer Quay Stores said it fell.", ["retailer Quay Stores: it fell"]],
  ["James’ sister told them that it fell.", ["James’ sister: that it fell"]],
  ["Activists said it fell.", ["activists: it fell"]],
  ["Republicans said it fell.", ["Republicans: it fell"]],
] as const)("the speaker of %j is named in full", ([text, expected]) => {
  expect(said(text)).toEqual(expected);
});

test.for([
  "The council plans to close five libraries.",
  "UN aims to bring the towns together.",
  "With each vote the Greens show how weak they are.",
  "He used those words when asked if he would resign.",
  "Why was Dale so convinced that the voters wanted him?",
  "Dale, told that the pier was shut, laughed out loud.",
  "Harbour politics has rejected its first duty.",
  "The voters find it hard to believe.",
  "Highly recommended shop by the quay.",
  "Patients will be treated according to their needs.",
  "The plan, or what was called one, has been rejected by the people.",
  "Prices have revealed the size of the gap.",
])("nobody but the author says %j", (text) => {
  expect(said(text)).toEqual([`Clerk: ${text}`]);
});

test.for([
  ["Dale, asked whether he would resign, said no pier was safe.", ["Dale: no pier was safe"]],
  ["The study shows that the pier is safe.", ["study: that the pier is safe"]],
  [
    "In a talk with Paul Dale, Tom Vane said he liked it and added, “I will pay.”",
    ["Tom Vane: he liked it", "Tom Vane: I will pay."],
  ],
  [
    "Reid said Vane had begun to pay but said it was late.",
    ["Reid: Vane had begun to pay", "Reid: it was late"],
  ],
  [
    "Picasso is loved. It says that the pier is safe.",
    ["Clerk: Picasso is loved.", "?: that the pier is safe"],
  ],
  ["“It is good,” acting Director Ann Bell told us.", ["Ann Bell: It is good"]],
  [
    "A new email relating to Ayton says that it fell.",
    ["a new email relating to Ayton: that it fell"],
  ],
  [
    "The council paid for it, the agency said on Monday, a move that showed it was alive.",
    ["agency: The council paid for it"],
  ],
  [
    "It was a good year and, according to the Port Trust, the month of May was the best yet.",
    ["Clerk: It was a good year", "Port Trust: the month of May was the best yet"],
  ],
  ["Minister for Ports and Trade Senator Ann Bell said it was safe.", ["Ann Bell: it was safe"]],
  ["The court found that the pier was safe.", ["court: that the pier was safe"]],
  [
    "“I want it [emphasis added], and soon,” said Dale.",
    ["Dale: I want it [emphasis added], and soon"],
  ],
] as const)("who says what in %j", ([text, expected]) => {
  expect(said(text)).toEqual(expected);
});

test.for([
  ["Ann Reid told the council:\n\n> We will mend it.", ["Ann Reid: We will mend it."]],
  ["As Ann Reid put it in 2016:\n\n> We will mend it.", ["Ann Reid: We will mend it."]],
  ["According to Ann Reid:\n\n> We will mend it.", ["Ann Reid: We will mend it."]],
  [
    "I was glad to be there when Ann Reid told us:\n\n> We will mend it.",
    ["Clerk: I was glad to be there when Ann Reid told us", "Ann Reid: We will mend it."],
  ],
  [
    "“We will shut it,” Ann Reid said, and her husband cut in. “You will not do that.”",
    [
      "Ann Reid: We will shut it",
      "Clerk: her husband cut in.",
      "her husband: You will not do that.",
    ],
  ],
] as const)("a quotation goes to who is told to speak before it: %j", ([text, expected]) => {
  expect(said(text)).toEqual(expected);
});

test("a quotation is dated by the sentence that introduces it, every sentence of it", () => {
  const [first, second] = extractStatements(
    readDocument("“We will mend it. It will be good,” Ann Reid said on 4 May 2016.", {
      date: "2017",
    }),
  );
  expect([first?.statedOn.edtf, second?.statedOn.edtf]).toEqual(["2016-05-04", "2016-05-04"]);
});

test.for([
  ["Tom Vane, information manager at the port told them it fell.", ["Tom Vane: it fell"]],
  [
    "The bridge is up, the port said, while union officials say they have a guard.",
    ["port: The bridge is up", "union officials: they have a guard"],
  ],
  [
    "A report by the Port Board told of a leak. The report said it was big. A new report is out. The report said all was well.",
    [
      "Clerk: A report by the Port Board told of a leak.",
      "Port Board: it was big",
      "Clerk: A new report is out.",
      "report: all was well",
    ],
  ],
  [
    "They have all sorts of plans they want to impose on us.",
    ["Clerk: They have all sorts of plans they want to impose on us."],
  ],
] as const)("whose words they are in %j", ([text, expected]) => {
  expect(said(text)).toEqual(expected);
});

test.for([
  ["Meanwhile Rihanna Vane said it fell.", ["Rihanna Vane: it fell"]],
  [
    "It is worth pointing out that the pier fell.",
    ["Clerk: It is worth pointing out that the pier fell."],
  ],
  [
    "The governor, Bob Vane, said more than a hundred piers fell.",
    ["Bob Vane: more than a hundred piers fell"],
  ],
  [
    "Tom Vane voiced alarm at reports of workers killed in the fire and called on all sides to act.",
    [
      "Clerk: Tom Vane voiced alarm at reports of workers killed in the fire",
      "Tom Vane: all sides to act",
    ],
  ],
  [
    "Mothers tell the story of the piers that fell.",
    ["Clerk: Mothers tell the story of the piers that fell."],
  ],
  [
    "The pier fell, according to the Ayton Morning Herald.",
    ["Ayton Morning Herald: The pier fell"],
  ],
  [
    "Ann Bell condemned the fire while Tom Vane said he was sad.",
    ["Ann Bell: condemned the fire", "Tom Vane: he was sad"],
  ],
  [
    "Save the piers from the Vane Party’s plans to sell them.",
    ["Clerk: Save the piers from the Vane Party’s plans to sell them."],
  ],
] as const)("who is behind %j", ([text, expected]) => {
  expect(said(text)).toEqual(expected);
});

test.for([
  ["Ann Smith, mother of Sean Smith, came. Smith said it fell.", "Smith: it fell"],
  [
    "Ann Smith came. Ann Smith, mother of Sean Smith, sat. Smith said it fell.",
    "Ann Smith: it fell",
  ],
  ["Ann Smith came. Mr Smith sat. Smith said it fell.", "Ann Smith: it fell"],
] as const)("a surname that two bear, in %j", ([text, expected]) => {
  expect(said(text).at(-1)).toBe(expected);
});
