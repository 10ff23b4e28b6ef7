import type { Locale, Reason, TimeExpression } from "../data.ts";
import type { Token } from "../text/tokens.ts";
import { expressPassage } from "./express-passage.ts";
import { lexLine, lexTokens } from "./line.ts";
import { readCreationTime } from "./placing/creation-time.ts";
import { isMessage, isNarrative, tallyNodes } from "./placing/document-kind.ts";
import { createPlacer, type Mention } from "./placing/place-times.ts";
import type { Placed } from "./placing/placed.ts";
import type { PlacingState } from "./placing/placing-state.ts";
import { emptyPassage, readPassage, type Passage } from "./read-passage.ts";

/** When the text was written and how its dates are meant. */
export type TimeOptions = {
  readonly creationTime?: string | null;
  /** Where the creation time was found, in words ("front matter"), for the explanations. */
  readonly creationTimeSource?: string;
  readonly locale?: Locale;
  readonly fiscalYearStart?: string;
};

/**
 * Reads a document stretch by stretch; what `read` and `finish` return is sorted and final. `tokens` are those of the
 * stretch, null where they are not known.
 */
type TimeReader = {
  read(
    text: string,
    from: number,
    to: number,
    offset: number,
    tokens: readonly Token[] | null,
  ): readonly TimeExpression[];
  finish(): readonly TimeExpression[];
};

/** How much of a document decides whether it is a narrative: enough for its habits to show, and memory stays flat. */
const decidingLength = 65_536;

/** `offset` of a stretch is where its string begins in the document. */
export function createTimeReader(options: TimeOptions): TimeReader {
  const creationTime = readCreationTime(options.creationTime);
  const locale = options.locale ?? "en-GB";
  const fiscalStart = readFiscalStart(options.fiscalYearStart);
  const pending: Passage[] = [];
  /** The same, read as a message, as long as the text may be one. */
  const asMessage: Passage[] = [];
  let paragraph = 0;
  let length = 0;
  let place: ((mention: Mention) => Placed) | null = null;

  const flush = (): TimeExpression[] => {
    const message = isMessage(length);
    const passages = message ? asMessage : pending.splice(0);
    const tally = tallyNodes(
      passages.flatMap(({ mentions }) => mentions.map(({ node }) => node)),
      creationTime?.[1] ?? null,
    );
    const placer = createPlacer({
      creationTime,
      narrative: isNarrative(tally),
      message,
      firstYear: tally.firstYear,
      fiscalStart,
    });
    const source = options.creationTimeSource;
    const told = source === undefined ? placer : tellSource(placer, source);
    place = told;
    return passages.flatMap((passage) => expressPassage(passage, told, creationTime));
  };

  return {
    read: (text, from, to, offset, tokens) => {
      const line = tokens === null ? lexLine(text, from, to, locale) : lexTokens(tokens, locale);
      length = offset + to;
      if (line !== null && isMessage(length))
        asMessage.push(readPassage(line, text, offset, paragraph, true));
      const passage =
        line === null ? emptyPassage : readPassage(line, text, offset, paragraph++, false);
      if (place !== null) return expressPassage(passage, place, creationTime);
      if (passage.mentions.length > 0) pending.push(passage);
      return length > decidingLength ? flush() : [];
    },
    finish: () => (place === null ? flush() : []),
  };
}

/** Names the source behind each day of writing that a step counts from. */
function tellSource(
  place: (mention: Mention) => Placed,
  source: string,
): (mention: Mention) => Placed {
  const tell = (step: Reason): Reason => ({
    ...step,
    says: step.says.replace(/day of writing(?:, \S*\d| from \S+ to \S*\d)/, `$& (${source})`),
  });
  return (mention) => {
    const placed = place(mention);
    return {
      ...placed,
      steps: placed.steps.map((step) => (step.rule === "creation-time" ? tell(step) : step)),
    };
  };
}

function readFiscalStart(start: string | undefined): PlacingState["fiscalStart"] {
  if (start === undefined) return null;
  const parts = /^(\d\d)-(\d\d)$/.exec(start);
  const [month, day] = [Number(parts?.[1]), Number(parts?.[2])];
  if (parts === null || month < 1 || month > 12 || day < 1 || day > 31) {
    throw new TypeError(
      `fiscalYearStart: expected month and day such as "04-06", got ${JSON.stringify(start)}`,
    );
  }
  return { month, day };
}
