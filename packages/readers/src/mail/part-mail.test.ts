import { expect, test } from "vitest";
import { partMail } from "./part-mail.ts";

test.for([
  ["I will.", []],
  ["> You said so.\nI did.", ["> You said so."]],
  [
    "I did.\n\nOn 14 May 2016, Tom Birch wrote:\n> You said so.",
    ["On 14 May 2016, Tom Birch wrote:", "> You said so."],
  ],
  [
    "On 14 May 2016, Tom Birch <tom@a.example>\nwrote:\n\n> You said so.\n\nYes.",
    ["On 14 May 2016, Tom Birch <tom@a.example>", "wrote:", "> You said so."],
  ],
  ["On Monday we met.\n\nThe mayor wrote:\nno.", []],
  ["Yes.\n\n-- \nMary\nWe will not share this.", ["-- ", "Mary", "We will not share this."]],
  ["Yes.\n--\nNo.", []],
  [
    "Yes.\n\n-----Original Message-----\nFrom: Tom\n\nYou will resign.",
    ["-----Original Message-----", "From: Tom", "You will resign."],
  ],
  ["Yes.\n\n-----Original Message-----\nwas the title of his book.", []],
] as const)("%j", ([mail, others]) => {
  const { text, furniture } = partMail(mail);
  expect(furniture.map(({ at }) => text.slice(at).split("\n", 1)[0])).toEqual(others);
});

test("a blank line parts what is quoted from what is not, so that no passage holds both", () => {
  expect(partMail("> You said so.\nI did.").text).toBe("> You said so.\n\nI did.\n");
});
