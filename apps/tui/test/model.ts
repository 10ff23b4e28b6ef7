import type {
  Dated,
  Day,
  Document,
  Quantity,
  Span,
  Speaker,
  Statement,
  TimeExpression,
} from "@onrecord/core";
import type { Change, Positions } from "@onrecord/diff";
import type { BrowserModel } from "../src/browser/browser-model.ts";

/** A statement as short as a test can say it: its words, and what is special about it. */
type Said = {
  readonly text: string;
  /** Dates that it tells of: `2016-09-15`, `2016-09`, `2016`, `../2016-12-31` …, each with its first and last day. */
  readonly about?: readonly (readonly [
    edtf: string,
    earliest: Day | null,
    latest: Day | null,
    words: string,
  ])[];
  readonly speaker?: string;
  readonly act?: Statement["act"];
  readonly figures?: readonly (readonly [text: string, value: number])[];
};

type Written = {
  readonly id: string;
  readonly title: string;
  readonly date: Day | null;
  /** Paragraphs of statements. */
  readonly said: readonly (readonly Said[])[];
};

/** A change by the words that the two statements begin with. */
type Changed = Pick<Change, "kind" | "band" | "words"> & {
  readonly matter: string;
  readonly before: string;
  readonly after: string;
};

/** A model as the pipeline would build it, from what a test says of it and nothing else. */
export function buildModel(
  written: readonly Written[],
  changed: readonly Changed[] = [],
): BrowserModel {
  const documents = written.map(buildDocument);
  const statements = written.flatMap(buildStatements);
  return {
    documents,
    statements,
    timeline: buildEntries(statements),
    positions: changed.length === 0 ? "none" : buildPositions(documents, statements, changed),
    byRules: [],
    beside: [],
    reading: null,
  };
}

function dated(date: Day | null): Dated {
  return {
    edtf: date,
    earliest: date,
    latest: date,
    source: date === null ? "unknown" : "front-matter",
    because: date === null ? [] : [{ rule: "front-matter", says: `date: ${date}` }],
  };
}

function buildDocument({ id, title, date, said }: Written): Document {
  return {
    id,
    path: id,
    title,
    author: "An author",
    publisher: null,
    url: null,
    date: dated(date),
    text: said.map((paragraph) => paragraph.map(({ text }) => text).join(" ")).join("\n\n"),
    blocks: [],
    setAside: [],
  };
}

function buildStatements({ id, date, said }: Written): readonly Statement[] {
  let offset = 0;
  return said.flatMap((paragraph, index) => {
    const built = paragraph.map((one, order) => {
      const start = offset;
      offset += one.text.length + 1;
      return buildStatement(one, `${id}#${index}.${order}`, id, date, start, index * 2 + 1);
    });
    offset += 1;
    return built;
  });
}

function buildStatement(
  { text, about = [], speaker, act = "assertion", figures = [] }: Said,
  id: string,
  document: string,
  date: Day | null,
  start: number,
  line: number,
): Statement {
  const span: Span = [start, start + text.length];
  const author: Speaker = {
    name: "An author",
    role: "author",
    cue: null,
    holder: "An author",
    span: null,
    because: [{ rule: "author", says: "nobody else is named" }],
  };
  const named: Speaker = { ...author, name: speaker ?? null, role: "reported", cue: "said" };
  return {
    id,
    document,
    span,
    line,
    content: [span],
    text,
    headings: [],
    speaker: speaker === undefined ? author : { ...named, holder: speaker },
    toldBy: speaker === undefined ? [] : [author],
    act,
    outcome: false,
    certainty: "certain",
    polarity: "positive",
    condition: null,
    deadline: null,
    statedOn: dated(date),
    refersTo: about.map(([edtf, earliest, latest]) => ({ edtf, earliest, latest })),
    times: about.map(([edtf, earliest, latest, words]): TimeExpression => ({
      span: spanOf(text, words, start),
      text: words,
      type: "DATE",
      value: edtf,
      edtf,
      earliest,
      latest,
      because: [
        { rule: "read", says: `“${words}” names a time` },
        { rule: "place", says: `counted from ${date ?? "nothing"}`, weight: 0.5 },
      ],
    })),
    quantities: figures.map(([words, value]) => quantity(words, value, spanOf(text, words, start))),
    because: [{ rule: act, says: `it reads as ${act}`, weight: 1 }],
  };
}

function spanOf(text: string, words: string, start: number): Span {
  const at = start + Math.max(0, text.indexOf(words));
  return [at, at + words.length];
}

function quantity(text: string, value: number, span: Span): Quantity {
  return {
    span,
    text,
    min: value,
    max: value,
    kind: "count",
    unit: null,
    of: "children",
    per: null,
    over: null,
    approximate: false,
    bound: "exact",
  };
}

function buildEntries(statements: readonly Statement[]): BrowserModel["timeline"] {
  const entries = new Map<string, BrowserModel["timeline"]["entries"][number]>();
  for (const { id, document, refersTo } of statements) {
    for (const dates of refersTo) {
      const known = entries.get(dates.edtf) ?? {
        ...dates,
        statements: [],
        documents: [],
        salience: 1,
        because: [],
      };
      entries.set(dates.edtf, {
        ...known,
        statements: [...known.statements, id],
        documents: [...new Set([...known.documents, document])],
      });
    }
  }
  const undated = statements.filter(({ refersTo }) => refersTo.length === 0).map(({ id }) => id);
  return { axis: "refers-to", entries: [...entries.values()], undated };
}

function buildPositions(
  documents: readonly Document[],
  statements: readonly Statement[],
  changed: readonly Changed[],
): Positions {
  const find = (words: string): string => {
    const found = statements.find(({ text }) => text.startsWith(words));
    if (found === undefined) throw new Error(`expected a statement that begins with “${words}”`);
    return found.id;
  };
  const labels = [...new Set(changed.map(({ matter }) => matter))];
  return {
    documents: documents.map(({ id, date }) => ({ id, date })),
    split: null,
    matters: labels.map((label, index) => {
      const own = changed.filter(({ matter }) => matter === label);
      const changes = own.map(({ kind, band, words, before, after }): Change => ({
        kind,
        band,
        words,
        score: band === "match" ? 0.9 : 0.5,
        before: find(before),
        after: find(after),
        because: [{ rule: kind, says: `this is what ${kind} means` }],
      }));
      const ids = changes.flatMap(({ before, after }) => [before, after]);
      return {
        id: `m${index}`,
        label,
        terms: label.split(" "),
        strength: labels.length - index,
        statements: [...new Set(ids)],
        changes,
      };
    }),
    new: statements.slice(-1).map(({ id }) => id),
    unanswered: [],
    dropped: statements
      .slice(0, 1)
      .map(({ id }) => ({ id, because: [{ rule: "searched", says: "no later words about it" }] })),
    versions: [],
    unread: [],
  };
}
