import { expect, test } from "vitest";
import type { PairLink } from "../reading/pair.ts";
import { count, pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

type Said = ReturnType<typeof say>;

/** Kind, band, score and every reason that is no shared term. */
function tell(before: Said, after: Said, link: PairLink = "subject"): string {
  const change = nameChange(pairOf(before, after, link));
  if (change === null) return "";
  const why = change.because
    .filter(({ rule }) => rule !== "matter/shared-term")
    .map(
      ({ rule, says, weight }) => `${rule}: ${says}${weight === undefined ? "" : ` (${weight})`}`,
    );
  return [`${change.kind} ${change.band} ${change.score}`, ...why].join("; ");
}

const market = "open the fish market to small boats";
const nobody = { holder: null };
const union = { holder: "Ferry Union" };

const perhaps = say("Small boats are perhaps welcome at the fish market.", {
  certainty: "possible",
});
const welcome = say("Small boats will be welcome at the fish market.");

test.for([
  [
    "one holder",
    say(`We will ${market}.`),
    say(`We will ${market}!`),
    "subject",
    "restated match 0.953; change/same-words: the same words but for white space, punctuation and markup; holder/same: the same holder: Harbour Party",
  ],
  [
    "two holders",
    say(`We will ${market}.`),
    say(`We will ${market}!`, union),
    "subject",
    "related match 0.953; holder/other: two holders: Harbour Party, Ferry Union",
  ],
  [
    "a holder who is not known",
    say(`We will ${market}.`, nobody),
    say(`We will ${market}!`),
    "subject",
    "related match 0.953; holder/unknown: not known to be one holder: unknown, Harbour Party",
  ],
  [
    "nobody named at one place of two versions",
    say(`We will ${market}.`, nobody),
    say(`We will ${market}!`, nobody),
    "versions",
    "restated match 1; change/same-words: the same words but for white space, punctuation and markup; holder/same: nobody is named at the same place in two versions of one text; matter/versions: the same place in two versions of one text (1)",
  ],
  [
    "a speaker that stands for no holder",
    say(`We will ${market}.`),
    say(`We will ${market}!`, {
      speaker: {
        name: "Tom Reed",
        role: "author",
        cue: null,
        holder: null,
        span: null,
        because: [],
      },
    }),
    "subject",
    "related match 0.953; holder/unknown: not known to be one holder: Harbour Party, Tom Reed",
  ],
  [
    "in one breath",
    say("We pledged 480 berths.", { quantities: [count("480", 480, "berths")] }),
    say("but only 200 were built", {
      act: "assertion",
      outcome: true,
      quantities: [count("200", 200)],
    }),
    "sentence",
    "unmet match 0.95; change/outcome-of-a-promise: before: a pledge; after: what came of it; change/less-than-promised: 480 promised, 200 told of; holder/same: the same holder: Harbour Party; matter/one-sentence: told in one breath with it",
  ],
  [
    "the same words, once affirmed and once denied",
    say(`to ${market}`),
    say(`to ${market}`, { polarity: "negative" }),
    "subject",
    "reversed match 0.953; change/opposite-side: before: open; after: not open; on fisheri, market, fisheri market, boat, small boat (1); holder/same: the same holder: Harbour Party",
  ],
  [
    "the same words beside what else could be read in them",
    say(`We will ${market} if money allows.`),
    say(`We will ${market}, if money allows.`, { outcome: true, act: "assertion" }),
    "subject",
    "restated match 0.971; change/same-words: the same words but for white space, punctuation and markup; holder/same: the same holder: Harbour Party",
  ],
  ["no one matter", say(`We will ${market}.`), say("Nurses want better shifts."), "subject", ""],
  [
    "a guess in a version of a text",
    say(`We will ${market} and mend the quay.`),
    say(`It may be that boats ${market} and mend the quay.`, { certainty: "possible" }),
    "versions",
    "weakened match 0.827; change/softer: “will” before, “may” after; holder/same: the same holder: Harbour Party; matter/versions: the same place in two versions of one text (0.84)",
  ],
  [
    "a sure one in a version of a text",
    say(`We will ${market}.`),
    say(`We may ${market}.`),
    "versions",
    "weakened match 0.825; change/softer: “will” before, “may” after; holder/same: the same holder: Harbour Party; matter/versions: the same place in two versions of one text (0.91)",
  ],
  [
    "a guess by what they are about",
    say("We will keep the lanterns and the moorings."),
    say("We will scrap the moorings with the lanterns."),
    "subject",
    "related possible 0.688; change/same-matter: the same matter, but no change that can be named; holder/same: the same holder: Harbour Party",
  ],
  [
    "the same guess in a version of a text",
    say("We will keep the lanterns and the moorings."),
    say("We will scrap the moorings with the lanterns."),
    "versions",
    "related match 0.82; change/same-matter: the same matter, but no change that can be named; change/perhaps-reversed: before: keep; after: scrap; on lantern, moor; holder/same: the same holder: Harbour Party; matter/versions: the same place in two versions of one text (0.62)",
  ],
  [
    "a weak sign by what they are about",
    perhaps,
    welcome,
    "subject",
    "strengthened possible 0.575; change/firmer: possible before, certain after; holder/same: the same holder: Harbour Party",
  ],
  [
    "a weak sign that it is firmer, in a version",
    perhaps,
    welcome,
    "versions",
    "related match 0.953; change/same-matter: the same matter, but no change that can be named; change/perhaps-strengthened: possible before, certain after; holder/same: the same holder: Harbour Party; matter/versions: the same place in two versions of one text (0.82)",
  ],
  [
    "a weak sign that it is softer, in a version",
    welcome,
    perhaps,
    "versions",
    "related match 0.953; change/same-matter: the same matter, but no change that can be named; change/perhaps-weakened: certain before, possible after; holder/same: the same holder: Harbour Party; matter/versions: the same place in two versions of one text (0.82)",
  ],
  [
    "a weak sign of a dispute, in a version",
    say("We will keep the lanterns and the moorings."),
    say("We will scrap the moorings with the lanterns.", union),
    "versions",
    "related match 0.82; change/same-matter: the same matter in another mouth; change/perhaps-disputed: before: keep; after: scrap; on lantern, moor; holder/other: two holders: Harbour Party, Ferry Union; matter/versions: the same place in two versions of one text (0.62)",
  ],
  [
    "a weak sign that it was done, in a version",
    say("We will light lanterns, dredge channels and mend chains."),
    say("Chains and ropes were seen to, and lanterns lit.", { act: "assertion", outcome: true }),
    "versions",
    "related possible 0.62; change/same-matter: the same matter, but no change that can be named; holder/same: the same holder: Harbour Party; matter/versions: the same place in two versions of one text (0.25)",
  ],
  [
    "too little for a guess",
    say("We will keep old lanterns for the pilots of Netherby."),
    say("We will scrap lanterns, as crews told the pilots of Netherby."),
    "subject",
    "related possible 0.789; change/same-matter: the same matter, but no change that can be named; holder/same: the same holder: Harbour Party",
  ],
] as const)("%s", ([, before, after, link, expected]) => {
  expect(tell(before, after, link)).toBe(expected);
});

const pay = (many: number): Said =>
  say(
    `We will pay ${many} pilots to light lanterns, dredge channels, paint buoys and mend chains.`,
    {
      quantities: [count(`${many}`, many, "pilots")],
    },
  );
const by = (year: string): Said => say(`We will ${market} by ${year}.`, { deadline: year });

test("what moved is told, and at most six shared terms, the heaviest first", () => {
  const change = nameChange(pairOf(pay(40), pay(60)));
  expect(change?.figures?.before.text).toBe("40");
  expect(change).not.toHaveProperty("dates");
  const terms = change?.because.filter(({ rule }) => rule === "matter/shared-term") ?? [];
  expect(terms.map(({ says, weight }) => `${says} ${weight}`).join(", ")).toBe(
    "buoys 1, chains 1, channels 1, dredge 1, lanterns 1, light 1",
  );
});

test("a date that moved is told", () => {
  const change = nameChange(pairOf(by("2020"), by("2025")));
  expect([change?.dates?.before.text, change?.dates?.after.text]).toEqual(["2020", "2025"]);
  expect(change).not.toHaveProperty("figures");
});
