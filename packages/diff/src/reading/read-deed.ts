import { irregularForms } from "../text/english/irregular-forms.ts";
import { stem } from "../text/stem.ts";
import { readTerms } from "../text/terms.ts";
import { readWords } from "../text/words.ts";
import type { Word } from "../text/words.ts";
import { earlierCues, unchangingVerbs } from "./english/outcome-cues.ts";
import { verbPlaces } from "./english/stance-cues.ts";
import { findPhrases } from "./find-phrases.ts";
import { isPromiser } from "./is-promiser.ts";
import type { Pair } from "./pair.ts";
import { planningActs } from "./planning-acts.ts";
import { isAdverb, readAuxiliary } from "./read-auxiliary.ts";
import type { Auxiliary } from "./read-auxiliary.ts";
import type { Reading } from "./reading.ts";
import { readDeadline } from "./read-deadline.ts";

/** What was to be done by the earlier statement, told in the later one as done or not done: by the same verb. */
export type Deed = {
  readonly done: boolean;
  /** “Has banned”: done by now, whoever did it. */
  readonly perfect: boolean;
  /** It is told of whoever was to do it. */
  readonly own: boolean;
  /** It is told of a time before it was said, or of another time than it was said for. */
  readonly earlier: boolean;
  readonly text: string;
};

const unchanging: ReadonlySet<string> = new Set(unchangingVerbs);
const places: ReadonlySet<string> = new Set(verbPlaces);

/** How much both must share before one verb is taken for one deed. */
const leastCovered = 0.5;
/** How many words before a passive verb name what it was done to, and behind it by whom. */
const objectWords = 10;
const agentWords = 4;

/** “We will ban …” and then “we did not ban …”, “… were banned”. Null where the later one plans still, or tells none of it. */
export function readDeed(pair: Pair): Deed | null {
  const { before, after, evidence } = pair;
  if (!planningActs.has(before.statement.act) || planningActs.has(after.statement.act)) return null;
  if (after.statement.condition !== null || /\?["”’')]?$/u.test(after.statement.text)) return null;
  const planned = readPlanned(before.statement.text);
  if (planned.size === 0) return null;
  const words = readWords(after.statement.text);
  let found: Deed | null = null;
  for (const [at, word] of words.entries()) {
    if (!planned.has(stem(word.plain))) continue;
    const auxiliary = readAuxiliary(words, at);
    if (auxiliary === null || !isTold(word, auxiliary, after)) continue;
    const perfect = auxiliary.form.startsWith("have");
    if (!perfect && evidence.covered < leastCovered) continue;
    const told = words.slice(auxiliary.at, at + 1);
    const deed = {
      done: !auxiliary.negated,
      perfect,
      own: isOwn(pair, words, at, auxiliary),
      earlier: !perfect && isEarlier(pair),
      text: told.map(({ text }) => text).join(" "),
    };
    if (deed.own) return deed;
    found ??= deed;
  }
  return found;
}

/** Stems of the verbs that are to be done. */
function readPlanned(text: string): ReadonlySet<string> {
  const words = readWords(text).filter(({ plain }) => !isAdverb(plain));
  return new Set(
    words
      .filter(({ plain }, at) => places.has(words[at - 1]?.plain ?? "") && !places.has(plain))
      .map(({ plain }) => stem(plain)),
  );
}

/** “Cut” alone may be of any time; behind “did” or “was”, or with a time that is over, it is not. */
function isTold({ plain }: Word, { form }: Auxiliary, after: Reading): boolean {
  if (plain.endsWith("ing")) return false;
  if (form !== "none" || plain.endsWith("ed") || (irregularForms[plain] ?? plain) !== plain)
    return true;
  return unchanging.has(plain) && isOver(after);
}

/** It tells of a time before it was said. */
function isOver({ statement: { statedOn, times } }: Reading): boolean {
  const said = statedOn.earliest;
  return said !== null && times.some(({ latest }) => latest !== null && latest < said);
}

function isOwn(pair: Pair, words: readonly Word[], verb: number, { form, at }: Auxiliary): boolean {
  if (form === "had") return false;
  if (form !== "was" && form !== "have been") return isPromiser(pair, words[at - 1]?.plain ?? "");
  const named = words
    .slice(Math.max(0, at - objectWords), at)
    .map(({ text }) => text)
    .join(" ");
  const shared = new Set(pair.evidence.shared.map(({ key }) => key));
  if (!readTerms(named).some(({ key }) => shared.has(key))) return false;
  const rest = words.slice(verb + 1, verb + 1 + objectWords);
  const by = rest.findIndex(({ plain }) => plain === "by");
  const agent = by < 0 ? [] : rest.slice(by + 1, by + 1 + agentWords);
  return (
    agent.length === 0 ||
    /^\d/u.test(agent[0]?.plain ?? "") ||
    agent.some(({ plain }) => isPromiser(pair, plain))
  );
}

function isEarlier({ before, after }: Pair): boolean {
  if (findPhrases(after.wording.plain, earlierCues).length > 0) return true;
  const told = after.statement.times.filter(
    ({ type, latest }) => type !== "SET" && latest !== null,
  );
  const said = before.statement.statedOn.earliest;
  const planned = before.statement.times.filter(({ latest }) => latest !== null);
  const until = readDeadline(before)?.latest ?? planned.at(-1)?.latest ?? null;
  return told.some(({ earliest, latest }) => {
    if (planned.some((time) => overlap(time, { earliest, latest }))) return false;
    if (said !== null && (earliest ?? latest ?? "") < said) return true;
    return until !== null && (earliest ?? "") > until;
  });
}

type Days = { readonly earliest: string | null; readonly latest: string | null };

function overlap(one: Days, other: Days): boolean {
  return (
    (one.earliest ?? "") <= (other.latest ?? "9") && (other.earliest ?? "") <= (one.latest ?? "9")
  );
}
