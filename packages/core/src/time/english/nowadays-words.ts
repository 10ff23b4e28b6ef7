/** What "today's" before it says of an age, not of a day: "today's youth". */
export const nowadaysNouns: readonly string[] = [
  ..."world youth society generation generations age era children kids teenagers standards technology".split(
    " ",
  ),
  ..."consumers parents families pupils workers women men democracy politics workplace".split(" "),
];

/** Those of whom "today" behind them says the same: "young people today". */
export const nowadaysPeople: readonly string[] =
  "people children kids teenagers women men parents families pupils students workers".split(" ");

/** Where one lives in an age: "life in Britain today", "today's Europe". */
export const nowadaysPlaces: readonly string[] = [
  ..."britain england scotland wales ireland europe america africa asia france germany italy spain".split(
    " ",
  ),
  ..."greece poland russia china india japan canada australia turkey".split(" "),
];
