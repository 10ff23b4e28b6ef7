import { expect, test } from "vitest";
import type { PairLink } from "../reading/pair.ts";
import { count, figure, pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";
import { restated } from "./restated.ts";

test.for([
  [
    say("We will open the fish market to small boats."),
    say("We  will open the ‘fish market’ to small boats"),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("We will be opening the fish market to the small boats."),
  ] as const,
  [
    say("Nets must have been met with if tolls have failed."),
    say("Nets must have been met with if tolls have failed."),
  ] as const,
  [
    say("The board decided to raise the mooring rate to 5 percent.", {
      act: "assertion",
      quantities: [figure("5 percent", "percent", [5])],
    }),
    say("The board decided to leave the mooring rate unchanged.", { act: "assertion" }),
  ] as const,
])("restated: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("restated");
});

test.for([
  [
    say("We will open the fish market to small boats."),
    say("We will open the fish market to small boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We will open the fish market to small boats.", { holder: null }),
    say("We will open the fish market to small boats.", { holder: null }),
  ] as const,
  [
    say("A toll of £5 for the fish market.", { quantities: [figure("£5", "money", [5])] }),
    say("A toll of £6 for the fish market.", { quantities: [figure("£6", "money", [6])] }),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("Nurses want better night shifts."),
  ] as const,
  [
    say("We want to see the fish market rebuilt.", { act: "wish" }),
    say("The fish market was not rebuilt.", { act: "assertion", polarity: "negative" }),
  ] as const,
  [
    say("We will open the fish market to small boats."),
    say("We had opened the fish market to small boats.", { act: "assertion" }),
  ] as const,
])("not restated: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("restated");
});

/** Two statements of one collection in which “beacon” and the other words are all rare. */
test.for([
  ["We will keep the beacon pass for pilots.", "Pilots must retain the beacon pass.", true],
  [
    "We press for deep reform of the beacon dues, and for better quays.",
    "We negotiate for deep reform of the beacon dues to help pilots on the river.",
    true,
  ],
  ["Longer beacon leases", "We will grant longer beacon leases to whoever repairs a tower.", true],
  [
    "Beacon keepers have been denied the last word on signals.",
    "We will give all beacon keepers the power to pay good watchmen more.",
    false,
  ],
  [
    "The sale of towers expanded our beacon-owning democracy.",
    "We want to create a beacon-owning democracy where all watchmen share.",
    false,
  ],
] as const)("%j and %j want the same done: %j", ([one, other, same]) => {
  const kind = nameChange(pairOf(say(one), say(other)))?.kind;
  expect(kind === "restated").toBe(same);
});

type Said = ReturnType<typeof say>;

/** How sure, and by which rule; empty where it is not restated. */
function tell(before: Said, after: Said, link: PairLink = "subject"): string {
  const found = restated.find(pairOf(before, after, link));
  const rules = found?.because.map(({ rule }) => rule).join(", ");
  return found === null
    ? ""
    : `${found.sure.toFixed(2)} (matter ${found.matter ?? "unsure"}) ${rules}`;
}

const rate = (text: string, level: number | null = null): Said =>
  say(text, {
    act: "assertion",
    quantities: level === null ? [] : [figure(`${level} percent`, "percent", [level])],
  });
const walked = say(
  "At noon the board was told that Ann Bell, Tom Reed, Una Marsh, Lena Holt and Ivor Wray had walked along every quay, counted boats, mended nets, painted buoys, lit lamps, swept stairs and sung songs.",
);
const long = say(
  "Harbour pilots will be paid by the board whenever, in the worst of winters or the best of summers, a storm has kept them out for more than two nights, as will lamp keepers, and whoever mends beacon towers.",
);
const votes = "Voting for it: Ann Bell; Tom Reed; Una Marsh; Lena Holt; Ivor Wray";

test.for([
  [
    "the same words",
    say("We will open the fish market."),
    say("we will open the ‘fish market’"),
    "1.00 (matter unsure) change/same-words",
  ],
  [
    "in other words",
    say("We will open the fish market to boats."),
    say("We will be opening the fish market to the boats."),
    "1.00 (matter unsure) change/same-proposition",
  ],
  [
    "the same level, reached in another way",
    rate("The board will raise the mooring rate to 5 percent.", 5),
    rate("It was right, and remains right in spring, to keep the mooring rate at 5 percent.", 5),
    "0.80 (matter unsure) change/same-proposition",
  ],
  [
    "the level left alone",
    rate("The board will raise the mooring rate to 5 percent.", 5),
    rate("The mooring rate stays unchanged in spring."),
    "0.80 (matter unsure) change/same-proposition",
  ],
  [
    "left alone, of what was not moved",
    rate("The board talked at length about a mooring rate and its effects."),
    rate("The mooring rate stays unchanged in spring."),
    "",
  ],
  [
    "moved, of what was left alone",
    rate("The mooring rate stays unchanged in spring."),
    rate("The board will raise its mooring rate."),
    "",
  ],
  [
    "moved up, then down",
    rate("The board will raise the mooring rate for boats."),
    rate("The board will lower the mooring rate for boats."),
    "",
  ],
  [
    "moved down, then up",
    rate("The board will lower the mooring rate for boats."),
    rate("The board will raise the mooring rate for boats."),
    "",
  ],
  [
    "moved up twice",
    rate("The board will raise the mooring rate for boats."),
    rate("The board will raise the mooring rate of boats."),
    "1.00 (matter 0.85) change/same-proposition",
  ],
  [
    "a figure more on one side",
    rate("The board keeps the mooring rate for boats."),
    rate("The board keeps the mooring rate for boats at 5 percent.", 5),
    "1.00 (matter 0.85) change/same-proposition",
  ],
  [
    "one figure in common",
    say("We will berth 40 boats and 20 tugs.", { quantities: [count("40", 40), count("20", 20)] }),
    say("We will berth 40 boats and some tugs.", { quantities: [count("40", 40)] }),
    "1.00 (matter 0.85) change/same-proposition",
  ],
  [
    "a figure more before",
    say("We will berth 40 boats and some tugs.", { quantities: [count("40", 40)] }),
    say("We will berth 40 boats and 20 tugs.", { quantities: [count("40", 40), count("20", 20)] }),
    "1.00 (matter 0.85) change/same-proposition",
  ],
  [
    "two figures, one swapped",
    say("We will berth 40 boats and 20 tugs.", { quantities: [count("40", 40), count("20", 20)] }),
    say("We will berth 40 boats and 30 tugs.", { quantities: [count("40", 40), count("30", 30)] }),
    "",
  ],
  ["a list of names with one more", say(`${votes}.`), say(`${votes}; Ada Finch.`), ""],
  ["a list of names, then a sentence", say(`${votes}.`), walked, ""],
  ["a sentence, then a list of names", walked, say(`${votes}.`), ""],
  [
    "the same list of names",
    say(`${votes}.`),
    say(votes),
    "1.00 (matter unsure) change/same-words",
  ],
  [
    "a heading that stands in the other",
    say("Longer beacon leases"),
    say(
      "We will grant longer beacon leases to whoever repairs a tower in need of repair on the coast.",
    ),
    "1.00 (matter unsure) change/same-proposition",
  ],
  [
    "a heading of six words",
    say("Lamp keepers, beacon towers, harbour pilots"),
    long,
    "1.00 (matter unsure) change/same-proposition",
  ],
  ["a heading of seven words", say("Lamp keepers, beacon towers, and harbour pilots"), long, ""],
  [
    "a sentence, then a heading of six words",
    long,
    say("Lamp keepers, beacon towers, harbour pilots"),
    "1.00 (matter unsure) change/same-proposition",
  ],
  [
    "a heading that says something else too",
    say("Longer beacon leases, cheaper ropes"),
    say(
      "We will grant longer beacon leases to whoever repairs a tower in need of repair on the coast.",
    ),
    "",
  ],
  [
    "the same wanted in few words",
    say("We press for deep reform of the beacon dues, and for better quays."),
    say("We negotiate for deep reform of the beacon dues to help pilots on the river."),
    "0.80 (matter unsure) change/same-proposition",
  ],
  [
    "four words in a row, and no aim",
    say("Cheap oil paid for reform of the beacon dues, and pilots sang."),
    say("Slow crews spoke against reform of the beacon dues at length in winter."),
    "",
  ],
  [
    "the same aim with the same thing",
    say("We will keep the beacon pass for pilots."),
    say("Pilots must retain the beacon pass."),
    "0.94 (matter unsure) change/same-proposition",
  ],
  [
    "the same aim in a long run of words",
    say("In spring, when crews are home and nets dry, we will keep the beacon pass for pilots."),
    say(
      "Skippers differ on herring, tides, oil, ropes and quays, but we will keep the beacon pass for crews.",
    ),
    "0.75 (matter 0.85) change/same-proposition",
  ],
  [
    "the opposite of two common words",
    say("We will keep the lanterns and the moorings."),
    say("We will scrap the moorings with the lanterns."),
    "",
  ],
  ["another subject", say("We will open the fish market."), say("Nurses want better shifts."), ""],
  [
    "nobody's position",
    say("We will open the fish market.", { holder: null }),
    say("We will open the fish market."),
    "",
  ],
] as const)("%s", ([, before, after, expected]) => {
  expect(tell(before, after)).toBe(expected);
});

test.for([
  [
    "the same words, whoever says them",
    say("We open the market."),
    say("We open the market", { holder: null }),
    "1.00 (matter unsure) change/same-words",
  ],
  [
    "a word for a word",
    say("We open the fish market to boats."),
    say("We open the fish market to ships."),
    "",
  ],
  [
    "a level that is set",
    rate("The board will keep the mooring rate for boats at 5 percent.", 5),
    rate("The board will maintain the mooring rate for boats at 5 percent.", 5),
    "0.95 (matter unsure) change/same-proposition",
  ],
  [
    "a level that is set before",
    rate("The board will keep the mooring rate for boats at 5 percent.", 5),
    rate("The mooring rate for boats is 5 percent.", 5),
    "1.00 (matter unsure) change/same-proposition",
  ],
  [
    "a level that is set after",
    rate("The mooring rate for boats is 5 percent.", 5),
    rate("The board will raise the mooring rate for boats to 5 percent.", 5),
    "1.00 (matter unsure) change/same-proposition",
  ],
  [
    "a level that nobody sets",
    rate("The mooring rate for boats is 5 percent.", 5),
    rate("The mooring rate for tugs is 5 percent.", 5),
    "",
  ],
] as const)("in versions of one text, %s", ([, before, after, expected]) => {
  expect(tell(before, after, "versions")).toBe(expected);
});
