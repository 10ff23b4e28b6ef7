import type { Locale, Span, TimeExpression } from "../data.ts";
import { expressOpenStretch } from "./express-stretch.ts";
import { lexLine, tokenAt, wordAt, type Line } from "./line.ts";
import { writeDay } from "./calendar.ts";
import { readCreationTime, type CreationTime } from "./placing/creation-time.ts";
import { readCues } from "./placing/direction.ts";
import { isNarrative, tallyNodes } from "./placing/document-kind.ts";
import { createPlacer, type Mention } from "./placing/place-times.ts";
import type { Placed } from "./placing/placed.ts";
import type { PlacingState } from "./placing/placing-state.ts";
import { readStretches } from "./read-stretches.ts";
import { readTimes } from "./read-times.ts";
import { renderEdtf } from "./render-edtf.ts";
import { renderTimex } from "./render-timex.ts";
import type { Stretch } from "./stretch-rule.ts";
import type { Reading } from "./time-rule.ts";

export type TimeOptions = {
  readonly creationTime?: string | null;
  readonly locale?: Locale;
  readonly fiscalYearStart?: string;
};

/** Reads a document stretch by stretch; what `read` and `finish` return is sorted and final. */
type TimeReader = {
  read(text: string, from: number, to: number, offset: number): readonly TimeExpression[];
  finish(): readonly TimeExpression[];
};

type Words = { readonly span: Span; readonly text: string };
type Pending = Mention & Words;

/** What a stretch of text says: its mentions, and the stretches of time that words around them make of them. */
type Passage = {
  readonly mentions: readonly Pending[];
  readonly stretches: readonly (Stretch & Words)[];
};

/** How much of a document decides whether it is a narrative: enough for its habits to show, and memory stays flat. */
const decidingLength = 65_536;

/** `offset` of a stretch is where its string begins in the document. */
export function createTimeReader(options: TimeOptions): TimeReader {
  const creationTime = readCreationTime(options.creationTime);
  const locale = options.locale ?? "en-GB";
  const fiscalStart = readFiscalStart(options.fiscalYearStart);
  const pending: Passage[] = [];
  let paragraph = 0;
  let place: ((mention: Mention) => Placed) | null = null;

  const flush = (): TimeExpression[] => {
    const tally = tallyNodes(
      pending.flatMap(({ mentions }) => mentions.map(({ node }) => node)),
      creationTime?.[1] ?? null,
    );
    const placer = createPlacer({
      creationTime,
      narrative: isNarrative(tally),
      firstYear: tally.firstYear,
      fiscalStart,
    });
    place = placer;
    return pending.splice(0).flatMap((passage) => expressPassage(passage, placer, creationTime));
  };

  return {
    read: (text, from, to, offset) => {
      const line = lexLine(text, from, to, locale);
      const passage = line === null ? nothing : readPassage(line, text, offset, paragraph++);
      if (place !== null) return expressPassage(passage, place, creationTime);
      if (passage.mentions.length > 0) pending.push(passage);
      return offset + to > decidingLength ? flush() : [];
    },
    finish: () => (place === null ? flush() : []),
  };
}

const nothing: Passage = { mentions: [], stretches: [] };

function readPassage(line: Line, text: string, offset: number, paragraph: number): Passage {
  const readings = readTimes(line);
  const wordsOf = ({ start, end }: Pick<Reading, "start" | "end">): Words => {
    const span = [tokenAt(line, start).start, tokenAt(line, end - 1).end] as const;
    return { span: [span[0] + offset, span[1] + offset], text: text.slice(span[0], span[1]) };
  };
  let before = -1;
  const mentions = readings.map((reading) => {
    const { start, end, node, rule } = reading;
    const followsOn = before >= 0 && isSameSentence(line, before, start);
    before = end;
    return {
      node,
      rule,
      cues: readCues(line, start, end),
      paragraph,
      aside: wordAt(line, start - 1) === "(" && wordAt(line, end) === ")",
      followsOn,
      ...wordsOf(reading),
    };
  });
  const stretches = readStretches(line, readings).map((stretch) =>
    Object.assign({}, stretch, wordsOf(stretch)),
  );
  return { mentions, stretches };
}

function isSameSentence(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[.?!;]$/.test(tokenAt(line, at).text)) return false;
  return true;
}

/** Each mention, and each stretch behind the last of its mentions. */
function expressPassage(
  { mentions, stretches }: Passage,
  place: (mention: Mention) => Placed,
  creationTime: CreationTime | null,
): TimeExpression[] {
  const expressed: TimeExpression[] = [];
  let next = 0;
  for (const [index, mention] of mentions.entries()) {
    const placed = place(mention);
    const time = express(mention, placed);
    expressed.push(time);
    const stretch = stretches[next];
    if (stretch === undefined || stretch.last > index) continue;
    next++;
    const isBehind =
      stretch.onlyAhead &&
      (creationTime === null || (time.latest ?? "") <= writeDay(creationTime[1]));
    const open = isBehind ? null : expressOpenStretch(time, placed, stretch.side);
    if (open !== null) expressed.push({ span: stretch.span, text: stretch.text, ...open });
  }
  return expressed;
}

function express(mention: Pending, placed: Placed): TimeExpression {
  const value = renderTimex(placed);
  const dates = renderEdtf(placed);
  const result =
    dates.edtf === null || dates.edtf === value ? value : `${value}, in EDTF ${dates.edtf}`;
  return {
    span: mention.span,
    text: mention.text,
    type: placed.type,
    value,
    ...(placed.mod === null ? {} : { mod: placed.mod }),
    ...dates,
    because: [...placed.steps, { rule: "value", says: result }],
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
