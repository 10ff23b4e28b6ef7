import { readJsonLines } from "../../../apps/tui/src/documents/read-json-lines.ts";
import { readReview } from "../../../apps/tui/src/review/read-review.ts";
import { makeText } from "../make-text.ts";
import { mutateBytes } from "../mutate.ts";
import type { Random } from "../random.ts";
import type { Trial } from "../trial.ts";

const encode = new TextEncoder();

const odd: readonly unknown[] = [
  null,
  "",
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[[[]]]],
  "2016-02-30",
  "2016",
  { edtf: "2016" },
  "\ud800",
];

/** Lines of JSON, as documents and as verdicts. */
export const jsonLines: Trial = {
  name: "JSON Lines, reviews",
  share: 2,
  make: (random) => {
    const lines = Array.from({ length: 1 + random.below(5) }, () => makeLine(random));
    const bytes = encode.encode(lines.join(random.pick(["\n", "\n", "\r\n", "\n\n", "\r"])));
    return { texts: lines, bytes: random.once(2) ? mutateBytes(bytes, random) : bytes, name: "a" };
  },
  check: async ({ texts, bytes }) => {
    const wrong: string[] = [];
    const found = { id: "-", file: null, folder: "/", configFolder: "/" };
    const told: string[] = [];
    for await (const read of readJsonLines(inPieces(bytes), found, new Set())) {
      if (read.kind !== "source") told.push(read.says);
      else if (read.content === null) wrong.push("a document without text");
    }
    readReview(texts.join("\n"), "r", ({ says }) => told.push(says));
    if (told.some((says) => says.trim() === "")) wrong.push("a problem that says nothing");
    return wrong;
  },
};

function makeLine(random: Random): string {
  const keys =
    "id text date speaker title url before after verdict kind note matter said __proto__".split(
      " ",
    );
  const pairs = keys
    .filter(() => random.once(2))
    .map((key): [string, unknown] => [
      key,
      random.once(3) ? random.pick(odd) : makeText(random, 8),
    ]);
  return JSON.stringify(Object.fromEntries(pairs));
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
}
