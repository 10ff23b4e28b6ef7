/** Words that leave a level as it was, without saying what it was. */
export const keptCues: readonly string[] = ["unchanged", "no change", "freeze", "frozen"];

/** Verbs that raise a level, and verbs that lower it. */
export const raisingCues: readonly string[] =
  "raise raises raising increase increases increasing".split(" ");
export const loweringCues: readonly string[] =
  "lower lowers lowering reduce reduces reducing cut cuts cutting decrease decreases".split(" ");

/** Verbs that set a level or leave it: “keep the rate at 3 percent”. */
export const settingCues: readonly string[] =
  "keep keeps maintain maintains leave leaves set sets establish establishes retain retains".split(
    " ",
  );
