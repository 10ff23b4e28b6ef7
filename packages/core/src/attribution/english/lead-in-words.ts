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

/** Words that lead up to a time in the same way, but may open a clause, too: "after the election", "after she left". */
export const clauseLeads: readonly string[] = listWords(`
  after, before, since, until, for
`);
