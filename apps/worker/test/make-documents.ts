const speakers = ["The council", "The minister", "Ayton Harbour Trust", "The mayor", "Our party"];
const acts = [
  "will build",
  "has built",
  "promised to fund",
  "refused to close",
  "expects to repair",
  "hopes to open",
  "must pay for",
  "may sell",
];
const things = ["new homes", "school places", "ferry berths", "clinic beds", "street lamps"];
const times = ["by March 2019", "next year", "in the third quarter", "on 4/5/2018", "this winter"];
const people = ["Ann Bell", "Tom Reed", "Mary Shaw"];

/** Numbers that look like chance and are the same in every run: the minimal standard of Park and Miller (1988). */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Lines of JSON, each a document of a sentence or two, the same for the same seed. */
export function* makeDocuments(count: number, seed: number): Generator<string> {
  const random = makeRandom(seed);
  const one = (words: readonly string[]): string => words[random(words.length)] ?? "";
  for (let number = 1; number <= count; number++) {
    const first = `${one(speakers)} ${one(acts)} ${10 + random(900)} ${one(things)} ${one(times)}.`;
    const second = ` “We ${one(acts)} ${2 + random(90)} ${one(things)} ${one(times)},” said ${one(people)}.`;
    const text = random(5) === 0 ? first + second : first;
    const date = `201${random(10)}-0${1 + random(9)}-1${random(10)}`;
    const speaker = one(["Ayton council", "Jo Park"]);
    // Some do not say when they were written, or by whom.
    const facts = [{ date, speaker }, { date }, { speaker }, {}][random(4)];
    yield `${JSON.stringify({ id: `d${number}`, text, ...facts })}\n`;
  }
}
