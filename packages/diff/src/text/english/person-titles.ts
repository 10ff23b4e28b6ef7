/** Words before the name of a person. Not “Lord”: acts, schemes and reviews are called after Lords. */
export const personTitles: readonly string[] =
  "mr mrs ms miss sir dame president chancellor minister secretary".split(" ");
