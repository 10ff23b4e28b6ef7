/** Words of dates and figures: masked like digits, so that a changed figure or date does not part two statements. */
export const timeAndNumberWords: readonly string[] = [
  ..."zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(
    " ",
  ),
  ..."eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands".split(
    " ",
  ),
  ..."million millions billion billions trillion dozen half quarter percent pc bn".split(" "),
  ..."january february march april june july august september october november december".split(" "),
  ..."monday tuesday wednesday thursday friday saturday sunday".split(" "),
];

/** Labels whose number is a name: “Section 28” and “Section 67” are two different things. */
export const numberedThings: readonly string[] =
  "section article clause chapter schedule protocol resolution annex amendment bill act tier class phase stage".split(
    " ",
  );
