import {
  type Document,
  type Statement,
  type Timeline,
  type TimelineAxis,
  buildTimeline,
} from "@onrecord/core";
import type { Change, Matter, Positions } from "@onrecord/diff";
import { type OutlinedPositions, outlineVersions } from "@onrecord/export";
import type { BrowserModel } from "./browser-model.ts";
import { type Tone, documentTone } from "./presentation/brush.ts";
import { isWeak } from "./presentation/change-words.ts";
import { documentSign } from "./presentation/document-sign.ts";
import { orderOfDay } from "./where-stands.ts";
import { foldForSearch } from "./search-text.ts";
import { judgeMatters, noVerdicts, pairOf, type Verdicts } from "./verdicts.ts";

/** A document with what tells it apart on every screen: a letter, and a colour for those who see colours. */
export type Source = {
  readonly document: Document;
  /** Its place in time among the documents, from 0. */
  readonly index: number;
  /** Its title; without one, its file's name. */
  readonly name: string;
  /** Where it was read from. */
  readonly path: string;
  readonly sign: string;
  readonly tone: Tone;
};

/** A change with the matter it belongs to. */
export type PlacedChange = { readonly matter: Matter; readonly change: Change };

/** The model with the look-ups that screens need. Built once: every look-up takes the same time in any collection. */
export type Catalogue = {
  readonly model: BrowserModel;
  /** In time order, those without a date last: A is the earliest document. */
  readonly sources: readonly Source[];
  /** The columns of the longest sign. */
  readonly signWidth: number;
  /** As judged by now; null where there are none, or not yet. */
  readonly positions: Positions | null;
  /**
   * The same as people read them: the histories of texts of which there are versions, and what is left beside them; with
   * what a version merely restates or without. Null where there are no positions.
   */
  readonly outline: (withRestated: boolean) => OutlinedPositions | null;
  /** A change as it was when the browser opened: lists keep that order, whatever is judged meanwhile. */
  readonly opened: (change: Change) => Change;
  /** A change as the rules see it, without anybody's verdict. */
  readonly byRules: (change: Change) => Change;
  /** The timeline on either axis; the one that is not in the model is built when it is first looked at. */
  readonly timeline: (axis: TimelineAxis) => Timeline;
  readonly statement: (id: string) => Statement | undefined;
  /** Those of a document, in the order of its text. */
  readonly statementsOf: (document: string) => readonly Statement[];
  readonly source: (document: string) => Source | undefined;
  /** The changes that lead to the statement, surest first. */
  readonly changesTo: (statement: string) => readonly PlacedChange[];
  /** The changes that lead from the statement to a later one. */
  readonly changesFrom: (statement: string) => readonly PlacedChange[];
  /** What a search looks through: text, speaker and document, folded. */
  readonly searchText: (statement: string) => string;
};

export function buildCatalogue(model: BrowserModel, verdicts: Verdicts = noVerdicts): Catalogue {
  const statements = new Map([...model.statements, ...model.beside].map((one) => [one.id, one]));
  const sources = orderDocuments(model.documents).map((document, index) => ({
    document,
    index,
    name: document.title ?? lastPart(document.path ?? document.id),
    path: document.id,
    sign: documentSign(index),
    tone: documentTone(index),
  }));
  const byDocument = new Map(sources.map((source) => [source.document.id, source]));
  return {
    model,
    sources,
    signWidth: documentSign(Math.max(0, sources.length - 1)).length,
    timeline: rememberTimelines(model),
    statement: (id) => statements.get(id),
    statementsOf: rememberStatements(model.statements),
    source: (document) => byDocument.get(document),
    searchText: rememberSearchText(statements, byDocument),
    ...indexChanges(model, verdicts),
  };
}

/** The same with other verdicts; all else that is known stays known. */
export function judgeCatalogue(catalogue: Catalogue, verdicts: Verdicts): Catalogue {
  return { ...catalogue, ...indexChanges(catalogue.model, verdicts) };
}

function indexChanges(
  model: BrowserModel,
  verdicts: Verdicts,
): Pick<Catalogue, "positions" | "outline" | "opened" | "byRules" | "changesTo" | "changesFrom"> {
  const ruled = new Map(model.byRules.map((change) => [pairOf(change), change]));
  const byRules = (change: Change): Change => ruled.get(pairOf(change)) ?? change;
  const opened = new Map<string, Change>();
  const to = new Map<string, PlacedChange[]>();
  const from = new Map<string, PlacedChange[]>();
  const given = typeof model.positions === "string" ? null : model.positions;
  for (const { changes } of given?.matters ?? []) {
    for (const change of changes) {
      if (verdicts.has(pairOf(change))) opened.set(pairOf(change), change);
    }
  }
  const openedAs = (change: Change): Change => opened.get(pairOf(change)) ?? change;
  const unjudged = (change: Change): Change => byRules(openedAs(change));
  const matters = given === null ? [] : judgeMatters(given, verdicts, unjudged);
  for (const matter of matters) {
    for (const change of matter.changes) {
      add(to, change.after, { matter, change });
      add(from, change.before, { matter, change });
    }
  }
  const positions = given === null ? null : { ...given, matters };
  return {
    positions,
    outline: rememberOutlines(model, positions),
    opened: openedAs,
    byRules: unjudged,
    changesTo: (statement) => to.get(statement) ?? [],
    changesFrom: (statement) => from.get(statement) ?? [],
  };
}

function add(map: Map<string, PlacedChange[]>, id: string, placed: PlacedChange): void {
  const list = map.get(id);
  if (list === undefined) map.set(id, [placed]);
  else {
    list.push(placed);
    list.sort(
      ({ change: one }, { change: other }) =>
        Number(isWeak(one)) - Number(isWeak(other)) || other.score - one.score,
    );
  }
}

/** Most collections hold no versions: then there is nothing to part. */
function rememberOutlines(
  { statements, beside }: BrowserModel,
  positions: Positions | null,
): (withRestated: boolean) => OutlinedPositions | null {
  if (positions === null) return () => null;
  const { matters, new: added, dropped, versions } = positions;
  const plain = { texts: [], matters, new: added, dropped, restated: 0 };
  const known = new Map<boolean, OutlinedPositions>();
  return (withRestated) => {
    if (versions.length === 0) return plain;
    const outlined =
      known.get(withRestated) ??
      outlineVersions(positions, [...statements, ...beside], withRestated);
    known.set(withRestated, outlined);
    return outlined;
  };
}

function rememberTimelines({
  statements,
  timeline,
}: BrowserModel): (axis: TimelineAxis) => Timeline {
  const built = new Map([[timeline.axis, timeline]]);
  return (axis) => {
    const found = built.get(axis) ?? buildTimeline(statements, { axis });
    built.set(axis, found);
    return found;
  };
}

/** Grouped when the first document is asked for. */
function rememberStatements(
  statements: readonly Statement[],
): (document: string) => readonly Statement[] {
  let groups: ReadonlyMap<string, readonly Statement[]> | null = null;
  return (document) => {
    groups ??= Map.groupBy(statements, (statement) => statement.document);
    return groups.get(document)?.toSorted((one, other) => one.span[0] - other.span[0]) ?? [];
  };
}

/** Folding a hundred thousand texts takes longer than a key may, so each is folded once, when it is first looked at. */
function rememberSearchText(
  statements: ReadonlyMap<string, Statement>,
  sources: ReadonlyMap<string, Source>,
): (id: string) => string {
  const texts = new Map<string, string>();
  return (id) => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const statement = statements.get(id);
    const folded = statement === undefined ? "" : foldForSearch(wordsOf(statement, sources));
    texts.set(id, folded);
    return folded;
  };
}

function wordsOf(
  { text, speaker, document }: Statement,
  sources: ReadonlyMap<string, Source>,
): string {
  const title = sources.get(document)?.document.title ?? "";
  return `${text} ${speaker.name ?? ""} ${speaker.holder ?? ""} ${title} ${document}`;
}

function orderDocuments(documents: readonly Document[]): readonly Document[] {
  return documents.toSorted((one, other) => dayOf(one) - dayOf(other));
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function dayOf({ date }: Document): number {
  return orderOfDay(date.earliest ?? date.latest) ?? Number.MAX_SAFE_INTEGER;
}
