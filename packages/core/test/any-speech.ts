import fc, { type Arbitrary } from "fast-check";
import {
  documentNouns,
  nameParticles,
  peopleNouns,
  personRoles,
} from "../src/attribution/english/actor-words.ts";
import { cueNouns } from "../src/attribution/english/cue-nouns.ts";
import { mensNames, womensNames } from "../src/attribution/english/first-names.ts";
import {
  adverbs,
  asides,
  coordinators,
  determiners,
  formsOfBe,
  formsOfHave,
  modals,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from "../src/grammar/english/closed-class.ts";
import { commonVerbs } from "../src/grammar/english/common-verbs.ts";
import { cueVerbs } from "../src/grammar/english/cue-verbs.ts";
import { bodyNouns, personTitles } from "../src/grammar/english/nouns.ts";
import { irregularVerbs } from "../src/grammar/english/irregular-verbs.ts";
import { currencyNames, currencySigns } from "../src/quantities/english/currencies.ts";
import { approximateBefore, boundsAfter, boundsBefore } from "../src/quantities/english/hedges.ts";
import { periodUnits } from "../src/quantities/english/periods.ts";
import { multipleWords, partWords } from "../src/quantities/english/scales.ts";
import { units } from "../src/quantities/english/units.ts";
import * as phrases from "../src/statements/english/phrases.ts";
import { ownPlanNouns } from "../src/statements/english/plans.ts";
import { institutions, plainBodies } from "../src/statements/english/sides.ts";
import { planVerbs } from "../src/statements/english/verbs.ts";
import { fractionWords, cardinalWords, ordinalWords } from "../src/text/english/number-words.ts";
import { dayPartWords } from "../src/time/english/day-part-words.ts";
import { deicticDays, deicticWords, yearIntroducers } from "../src/time/english/function-words.ts";
import { holidays } from "../src/time/english/holiday-words.ts";
import { measurePhrases, partNouns } from "../src/time/english/modifier-words.ts";
import { monthWords } from "../src/time/english/month-words.ts";
import { seasonWords } from "../src/time/english/season-words.ts";
import { rangeJoins, sidePhrases } from "../src/time/english/stretch-words.ts";
import { periodicWords, pluralUnits, singularUnits } from "../src/time/english/unit-words.ts";
import { vaguePhrases } from "../src/time/english/vague-words.ts";
import { weekdayWords } from "../src/time/english/weekday-words.ts";

const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const of = (...words: readonly string[]): Arbitrary<string> => fc.constantFrom(...words);
const keys = (words: object): Arbitrary<string> => of(...Object.keys(words));
const maybe = (words: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof(
    fc.constant(""),
    words.map((written) => ` ${written}`),
  );

/** Words that are written as they stand, beside what is drawn between them. */
const say = (
  parts: TemplateStringsArray,
  ...drawn: readonly Arbitrary<string>[]
): Arbitrary<string> =>
  fc.tuple(...drawn).map((words) => parts.map((part, at) => part + (words[at] ?? "")).join(""));

const third = (verb: string): string => verb.replace(/^\S+/, (word) => `${word}s`);
const past = (verb: string): string =>
  verb.replace(/^\S+/, (word) => (word.endsWith("e") ? `${word}d` : `${word}ed`));
const ing = (verb: string): string =>
  verb.replace(/^\S+/, (word) => `${word.replace(/e$/, "")}ing`);

const surname = of(
  "Reid",
  "Okafor",
  "Lind",
  "May",
  "March",
  "O’Hara",
  "Van Dyke",
  "Smith-Jones",
  "Will",
);
const firstName = fc.oneof(of(...mensNames), of(...womensNames)).map(upper);
const role = of(...personRoles);
const title = of(...personTitles).map(upper);
const place = of("London", "the North", "Kenya", "Calais", "Northfield", "the region");
const body = of(...bodyNouns);
const thing = of(
  ...peopleNouns,
  "homes",
  "schools",
  "tax",
  "the border",
  "a new bridge",
  "trees",
  "the fund",
);

const number = fc.oneof(
  keys(cardinalWords),
  keys(fractionWords),
  fc.nat(3000).map(String),
  of(
    "1,250",
    "3.5",
    "2-1/4",
    "one in four",
    "5 of the 12",
    "½",
    "twenty-one",
    "a hundred",
    "dozens of",
    "12–15",
  ),
);
const scale = of(
  "million",
  "bn",
  "billion",
  "thousand",
  "m",
  "k",
  "%",
  "per cent",
  "percentage points",
  "basis points",
);
const hedge = fc.oneof(of(...approximateBefore), keys(boundsBefore));
const unit = of(...units.flatMap(([, ...written]) => written));
const figure = fc.oneof(
  say`${keys(currencySigns)}${number}${maybe(scale)}`,
  say`${number}${maybe(scale)} ${keys(currencyNames)}`,
  say`${hedge} ${number}${maybe(scale)} ${thing}`,
  say`${number} ${unit}`,
  say`${number} ${thing} ${keys(boundsAfter)}`,
  say`from ${number} to ${number} ${thing}`,
  say`between ${number}${maybe(scale)} and ${number} ${scale}`,
  say`${number} ${scale} ${of("a", "per", "each", "every")} ${keys(periodUnits)}`,
  say`${fc.oneof(keys(multipleWords), keys(partWords))} of ${thing}`,
  say`${keys(multipleWords)} as many ${thing}`,
  say`${number} times ${of("more", "as many", "higher than")} ${thing}`,
  say`${number} ${of("out of", "in", "of every", "to", ":")} ${number} ${thing}`,
  say`${keys(ordinalWords)} ${thing}`,
);

const month = keys(monthWords).map(upper);
const weekday = keys(weekdayWords).map(upper);
const year = fc.oneof(
  fc.integer({ min: 1900, max: 2030 }).map(String),
  of("’16", "2016-17", "2016/17", "490 BC", "AD 43"),
);
const dayOfMonth = fc
  .integer({ min: 1, max: 32 })
  .chain((day) => of(String(day), `${day}th`, `the ${day}th`, `the ${day}st of`));
const timeUnit = fc.oneof(keys(singularUnits), keys(pluralUnits));
const deictic = keys(deicticWords);
const point = fc.oneof(
  say`${dayOfMonth} ${month} ${year}`,
  say`${month} ${dayOfMonth}, ${year}`,
  say`${month} ${year}`,
  say`${weekday}${maybe(dayOfMonth)}${maybe(month)}`,
  say`${deictic} ${fc.oneof(timeUnit, weekday, month, keys(seasonWords), keys(dayPartWords))}`,
  say`${weekday} ${keys(dayPartWords)}`,
  say`the ${keys(ordinalWords)} ${of("quarter", "half", "week", "day", "Monday", "century")} of ${fc.oneof(year, month, of("the year", "last year", "that month"))}`,
  say`${of("Q1", "Q3", "the third quarter", "H2", "FY2016", "the fiscal year", "the 2016 financial year")} ${year}`,
  say`the ${of("early ", "late ", "mid-", "end of the ", "")}${of("1980s", "eighties", "19th century", "’90s", "last decade")}`,
  say`${number} ${timeUnit} ${of("ago", "later", "earlier", "from now", "before", "after", "hence", "from today", "on")}`,
  say`${of("in", "within", "after", "over", "for", "during", "by")} the ${of("next", "last", "past", "coming", "first")} ${number} ${timeUnit}`,
  say`${keys(holidays)} ${year}`,
  say`the ${keys(partNouns)} of ${fc.oneof(year, month, say`${deictic} ${timeUnit}`)}`,
  say`${of("every", "each", "twice a", "once a", "three times a", "per")} ${fc.oneof(timeUnit, weekday, month)}`,
  say`${fc.integer({ min: 0, max: 25 }).map(String)}${of(":30", ".15", "")} ${of("p.m.", "am", "GMT", "o’clock", "")} ${of("on", "this", "")} ${weekday}`,
  say`${of("half past", "quarter to", "ten to")} ${keys(cardinalWords)}${maybe(keys(dayPartWords))}`,
  say`${fc.nat(31).map(String)}${of("/", ".", "-")}${fc.nat(14).map(String)}${of("/", ".", "-")}${year}`,
  say`${of(...measurePhrases.map(([phrase]) => phrase))} ${number} ${timeUnit}`,
  say`the ${of("day", "week", "month", "year", "two days")} ${of("before", "after", "of", "since", "before last", "after next", "following")} ${of("the vote", "the election", "Easter", "tomorrow", "yesterday", "that")}`,
  keys(deicticDays),
  keys(periodicWords),
  of(...vaguePhrases.map(([phrase]) => phrase)),
  of(...yearIntroducers).chain((word) => say`${of(word)} ${year}`),
);
const side = of(...sidePhrases.map(([phrase]) => phrase));
const time = fc.oneof(
  point,
  say`${fc.oneof(side, of(...prepositions))} ${point}`,
  say`from ${point} ${of(...rangeJoins)} ${point}`,
  say`between ${point} and ${point}`,
  say`(${point} to ${point})`,
);

const name = fc.oneof(
  say`${firstName} ${surname}`,
  say`${firstName} ${of(...nameParticles)} ${surname}`,
  say`${title} ${surname}`,
  say`${title} ${firstName} ${surname}`,
  surname,
);
const group = fc.oneof(
  say`the ${body}`,
  say`the ${body.map(upper)} of ${place}`,
  say`the ${place} ${body.map(upper)}`,
  of(...plainBodies, ...institutions),
  say`the ${of(...documentNouns)}`,
  say`${of("some", "many", "most", "a few", "the", "other")} ${of(...peopleNouns)}`,
);
const who = fc.oneof(
  name,
  group,
  of(...subjectPronouns),
  say`${of(...determiners)} ${role}`,
  say`${name}, ${of("the", "a", "its", "the former", "chief")} ${role}${maybe(say`of ${group}`)},`,
  say`${name} (${body})`,
  say`${role.map(upper)} ${name}`,
  say`${name}, who ${of("leads", "chairs", "has left")} ${group},`,
  say`a ${role} ${of("for", "at", "of", "from")} ${group}`,
  say`${name} and ${name}`,
  say`${group}’s ${role}`,
  say`${of(...possessives)} ${role}`,
  say`${of("one", "both", "all", "none")} of ${group}`,
);

const doing = of(
  ...planVerbs,
  ...commonVerbs,
  ...irregularVerbs.map((forms) => forms.split(" ")[0] ?? forms),
  "build",
  "fund",
  "cut",
  "publish",
  "plant",
);
const what = fc.oneof(
  thing,
  figure,
  say`${figure} for ${thing}`,
  say`${of(...determiners)} ${of(...ownPlanNouns)}`,
);
const lists = Object.values(phrases).flat();
const verbs = fc.oneof(
  say`${of(...modals)}${maybe(of("not", "never", "also", "only", "soon"))} ${doing}`,
  say`${of(...formsOfHave)}${maybe(of("not", "already", "never"))} ${doing.map(past)}`,
  say`${of(...formsOfBe)}${maybe(of("not", "to", "being", "going to"))} ${doing.map(ing)}`,
  say`${of(...formsOfBe)} ${of(...adverbs)} ${doing.map(past)}`,
  doing.map(past),
  doing.map(third),
  of(...lists),
  say`${of("won’t", "can’t", "didn’t", "isn’t", "don’t", "would have", "used to", "is to", "has yet to", "failed to")} ${doing}`,
);
const clause = fc.oneof(
  say`${who} ${verbs} ${what}`,
  say`${who} ${verbs} ${what} ${time}`,
  say`${time}, ${who} ${verbs} ${what}`,
  say`${who} ${verbs} ${what} ${of(...subordinators)} ${who} ${verbs} ${thing}`,
  say`${what} ${verbs} by ${who}`,
  say`there ${of("is", "are", "were", "will be")} ${figure} in ${place}`,
  say`${who} ${verbs} to ${doing} ${what} ${of("if", "unless", "provided that", "subject to", "as long as")} ${who} ${verbs} ${what}`,
  say`${what} ${of("rose", "fell", "went", "grew", "was cut")} ${of("to", "by", "from")} ${figure} ${time}`,
);

const allCues = cueVerbs.flatMap((group_) => group_.verbs);
const cue = of(...allCues).chain((verb) =>
  of(
    past(verb),
    past(verb),
    third(verb),
    `has ${past(verb)}`,
    verb,
    ing(verb),
    `will ${verb}`,
    `did not ${verb}`,
  ),
);
const nounCue = of(...cueNouns.flatMap(({ nouns }) => nouns));
const listener = fc.oneof(of("reporters", "the paper", "me"), who);
const quoted = fc.oneof(
  say`“${clause},”`,
  say`“${clause}.”`,
  say`"${clause},"`,
  say`‘${clause}’`,
  say`'${clause},'`,
  say`“${thing}”`,
  say`“${clause}? ${clause}!”`,
);
const told = fc.oneof(
  clause,
  say`${quoted} ${who} ${cue}`,
  say`${quoted} ${cue} ${who}${maybe(time)}`,
  say`${quoted} ${who} ${cue}${maybe(listener)}, “${clause}”`,
  say`${quoted} ${cue} ${who}, ${quoted}`,
  say`${who} ${cue} ${quoted}`,
  say`${who} ${cue}: ${quoted}`,
  say`${who}: ${clause}`,
  say`${who} ${cue}${of(" that", "", " whether", " how")} ${clause}`,
  say`${who} ${cue} ${listener}${of(" that", "", " to", ",")} ${clause}`,
  say`${who} ${cue} to ${doing} ${what}${maybe(time)}`,
  say`${who} ${cue} ${listener} to ${doing} ${what}`,
  say`${who} ${cue} ${doing.map(ing)} ${what}`,
  say`${clause}, ${who} ${cue}`,
  say`${clause}, ${cue} ${who}`,
  say`${clause}, ${of(...asides)}, ${who} ${cue} ${clause}`,
  say`${of("according to", "in the words of", "as", "citing", "quoting")} ${who}, ${clause}`,
  say`${clause}, according to ${who}${maybe(time)}`,
  say`${who} ${of("was", "is", "were", "had been", "has been")} ${cue} by ${who} ${of("to", "as", "for", "that")} ${doing} ${what}`,
  say`it was ${cue} ${of("that", "by")} ${clause}`,
  say`${fc.oneof(of(...possessives), say`${who}’s`, of("the", "a"))} ${nounCue} ${of("that", "to", "of", "on")} ${fc.oneof(clause, say`${doing} ${what}`)}`,
  say`${who} ${of("made", "issued", "repeated", "gave", "broke")} ${of("a", "the", "its")} ${nounCue} ${of("that", "to")} ${doing} ${what}`,
  say`${who} ${cue} ${quoted} ${of("and", "but", "while")} ${cue} ${of("that", "to")} ${clause}`,
  say`${who} ${cue} ${clause}, ${of(...coordinators)} ${cue} ${clause}`,
  say`${of(...lists).map(upper)} ${what} ${time}`,
);
const sentence = fc.oneof(
  { weight: 5, arbitrary: told },
  { weight: 1, arbitrary: say`${told}, ${of(...coordinators)} ${told}` },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(who, cue, time, figure, verbs, of(...lists)), { minLength: 2, maxLength: 6 })
      .map((all) => all.join(" ")),
  },
);

const mark = of(
  ". ",
  ". ",
  ". ",
  "? ",
  "! ",
  "; ",
  ": ",
  " – ",
  ".\n\n",
  ".\n\n- ",
  "\n\n> ",
  "\n\n## ",
  " (",
  ") ",
  "\n\n| ",
  " | ",
);

/**
 * English that nobody wrote: sentences as newspapers build them, of the words in all our lists. It means nothing, and
 * reaches what strings of random characters never do.
 */
export const anySpeech: Arbitrary<string> = fc
  .array(fc.tuple(sentence.map(upper), mark), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((parts) => parts.join("")).join(""));
