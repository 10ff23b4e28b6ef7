import { attribute } from "./attribution/attribute.ts";
import type {
  Aliases,
  Dated,
  Document,
  Locale,
  Quantity,
  Span,
  Statement,
  TimeExpression,
} from "./data.ts";
import { readPassage } from "./grammar/read-passage.ts";
import { findQuantitiesAmong } from "./quantities/find-quantities.ts";
import { splitSentences } from "./sentences/split-sentences.ts";
import { buildStatements, type Findings } from "./statements/build-statements.ts";
import { nameHolders } from "./statements/name-holder.ts";
import { placeStatements, placeWith } from "./statements/place-statements.ts";
import { toProse, type Prose } from "./text/prose.ts";
import { tokenize } from "./text/tokens.ts";
import { findTimes, findTimesAmong } from "./time/find-times.ts";

/** How dates are written in the document, and who speaks for whom. */
export type ExtractOptions = {
  /** Decides whether 3/4/2016 is in April (`en-GB`, the default) or in March (`en-US`). */
  readonly locale?: Locale;
  /** The first day of the fiscal year, `MM-DD`. */
  readonly fiscalYearStart?: string;
  /** Names that speak for one holder. */
  readonly aliases?: Aliases;
};

/**
 * Extracts every statement of a document, in the order of the text: one for each proposition of each source, with its
 * speaker, act, dates and figures, and the reasons for them.
 *
 * Headings, boilerplate and cells of a table that only name something are no statements. The same document and options give the same statements,
 * whatever the machine.
 *
 * @example
 * const document = readDocument("The minister said: “We will build 480 homes by the end of 2018.”", { date: "2016-09-15" });
 * const [statement] = extractStatements(document);
 * statement?.text; // "We will build 480 homes by the end of 2018."
 * statement?.speaker.name; // "minister"
 * statement?.act; // "pledge"
 * statement?.deadline?.latest; // "2018-12-31"
 */
export function extractStatements(document: Document, options: ExtractOptions = {}): Statement[] {
  const prose = toProse(document.blocks);
  const sentences = splitSentences(prose.text);
  const { times, quantities, passage } = readTokens(prose, sentences, document, options);
  const attributions = attribute(passage);
  const drafts = buildStatements(
    {
      passage,
      sentences: withoutHeadings(sentences, prose),
      times,
      quantities,
      attributions,
      blocks: prose.blocks,
      date: document.date,
      author: document.author,
      publisher: document.publisher,
    },
    nameHolders(
      options.aliases ?? {},
      attributions.map(({ name }) => name).filter((name) => name !== null),
    ),
  );
  return placeStatements(drafts, prose, document);
}

/** What is read from the tokens of a text: they are not needed after it, and take more room than all that it gives. */
function readTokens(
  prose: Prose,
  sentences: readonly Span[],
  document: Document,
  options: ExtractOptions,
): Pick<Findings, "times" | "quantities" | "passage"> {
  const { text } = prose;
  const tokens = tokenize(text);
  const times = findTimesAmong(tokens, text, timeOptions(document, options));
  const quantities = withoutTimes(findQuantitiesAmong(tokens, text), times);
  return {
    times,
    quantities,
    passage: readPassage(text, sentences, blockQuotations(prose), tokens),
  };
}

/**
 * Finds every time expression of a document, those in headings included, with spans into its source.
 *
 * @example
 * const document = readDocument("# Since May\n\nThe school closes next week.", { date: "2016-09-15" });
 * extractTimes(document).map(({ text, edtf }) => [text, edtf]); // [["May", "2016-05"], ["Since May", "2016-05/.."], ["next week", "2016-09-19/2016-09-25"]]
 */
export function extractTimes(document: Document, options: ExtractOptions = {}): TimeExpression[] {
  const prose = toProse(document.blocks);
  return findTimes(prose.text, timeOptions(document, options)).map(placeWith(prose).time);
}

function timeOptions(document: Document, { locale, fiscalYearStart }: ExtractOptions) {
  const { earliest, latest, source } = document.date;
  return {
    creationTimeSource: sourceNames[source],
    // As days: a document may be dated by a season or a decade.
    creationTime: earliest === null || latest === null ? null : `${earliest}/${latest}`,
    ...(locale === undefined ? {} : { locale }),
    ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
  };
}

/** What the explanation of a relative date calls the place that the date of its document was found in. */
const sourceNames: Readonly<Record<Dated["source"], string>> = {
  option: "as given",
  config: "configuration",
  "front-matter": "front matter",
  html: "the page's own data",
  metadata: "the file's own data",
  "file-name": "file name",
  text: "the text itself",
  inferred: "inferred from the text",
  unknown: "unknown",
};

/** Paragraphs that lie in block quotations, those that follow one another together. */
function blockQuotations({ blocks }: Prose): readonly Span[] {
  const found: [number, number][] = [];
  let isOpen = false;
  for (const { block, span } of blocks) {
    const isQuoted = block.kind === "paragraph" && block.depth > 0;
    const last = found.at(-1);
    if (isQuoted && isOpen && last !== undefined) last[1] = span[1];
    else if (isQuoted) found.push([span[0], span[1]]);
    isOpen = isQuoted;
  }
  return found;
}

function withoutHeadings(sentences: readonly Span[], prose: Prose): readonly Span[] {
  const headings = prose.blocks
    .filter(({ block }) => block.kind === "heading")
    .map(({ span }) => span);
  let at = 0;
  return sentences.filter(([start]) => {
    while ((headings[at]?.[1] ?? Infinity) <= start) at += 1;
    const heading = headings[at];
    return heading === undefined || start < heading[0];
  });
}

/** A figure inside a time expression ("three years") is the time's. */
function withoutTimes(
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
): readonly Quantity[] {
  let at = 0;
  return quantities.filter(({ span }) => {
    while ((times[at]?.span[1] ?? Infinity) <= span[0]) at += 1;
    const time = times[at];
    return time === undefined || time.span[0] > span[0] || time.span[1] < span[1];
  });
}
