import { listWords } from "../../text/list-words.ts";

/** Nouns for words that are called out, with whose they are: "chants of “…”", “…,” came a shout from the gallery. */
export const calls: readonly string[] = listWords(`
  chant, chants, cry, cries, shout, shouts, yell, yells, scream, screams, cheer, cheers, call, calls, whisper,
  whispers, murmur, murmurs, jeer, jeers, taunt, taunts, chorus, reply, response, retort, answer, plea, pleas
`);

/** Nouns for set words: the slogan “…”, the old saying, “…”. */
export const setWords: readonly string[] = listWords(`
  word, words, phrase, phrases, slogan, slogans, motto, mottoes, mottos, mantra, mantras, refrain, catchphrase,
  tagline, caption, message
`);

/** Nouns for words that are everybody's: the old adage, “…”. */
export const commonSayings: readonly string[] = listWords(`
  adage, proverb, saying, maxim, axiom, dictum, aphorism
`);

/** Verbs by which somebody makes such words their own: "used the words “…”", "broke into chants of “…”". */
export const utteringVerbs: readonly string[] = listWords(`
  use, utter, repeat, chant, shout, coin, invoke, quote, begin, start, lead, respond, reply, answer, break, burst,
  erupt, join, raise, deliver, launch, speak, say, sing, recite, cite, post, tweet, share, send
`);
