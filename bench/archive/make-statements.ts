import type { Statement } from "@onrecord/core";

const syllables =
  "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta".split(
    " ",
  );

/** Some words stand in every tenth statement, most of them in a handful of a million. */
const vocabulary = 60_000;
const holders = 50;
const mostDays = 16_000;
const mostYears = 40;

/**
 * Statements like the given ones, as JSON Lines of whole documents, as many as wanted from a number on: each time other
 * documents, dates, holders and, beside the words that there are, other words. The same numbers always give the same lines.
 */
export function* makeStatements(
  given: readonly Statement[],
  from: number,
  count: number,
): Generator<string, void, undefined> {
  const documents = [...Map.groupBy(given, ({ document }) => document).values()];
  const random = createRandom(from + 1);
  let made = 0;
  for (let number = 0; made < count; number += 1) {
    const statements = documents[number % documents.length] ?? [];
    const document = `archive/${from + number}`;
    const years = Math.floor(random() * mostYears) - mostYears / 2;
    const day = new Date(Date.UTC(1980, 0, 1) + Math.floor(random() * mostDays) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const lines = statements.slice(0, count - made).map((statement) => {
      const { speaker, statedOn, refersTo, text } = statement;
      const holder = speaker.holder ?? "author";
      return JSON.stringify({
        ...statement,
        id: `${hexOf(random())}${hexOf(random())}`,
        document,
        text: `${text} ${nameWord(Math.floor(random() ** 3 * vocabulary))}`,
        speaker: { ...speaker, holder: `${holder} ${Math.floor(random() * holders)}` },
        statedOn: { ...statedOn, edtf: day, earliest: day, latest: day },
        refersTo: refersTo.map((dates) => moveYears(dates, years)),
      });
    });
    made += lines.length;
    yield lines.map((line) => `${line}\n`).join("");
  }
}

function moveYears<T extends Statement["refersTo"][number]>(dates: T, years: number): T {
  const move = (date: string): string =>
    date.replaceAll(/\b(?:1[89]|20)\d\d\b/g, (year) => String(Number(year) + years));
  const { edtf, earliest, latest } = dates;
  return {
    ...dates,
    edtf: move(edtf),
    earliest: earliest === null ? null : move(earliest),
    latest: latest === null ? null : move(latest),
  };
}

function nameWord(number: number): string {
  const parts = [number, number / 38, number / 1444].map(
    (part) => syllables[Math.floor(part) % syllables.length] ?? "",
  );
  return `${parts.join("")}n`;
}

function hexOf(share: number): string {
  return Math.floor(share * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}

/** 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e_37_79_b1);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
