import { expect, test } from "vitest";
import { readPassage } from "../grammar/read-passage.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { attribute } from "./attribute.ts";
import { showAttributions } from "./show-attributions.ts";

const read = (text: string): ReturnType<typeof attribute> =>
  attribute(readPassage(text, splitSentences(text)));
const shown = (text: string): readonly string[] => showAttributions(text, read(text));

test.for([
  [
    "Reid responds to Dale with, “Is it safe to sail?” Dale then writes back, “You look well.”",
    ["Reid | responds | Is it safe to sail?", "Dale | then writes back | You look well."],
  ],
  ["In Leeds, “Is the pier safe?” Reid asked.", ["Reid | asked | In Leeds, “Is the pier safe?”"]],
  [
    "At noon a woman asked for a photo and Reid said, “as long as we are quick.”",
    ["a woman | asked for | a photo", "Reid | said | as long as we are quick."],
  ],
  [
    "Dale said the pier was safe again, and a man yelled “Prove it!”",
    ["Dale | said | the pier was safe again", "a man | yelled | Prove it!"],
  ],
  [
    "Reid said the plans were sound, to which O’Malley replied: “They are not.”",
    ["Reid | said | the plans were sound", "O’Malley | replied | They are not."],
  ],
  [
    "Dale did not seem impressed with it, telling reporters, “She should step down.”",
    ["Dale | telling | She should step down."],
  ],
  [
    "Bell rallied her team, saying: “We have to stop him.”",
    ["Bell | saying | We have to stop him."],
  ],
  ["The mayor thanked the crew and Reid said it was safe.", ["Reid | said | it was safe"]],
  [
    "The mayor said the crew and Reid were safe.",
    ["the mayor | said | the crew and Reid were safe"],
  ],
  [
    "The Chair: Order, order.\n\nAnn Reid (Leeds) (Lab): Will he pay?",
    ["the Chair | : | Order, order.", "Ann Reid | : | Will he pay?"],
  ],
  [
    "Reid opened the meeting saying “at last” the pier was safe.",
    ["Reid | saying | “at last” the pier was safe"],
  ],
  [
    "Dale started out their debate saying “at last” the pier was safe.",
    ["Dale | saying | “at last” the pier was safe"],
  ],
  [
    "Dale said she welcomed the plan and added, “It comes late.”",
    [
      "Dale | said | she welcomed the plan",
      "? | welcomed | the plan",
      "Dale | added | It comes late.",
    ],
  ],
  [
    "Reid lifted a card, which read “Tolls out”, and shook it, mouthing “thank you”.",
    ["a card | read | Tolls out", "Reid | mouthing | thank you"],
  ],
  ["“Do we sail at nine?” Reid writes to Dale.", ["Reid | writes | Do we sail at nine?"]],
  [
    "“Both of them scare me,” Ann Reid, 30, of Leeds, who sells cloth, said.",
    ["Ann Reid | said | Both of them scare me"],
  ],
  [
    "Dale said the pier was not “ready for a crowd.\n\n“It will be shut for a year.”",
    ["Dale | said | the pier was not “ready for a crowd. … It will be shut for a year."],
  ],
  ["Fee (May): £3.\n\nTolls (in pounds): £4.", []],
] as const)("who speaks in %j", ([text, expected]) => {
  expect(shown(text)).toEqual(expected);
});

test.for([
  [
    "“It rained,” Paul Dale said.\n\n“Count them again,” came shouts from the gallery.",
    "the gallery",
  ],
  ["“It rained,” Paul Dale said.\n\n“Again,” the sign at the gate had it.", undefined],
  ["“It rained,” Paul Dale said.\n\nIt did not surprise Zoe Bell: “Ships came before.”", "?"],
  ["“It rained,” Paul Dale said.\n\n“Ships have come before.”", "Paul Dale"],
] as const)("whether another quotation goes on in %j", ([text, speaker]) => {
  expect(shown(text)[1]?.split(" | ")[0]).toBe(speaker);
});

test.for([
  ["The Bar Port Committee met. The committee said it was safe.", "Bar Port Committee"],
  [
    "The Bar Port Committee met the Ship Rates Committee. The committee said it was safe.",
    "the committee",
  ],
  ["The committee said it was safe. The Bar Port Committee met.", "the committee"],
  ["The Bar Port Committee met. A committee said it was safe.", "a committee"],
  ["The Harbour Party met. The party said it was safe.", "the party"],
  ["Q: Is it safe?\n\nA: It is.", null],
  ["Paul Dale met Ann Reid. He said it was safe.", "Paul Dale"],
  ["Ann Reid met Paul Dale. Reid smiled. Later he said it was safe.", "Paul Dale"],
  ["Ann Reid came. Reid sat down. He said it was safe.", null],
  ["Paul Bell spoke. Ndour Sall said it was dear. “I liked Bell,” he said.", null],
  ["Paul Bell spoke. Ndour, who sells cloth, said it was dear. “I liked Bell,” he said.", "Ndour"],
  ["Paul Bell spoke. Marek Sall, a retired pilot, said no. “I liked Bell,” he said.", "Marek Sall"],
  ["Mr Dale set out three aims. It called for a pier.", null],
  ["Clearly, the pier is safe. It said that it opens.", null],
  ["Maeve O’Neill came. O’Neill said it was safe.", "O’Neill"],
] as const)("who is meant in %j", ([text, name]) => {
  expect(read(text).at(-1)?.name).toBe(name);
});

test.for([
  [
    "“The minister told me that he will pay. It was late,” Ms Reid said.",
    [
      "Reid | said | The minister told me that he will pay. It was late",
      "the minister | told | that he will pay",
    ],
  ],
  [
    "“The council promised to open it,” said Ann Reid.",
    ["Ann Reid | said | The council promised to open it", "the council | promised | to open it"],
  ],
  [
    "Paul Dale came. “He said that it was safe,” said Ann Reid.",
    ["Ann Reid | said | He said that it was safe", "? | said | that it was safe"],
  ],
  ["“I promised them a pier,” said Ann Reid.", ["Ann Reid | said | I promised them a pier"]],
  ["“They want to close it,” said Ann Reid.", ["Ann Reid | said | They want to close it"]],
  [
    "“If Dale says it is safe, we go,” said Ann Reid.",
    ["Ann Reid | said | If Dale says it is safe, we go"],
  ],
  [
    "“The figures show it is safe,” said Ann Reid.",
    ["Ann Reid | said | The figures show it is safe"],
  ],
] as const)("what somebody quoted tells of others in %j", ([text, expected]) => {
  expect(shown(text)).toEqual(expected);
  expect(read(text)[1]?.toldBy ?? 0).toBe(0);
});
