import { expect, test } from "vitest";
import type { PairLink } from "../reading/pair.ts";
import { figure, pairOf, say } from "../testing/build-statement.ts";
import { compareCommitment } from "./commitment.ts";

type Said = ReturnType<typeof say>;

/** Which way, how sure, and why; empty where nothing is said. */
function tell(before: Said, after: Said, link: PairLink = "subject"): string {
  const pair = pairOf(before, after, link);
  return (["firmer", "softer"] as const)
    .flatMap((towards) => {
      const found = compareCommitment(pair, towards);
      if (found === null) return [];
      const why = found.because.map(({ rule, says }) => `${rule}: ${says}`).join("; ");
      return [`${towards} ${found.sure.toFixed(2)} (matter ${found.matter ?? "unsure"}), ${why}`];
    })
    .join(" and ");
}

const open = "open the fish market to small boats";

test.for([
  [
    `We aim to ${open}.`,
    `We will ${open}.`,
    "firmer 0.85 (matter 0.85), change/firmer: “aim to” before, “will” after",
  ],
  [
    `We will ${open}.`,
    `We will consider opening the fish market to small boats.`,
    "softer 0.87 (matter 0.85), change/softer: “will” before, “consider” after",
  ],
  [
    `We will ${open}.`,
    `We seek to ${open}.`,
    "softer 0.85 (matter 0.85), change/softer: “will” before, “seek to” after",
  ],
  [
    `We may ${open}.`,
    `We plan to ${open}.`,
    "firmer 0.85 (matter 0.85), change/firmer: “may” before, “plan to” after",
  ],
  [`We may ${open}.`, `We will ${open} if money allows.`, ""],
  [`We hope to ${open}.`, `We might ${open}.`, ""],
  [`We will ${open} and may sell ice.`, `We will ${open} and will sell ice.`, ""],
  [`We will ${open}, and pilots may land.`, `We will ${open}, and pilots should land.`, ""],
  [
    `We oppose plans to close the fish market to small boats.`,
    `We will oppose closing the fish market to small boats.`,
    "",
  ],
  [
    `We may ${open} to some pilots.`,
    `We will ${open} to all pilots.`,
    "firmer 0.85 (matter 0.85), change/firmer: “may” before, “will” after; change/firmer: wider: “some”, “all”",
  ],
  [`We will ${open}.`, `We will ${open}.`, ""],
  [
    `We will mend the lighthouse.`,
    `We may mend the lighthouse when the keeper of the northern quay has retired and sold the dredger.`,
    "softer 0.71 (matter 0.85), change/softer: “will” before, “may” after",
  ],
  [`We will mend the lighthouse.`, `Bread may be dear in winter.`, ""],
  [`We will ${open} if money allows.`, `We will ${open} unless money is short.`, ""],
  [
    `We will ${open} if money allows.`,
    `We will ${open} if money allows, where possible.`,
    "softer 0.88 (matter 0.85), change/softer: a condition added: “where possible”",
  ],
  [
    `We will ${open}, where possible, if money allows.`,
    `We will ${open} if money allows.`,
    "firmer 0.87 (matter 0.85), change/firmer: a condition fell away: “where possible”",
  ],
  ["We may keep lanterns at the pier.", "We will scrap lanterns at the pier.", ""],
  [`We will ${open} even if money is short.`, `We will ${open}.`, ""],
  [
    `Pilots who work for the board are paid by the hour.`,
    `If they work for the board pilots get a wage and a lamp.`,
    "softer 0.39 (matter 0.85), change/softer: a condition added: “if”",
  ],
  [
    `Pilots who work for the board are paid by the hour.`,
    `Subject to a test pilots of the board get a wage and a lamp.`,
    "softer 0.63 (matter unsure), change/softer: a condition added: “subject to”",
  ],
  [
    `We will ${open} and must mend it.`,
    `We will consider opening the fish market to small boats and must mend it.`,
    "softer 0.88 (matter 0.85), change/softer: “will” before, “consider” after",
  ],
  [
    `We may ${open}.`,
    `The wind must not stop us: we plan to ${open}.`,
    "firmer 0.80 (matter 0.85), change/firmer: “may” before, “plan to” after",
  ],
  [`We will ${open}.`, `If elected, we will ${open}.`, ""],
] as const)("%j, then %j: %s", ([before, after, expected]) => {
  expect(tell(say(before), say(after))).toBe(expected);
});

test.for([
  [
    "another holder",
    say(`We aim to ${open}.`),
    say(`We will ${open}.`, { holder: "Ferry Union" }),
    "",
  ],
  [
    "a condition without a known cue",
    say(`We will ${open} in the event of a thaw.`, { condition: "in the event of a thaw" }),
    say(`We will ${open}.`),
    "firmer 0.85 (matter 0.85), change/firmer: a condition fell away",
  ],
  [
    "a condition with a known cue for one without",
    say(`We will ${open} in the event of a thaw.`, { condition: "in the event of a thaw" }),
    say(`We will ${open} if it thaws.`, { condition: "if it thaws" }),
    "",
  ],
  [
    "a condition without a known cue for one with it",
    say(`We will ${open} if it thaws.`, { condition: "if it thaws" }),
    say(`We will ${open} in the event of a thaw.`, { condition: "in the event of a thaw" }),
    "",
  ],
  [
    "a condition without a known cue is added",
    say(`We will ${open}.`),
    say(`We will ${open} in the event of a thaw.`, { condition: "in the event of a thaw" }),
    "softer 0.85 (matter 0.85), change/softer: a condition added",
  ],
  ["the same words", say(`We will ${open}.`, { condition: "if" }), say(`We will ${open}.`), ""],
  [
    "read as surer",
    say("Small boats are perhaps welcome at the fish market.", { certainty: "possible" }),
    say("Small boats will be welcome at the fish market."),
    "firmer 0.60 (matter 0.85), change/firmer: possible before, certain after",
  ],
  [
    "read as surer, in another act",
    say("Small boats are perhaps welcome at the fish market.", {
      certainty: "possible",
      act: "opinion",
    }),
    say("Small boats will be welcome at the fish market."),
    "firmer 0.46 (matter 0.85), change/firmer: possible before, certain after",
  ],
  [
    "read as less sure",
    say("Small boats will be welcome at the fish market."),
    say("Small boats are perhaps welcome at the fish market.", { certainty: "probable" }),
    "softer 0.60 (matter 0.85), change/softer: certain before, probable after",
  ],
  [
    "not known how sure before",
    say("Small boats are perhaps welcome at the fish market.", { certainty: "unknown" }),
    say("Small boats will be welcome at the fish market."),
    "",
  ],
  [
    "not known how sure after",
    say("Small boats will be welcome at the fish market."),
    say("Small boats are perhaps welcome at the fish market.", { certainty: "unknown" }),
    "",
  ],
  [
    "just as sure",
    say("Small boats are welcome at the fish market."),
    say("Small boats will be welcome at the fish market."),
    "",
  ],
  [
    "surer, by the same cue",
    say("Small boats will be welcome at the fish market.", { certainty: "possible" }),
    say("Small boats will be quite welcome at the fish market."),
    "",
  ],
  [
    "the same level",
    say("The mooring rate stays at 5 percent.", {
      certainty: "possible",
      quantities: [figure("5 percent", "percent", [5])],
    }),
    say("The mooring rate will stay at 5 percent.", {
      quantities: [figure("5 percent", "percent", [5])],
    }),
    "",
  ],
  [
    "one and the same promise to be elected for",
    say(`If we win the election, we will ${open}.`, { condition: "If we win the election" }),
    say(`We will ${open}.`),
    "",
  ],
  [
    "a list of names after",
    say("They may vote for it: Ann Bell and Tom Reed of the quay."),
    say("Voting for it will be: Ann Bell; Tom Reed; Una Marsh; Lena Holt; Ivor Wray."),
    "",
  ],
  [
    "a list of names before",
    say("Voting for it were: Ann Bell; Tom Reed; Una Marsh; Lena Holt; Ivor Wray."),
    say(
      "It may please: Ann Bell; Tom Reed; Una Marsh; Lena Holt; Ivor Wray and the crews who will be voting at the northern quay of the old harbour town.",
    ),
    "",
  ],
] as const)("%s", ([, before, after, expected]) => {
  expect(tell(before, after)).toBe(expected);
});
