import { listWords } from "../../text/list-words.ts";

/** Nouns whose plural does not end in -s: singular, plural. What ends in -s and is no plural stands for itself. */
export const irregularNouns: readonly string[] = listWords(`
  child children, man men, woman women, person people, life lives, wife wives, knife knives, half halves,
  shelf shelves, thief thieves, foot feet, tooth teeth, mouse mice, crisis crises, analysis analyses, basis bases,
  criterion criteria, phenomenon phenomena, bus buses, gas gases,
  news news, series series, species species, means means, Wales Wales
`);

/** Past forms that are more often another word: “left-wing” is not about leaving. */
export const otherWords: readonly string[] = listWords(`
  left, saw, ground, wound, felt, bore, lay
`);
