import type { Attributed } from "../attributed.ts";
import type { Speaker } from "../data.ts";
import { joinNames } from "../text/join-names.ts";
import { createNameWords, type NameWords } from "./find-side.ts";
import { namesAuthor, trimName } from "./name-holder.ts";
import type { HolderNames } from "./name-holder.ts";
import { tellsSpeech } from "./tells-speech.ts";

export type SpeakerContext = {
  readonly author: string | null;
  readonly publisher: string | null;
  readonly holders: HolderNames;
  readonly attributions: readonly Attributed[];
  readonly text: string;
};

/** The document's author, whose words all are that nobody else is named for. */
function nameAuthor({ author, publisher, holders }: SpeakerContext): Speaker {
  return {
    name: author,
    role: "author",
    cue: null,
    holder: holders(author ?? publisher),
    span: null,
    because: [
      { rule: "speaker/author", says: "nobody else is named: the document's author speaks" },
    ],
  };
}

/** Who says something and through whom we know, nearest first, the author last. */
type Speakers = {
  readonly speaker: Speaker;
  readonly toldBy: readonly Speaker[];
  /** The words by which the speaker and its holder are known again. */
  readonly names: readonly NameWords[];
};

/** Finds who says what an attribution (by index) tells; null is what the author says. */
export type FindSpeakers = (attribution: number | null) => Speakers;

/** Names the speakers of each attribution once: one may say much. */
export function createSpeakers(context: SpeakerContext): FindSpeakers {
  const author = nameAuthor(context);
  const known = new Map<number | null, Speakers>();
  const nameWords = createNameWords();
  return (index) => {
    let speakers = known.get(index);
    if (speakers === undefined) {
      speakers = nameSpeakers(index, author, context, nameWords);
      known.set(index, speakers);
    }
    return speakers;
  };
}

function nameSpeakers(
  index: number | null,
  author: Speaker,
  context: SpeakerContext,
  nameWords: (name: string) => NameWords,
): Speakers {
  const chain: Speaker[] = [];
  let at = index;
  while (at !== null && chain.length < context.attributions.length) {
    const attributed = context.attributions[at];
    if (attributed === undefined) break;
    if (tellsSpeech(attributed)) chain.push(nameSource(attributed, author, context));
    at = attributed.toldBy;
  }
  const merged = chain.filter(
    (speaker, place) =>
      place === 0 || speaker.holder === null || speaker.holder !== chain[place - 1]?.holder,
  );
  const [speaker = author, ...toldBy] = merged;
  return {
    speaker,
    toldBy:
      speaker.role === "author" ? [] : [...toldBy.filter(({ role }) => role !== "author"), author],
    names: [speaker.name, speaker.holder].filter((name) => name !== null).map(nameWords),
  };
}

/** "I" and "we" outside a quotation are the author; inside one they are who is quoted. */
function nameSource(attributed: Attributed, author: Speaker, context: SpeakerContext): Speaker {
  const { source, cueText, because, role, names } = attributed;
  const words = source === null ? "" : context.text.slice(...source).toLowerCase();
  if (/^(?:i|we)$/u.test(words)) {
    const outer = attributed.toldBy === null ? undefined : context.attributions[attributed.toldBy];
    const speaker = outer === undefined ? author : nameSource(outer, author, context);
    return { ...speaker, cue: cueText, span: source, because: [...because, ...speaker.because] };
  }
  const name = attributed.name === null ? null : trimName(attributed.name);
  return {
    name: name?.replace(/^the\s+/iu, "") ?? null,
    role,
    cue: cueText,
    holder: namesAuthor(name, author.name)
      ? author.holder
      : (holdTogether(names.map(context.holders)) ?? context.holders(name)),
    span: source,
    because,
  };
}

/** Two ministers of one government speak for it; of two, the position is both's together. */
function holdTogether(holders: readonly (string | null)[]): string | null {
  const known = holders.filter((holder) => holder !== null);
  return known.length < holders.length || known.length === 0
    ? null
    : joinNames([...new Set(known)]);
}
