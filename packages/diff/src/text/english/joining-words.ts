/** Small words that join two nouns to one name: “security at the border”, “migrants in Calais”. */
export const joiningWords: readonly string[] =
  "of at in on for to from by with under against between the a an our their its".split(" ");
