/** Nouns for what was counted or asked: it shows something, and holds no position. */
export const recordNouns: readonly string[] =
  "figures data statistics stats numbers poll polls polling survey surveys census results evidence".split(
    " ",
  );

/** What may follow such a noun: "figures from the board". */
export const recordFollowers: readonly string[] =
  "from of by on for in at to that which published released obtained seen compiled gathered".split(
    " ",
  );
