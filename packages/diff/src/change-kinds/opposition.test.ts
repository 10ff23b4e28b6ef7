import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { explainOpposition, findOpposition } from "./opposition.ts";

function tell(before: string, after: string): string {
  const pair = pairOf(say(before), say(after));
  const found = findOpposition(pair);
  if (found === null) return "";
  const [why] = explainOpposition(found, pair);
  return `${found.sure.toFixed(2)} (matter ${found.matter}), ${why?.rule}: ${why?.says}`;
}

test.for([
  [
    "We will keep the harbour toll.",
    "We will scrap the harbour toll.",
    "1.00 (matter 0.85), change/opposite-side: before: keep; after: scrap; on harbour, toll, harbour toll",
  ],
  [
    "We will keep Section 28.",
    "We will repeal Section 28.",
    "1.00 (matter 0.85), change/opposite-side: before: keep; after: repeal; on section, section-28",
  ],
  [
    "We will keep the Netherby lamps.",
    "We will scrap the Netherby lamps.",
    "1.00 (matter 0.85), change/opposite-side: before: keep; after: scrap; on netherbi, lamp, netherbi lamp",
  ],
  [
    "We will join the Tidal Union.",
    "We will not join the Tidal Union.",
    "1.00 (matter 0.85), change/opposite-side: before: join; after: not join; on tidal, union, tidal union",
  ],
  // One common word is too little to be sure of, and everyday words are nothing.
  [
    "We will keep lanterns.",
    "We will scrap lanterns.",
    "0.33 (matter 0), change/opposite-side: before: keep; after: scrap; on lantern",
  ],
  [
    "We will keep the lanterns and moorings.",
    "We will scrap the moorings with the lanterns.",
    "0.67 (matter 0), change/opposite-side: before: keep; after: scrap; on lantern, moor",
  ],
  ["We will support people.", "We oppose people.", ""],
  ["We will keep the harbour toll.", "We will scrap the mooring permit.", ""],
  // The best of several is told, and of equals the first.
  [
    "We will keep lanterns and support the harbour toll.",
    "We will scrap lanterns and oppose the harbour toll.",
    "1.00 (matter 0.85), change/opposite-side: before: keep; after: scrap; on lantern, harbour, toll, harbour toll",
  ],
  [
    "We support the harbour toll and keep lanterns.",
    "We oppose the harbour toll and scrap lanterns.",
    "1.00 (matter 0.85), change/opposite-side: before: support; after: oppose; on harbour, toll, harbour toll, lantern",
  ],
  [
    "We will keep the harbour toll and retain the harbour toll.",
    "We will scrap the harbour toll.",
    "1.00 (matter 0.85), change/opposite-side: before: keep; after: scrap; on harbour, toll, harbour toll",
  ],
  [
    "We will keep lanterns. We support the harbour toll.",
    "We will scrap lanterns. We oppose the harbour toll.",
    "1.00 (matter 0.85), change/opposite-side: before: support; after: oppose; on harbour, toll, harbour toll",
  ],
  [
    "We support the harbour toll. We will keep lanterns.",
    "We oppose the harbour toll. We will scrap lanterns.",
    "1.00 (matter 0.85), change/opposite-side: before: support; after: oppose; on harbour, toll, harbour toll",
  ],
  [
    "We will keep Netherby.",
    "We will scrap Netherby.",
    "0.56 (matter 0.85), change/opposite-side: before: keep; after: scrap; on netherbi",
  ],
  [
    "We will keep small boats.",
    "We will scrap small boats.",
    "0.89 (matter 0.85), change/opposite-side: before: keep; after: scrap; on boat, small boat",
  ],
  [
    "We will keep the House of Lords.",
    "We will abolish the House of Lords.",
    "0.56 (matter 0.85), change/opposite-side: before: keep; after: abolish; on hous of lord",
  ],
  [
    "We will keep the harbour toll.",
    "We will introduce a lamp by the harbour toll, but scrap the harbour toll.",
    "1.00 (matter 0.85), change/opposite-side: before: keep; after: scrap; on harbour, toll, harbour toll",
  ],
  // Without a verb that takes sides only the same verb done and not done is opposite.
  [
    "We will paint the harbour lamps.",
    "We will not paint the harbour lamps.",
    "1.00 (matter 0.85), change/opposite-side: before: paint; after: not paint; on harbour, lamp, harbour lamp",
  ],
  ["We will paint the harbour lamps.", "We will not sell the harbour lamps.", ""],
  ["We will keep the harbour lamps.", "We will not sell the harbour lamps.", ""],
  ["We will sell the harbour lamps.", "We will scrap the harbour lamps.", ""],
  // Two things of one name.
  [
    "We will freeze the mooring fee threshold.",
    "We will increase the salvage fee threshold.",
    "0.33 (matter 0), change/opposite-side: before: freeze; after: increase; on threshold",
  ],
  [
    "We will keep the mooring permit.",
    "We will scrap the permit.",
    "0.33 (matter 0), change/opposite-side: before: keep; after: scrap; on permit",
  ],
  [
    "We will keep the permit.",
    "We will scrap the salvage permit.",
    "0.33 (matter 0), change/opposite-side: before: keep; after: scrap; on permit",
  ],
  [
    "We will keep the mooring permit and the salvage permit.",
    "We will scrap the salvage permit.",
    "1.00 (matter 0.85), change/opposite-side: before: keep; after: scrap; on permit, salvag, salvag permit",
  ],
  [
    "We will keep the new permit for anchors.",
    "We will scrap the old permit for anchors.",
    "0.67 (matter 0), change/opposite-side: before: keep; after: scrap; on permit, anchor",
  ],
  // What is taken a side on must be what the verb is done to first, in one of them.
  [
    "We will scrap the levy for young deckhands.",
    "We will develop the schooling of young deckhands.",
    "",
  ],
  ["We will scrap the levy for young deckhands.", "We will support young deckhands.", ""],
  ["We will support young deckhands.", "We will scrap the levy for young deckhands.", ""],
  [
    "We will introduce a mooring permit.",
    "We oppose the introduction of the mooring permit.",
    "1.00 (matter 0.85), change/opposite-side: before: introduce; after: oppose; on moor, permit, moor permit",
  ],
  // The same side by the same verb is taken too.
  [
    "We will keep the harbour toll and keep the lamps.",
    "We will keep the harbour toll, and scrap the lamps of the harbour toll.",
    "",
  ],
  [
    "We will not keep the ferry toll.",
    "We will keep the ferry toll and scrap the harbour lamps.",
    "1.00 (matter 0.85), change/opposite-side: before: not keep; after: keep; on ferri, toll, ferri toll",
  ],
  // A part of a sentence denies nothing of it.
  ["The board denied that it will keep the harbour toll.", "not keep the harbour toll", ""],
  ["We want no crew to scrap the harbour toll.", "scrap the harbour toll", ""],
  ["scrap the harbour toll", "We want no crew to scrap the harbour toll.", ""],
  ["keep the harbour toll", "We refuse to keep the harbour toll in spring.", ""],
  ["We refuse to keep the harbour toll in spring.", "keep the harbour toll", ""],
] as const)("%j, then %j: %s", ([before, after, expected]) => {
  expect(tell(before, after)).toBe(expected);
});
