import { extractStatements, readDocument, type Statement } from "@onrecord/core";
import { expect, test } from "vitest";
import { compareStatements } from "../compare-statements.ts";
import { tellChange } from "../testing/tell-change.ts";

const read = (id: string, date: string, text: string): readonly Statement[] =>
  extractStatements(
    readDocument(text, { id, date, author: "The Harbour Party", format: "text" }),
  ).slice(0, 1);

const tell = (one: string, other: string): string =>
  read("a", "2016-09-15", one)
    .flatMap((before) =>
      read("b", "2018-09-15", other).map((after) => tellChange(compareStatements(before, after))),
    )
    .join("; ");

test.for([
  [
    "We will berth 480 trawlers at the new quay.",
    "Only 200 trawlers have been berthed at the new quay.",
    "unmet match 0.89, 480 → 200, outcome-of-a-promise, less-than-promised",
  ],
  [
    "We will berth 480 trawlers at the new quay.",
    "480 trawlers have now been berthed at the new quay.",
    "fulfilled match 0.89, 480 → 480, outcome-of-a-promise, carried-out",
  ],
  [
    "We will berth 480 trawlers at the new quay.",
    "We have berthed 500 trawlers at the new quay.",
    "fulfilled match 0.89, 480 → 500, outcome-of-a-promise, carried-out",
  ],
  [
    "We will berth 480 trawlers at the new quay.",
    "We will berth 300 trawlers at the new quay.",
    "lowered match 0.89, 480 → 300, comparable-figure",
  ],
  [
    "We will berth at least 480 trawlers at the new quay.",
    "We will berth at least 600 trawlers at the new quay.",
    "raised match 0.89, 480 → 600, comparable-figure",
  ],
  [
    "We will ban drift nets in the estuary.",
    "The party failed to ban drift nets in the estuary.",
    "unmet match 0.70, outcome-of-a-promise, not-carried-out",
  ],
  [
    "We will ban drift nets in the estuary.",
    "We have banned drift nets in the estuary.",
    "fulfilled match 0.94, outcome-of-a-promise, carried-out",
  ],
  [
    "We will ban drift nets in the estuary.",
    "We will ban drift nets in the estuary.",
    "restated match 0.94, same-words",
  ],
  [
    "We will ban drift nets in the estuary.",
    "We will not ban drift nets in the estuary.",
    "reversed match 0.94, opposite-side",
  ],
  [
    "We will ban drift nets in the estuary.",
    "We may ban drift nets in the estuary.",
    "weakened match 0.81, softer",
  ],
  [
    "We may ban drift nets in the estuary.",
    "We will ban drift nets in the estuary.",
    "strengthened match 0.81, firmer",
  ],
  [
    "We will ban drift nets in the estuary.",
    "We will ban all drift nets in the estuary.",
    "strengthened match 0.71, firmer",
  ],
  [
    "We will ban drift nets in the estuary.",
    "We will ban some drift nets in the estuary.",
    "weakened match 0.71, softer",
  ],
  [
    "We will ban drift nets in the estuary if the levy passes.",
    "We will ban drift nets in the estuary.",
    "strengthened match 0.80, firmer",
  ],
  [
    "We will ban drift nets in the estuary.",
    "We will ban drift nets in the estuary if the levy passes.",
    "weakened match 0.80, softer",
  ],
  [
    "We will ban drift nets in the estuary by 2020.",
    "We will ban drift nets in the estuary by 2025.",
    "rescheduled match 0.94, 2020 → 2025, other-deadline",
  ],
  [
    "We will ban drift nets in the estuary by 2020.",
    "We will ban drift nets in the estuary in 2020.",
    "restated match 0.94, same-proposition",
  ],
  [
    "We will keep the harbour toll for fishing boats.",
    "We will scrap the harbour toll for fishing boats.",
    "reversed match 0.91, opposite-side",
  ],
  [
    "We will introduce a harbour toll for fishing boats.",
    "We will abolish the harbour toll for fishing boats.",
    "reversed match 0.91, opposite-side",
  ],
  [
    "We support a tidal barrage at Netherby.",
    "We oppose the tidal barrage at Netherby.",
    "reversed match 0.87, opposite-side",
  ],
  [
    "We will spend £2 million on the harbour lamps.",
    "We will spend £5 million on the harbour lamps.",
    "raised match 0.81, £2 million → £5 million, comparable-figure",
  ],
  [
    "We will spend £2 million a year on the harbour lamps.",
    "We will spend £5 million on the harbour lamps.",
    "related match 0.85, same-matter",
  ],
  [
    "We will cut the toll to 5 per cent.",
    "We will cut the toll to 3 per cent.",
    "lowered possible 0.61, 5 per cent → 3 per cent, comparable-figure",
  ],
  [
    "We will build a new lighthouse at Netherby.",
    "The old lighthouse at Netherby is closed.",
    "related possible 0.68, same-matter",
  ],
  [
    "We should build a new lighthouse at Netherby.",
    "We will build a new lighthouse at Netherby.",
    "strengthened match 0.76, firmer",
  ],
  [
    "We will build a new lighthouse at Netherby.",
    "We hope to build a new lighthouse at Netherby.",
    "weakened match 0.74, softer",
  ],
  [
    "We will build two lighthouses at Netherby.",
    "We will build three lighthouses at Netherby.",
    "raised match 0.85, two → three, comparable-figure",
  ],
  [
    "Ministers will build a new lighthouse at Netherby.",
    "Ministers have yet to build a new lighthouse at Netherby.",
    "unmet match 0.68, outcome-of-a-promise, not-carried-out",
  ],
  [
    "We will replace the Estuary Rights Act with a charter.",
    "Stand up for all by protecting the Estuary Rights Act.",
    "reversed match 0.85, opposite-side",
  ],
  [
    "We will raise the harbour toll for fishing boats.",
    "We will lower the harbour toll for fishing boats.",
    "related match 0.91, same-matter",
  ],
  [
    "We will keep the £4 toll for fishing boats.",
    "We will scrap the £4 toll for fishing boats.",
    "reversed match 0.91, opposite-side",
  ],
  [
    "We support a levy of 5 per cent on herring boats.",
    "We oppose a levy of 5 per cent on herring boats.",
    "reversed match 0.88, opposite-side",
  ],
  [
    "We will increase the toll for fishing boats to £4.",
    "We will freeze the toll for fishing boats at £3.",
    "lowered match 0.82, £4 → £3, comparable-figure",
  ],
  ["We will house sailors.", "Bread is dear.", "unrelated"],
  [
    "We will keep the toll at £4.",
    "We will keep the toll at £6.",
    "raised possible 0.66, £4 → £6, comparable-figure",
  ],
  [
    "We will train 40 pilots a year.",
    "We will train 60 pilots a year.",
    "raised match 0.85, 40 → 60, comparable-figure",
  ],
  [
    "We will train 40 pilots by 2018.",
    "We trained only 12 pilots.",
    "unmet match 0.85, 40 → 12, outcome-of-a-promise, less-than-promised",
  ],
  [
    "We will train 40 pilots by 2018.",
    "We trained 40 pilots.",
    "fulfilled match 0.85, 40 → 40, outcome-of-a-promise, carried-out",
  ],
  [
    "We will berth 480 trawlers at the new quay.",
    "The promise to berth 480 trawlers at the new quay has been kept.",
    "fulfilled match 0.89, 480 → 480, outcome-of-a-promise, carried-out",
  ],
  [
    "We will berth 480 trawlers at the new quay.",
    "The promise to berth 480 trawlers at the new quay has been broken.",
    "unmet match 0.67, outcome-of-a-promise, not-carried-out",
  ],
  [
    "We will berth 480 trawlers at the new quay in 2017.",
    "480 trawlers were berthed at the new quay in 2017.",
    "fulfilled match 0.89, 480 → 480, outcome-of-a-promise, carried-out",
  ],
  [
    "We will berth 480 trawlers at the new quay.",
    "480 trawlers were berthed at the new quay in 2009.",
    "related match 0.89, same-matter",
  ],
  [
    "We will ban drift nets in the estuary.",
    "We did not ban drift nets in the estuary.",
    "unmet match 0.70, outcome-of-a-promise, not-carried-out",
  ],
  [
    "We will not ban drift nets in the estuary.",
    "We did not ban drift nets in the estuary.",
    "fulfilled match 0.94, outcome-of-a-promise, carried-out",
  ],
  [
    "We will not ban drift nets in the estuary.",
    "We have banned drift nets in the estuary.",
    "reversed match 0.80, done-after-all",
  ],
] as const)("%j, then %j: %s", ([before, after, expected]) => {
  expect(tell(before, after)).toBe(expected);
});
