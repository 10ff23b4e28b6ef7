import { listWords } from "../../text/list-words.ts";

/** Prepositions by which a sentence says where or when before it says who. */
export const leadPrepositions: readonly string[] = listWords(`
  in, on, at, by, from, during, near, outside, inside, under, within, throughout
`);

/** Words for occasions that name a time, beside the days and months. */
export const occasionWords: readonly string[] = listWords(`
  christmas, easter, halloween, hogmanay, lent, ramadan, hanukkah, diwali, thanksgiving, noon, midday, midnight
`);

/** Words that open a time: "last Monday". */
export const timeLeads: readonly string[] = listWords(`
  last, next, this, late, early
`);
