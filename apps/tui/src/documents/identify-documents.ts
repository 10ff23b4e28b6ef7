import { resolve } from "node:path";
import type { ExtractOptions, ReadOptions } from "@onrecord/core";
import type { ExtractedText } from "@onrecord/readers";
import type { Call } from "../call.ts";
import type { Config, DocumentFacts } from "../config/config.ts";
import { factsOf } from "../config/facts-of.ts";
import { createConfigFinder } from "../config/find-config.ts";
import { nameOf } from "../kept/recall.ts";
import type { Settings } from "../options/settings.ts";
import { mapInOrder } from "../pool/map-in-order.ts";
import { runHere } from "../pool/run-here.ts";
import { note, type Problem } from "../problems/problem.ts";
import { findDocuments } from "./find-documents.ts";
import { findSources } from "./find-sources.ts";
import type { GitVersion } from "./git/git-version.ts";
import { readContent } from "./read-content.ts";
import type { Source } from "./source.ts";
import { tellRemarks } from "./tell-remarks.ts";

/** A text with all that is known of its document before it is read, and what there was to tell of it. */
export type Identified = {
  readonly problems: readonly Problem[];
  /** Null where there is none. */
  readonly text: Text | null;
};

type Text = {
  readonly place: string;
  readonly text: string;
  readonly known: ReadOptions;
  readonly options: ExtractOptions;
  /** Under which its document is kept: names all that it depends on. */
  readonly name: string;
};

/**
 * Finds the documents that the paths name, one at a time, in their order; `onFound` is told how many files there are,
 * before the first.
 *
 * What is known about a document comes from the command line, then its line of JSON, then the config; readDocument
 * knows what comes after these.
 *
 * @throws UsageError when the config that the call names cannot be read.
 */
export async function* identifyDocuments(
  paths: readonly string[],
  call: Call,
  onFound?: (files: number) => void,
): AsyncGenerator<Identified> {
  const { settings, host, tell, pool = runHere } = call;
  const from = settings.from ?? "text";
  const output = settings.output === undefined ? null : resolve(host.cwd, settings.output);
  const findConfig = await createConfigFinder(host.cwd, settings.config ?? null, tell);
  const globs = { isMissed: false, isMatched: false };
  const git = settings.git === true;
  const found = await findDocuments(paths, { cwd: host.cwd, from, output, git }, tell);
  onFound?.(found.length);
  const sources = findSources(found, from, call);
  yield* mapInOrder(sources, { pool, tell }, async (one): Promise<Identified> => {
    if (one.kind !== "source") return { problems: [one], text: null };
    const config = await findConfig(one.found.configFolder);
    const facts = config === null ? null : factsOf(config, one.found, host.cwd);
    globs.isMatched ||= facts !== null;
    globs.isMissed ||= facts === null && config !== null && config.documents.length > 0;
    return identify(one, facts ?? {}, config, call);
  });
  // Whoever names a config expects something of it; a slip in a glob would leave documents undated in silence.
  if (settings.config !== undefined && globs.isMissed && !globs.isMatched) {
    const says = "none of its globs matches a document that was read";
    yield { problems: [note(settings.config, says)], text: null };
  }
}

async function identify(
  source: Source,
  facts: DocumentFacts,
  config: Config | null,
  call: Call,
): Promise<Identified> {
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => {
    problems.push(problem);
  };
  const content = await readContent(source, { ...call, tell });
  if (content === null) return { problems, text: null };
  const { place } = source;
  tellRemarks(content.remarks, place, tell);
  const options = extractOptions(call.settings, config);
  const known = { ...options, ...readOptions(call.settings, source, content, facts) };
  const { text } = content;
  return { problems, text: { place, text, known, options, name: nameOf("document", text, known) } };
}

function extractOptions(settings: Settings, config: Config | null): ExtractOptions {
  const locale = settings.locale ?? config?.locale;
  const fiscalYearStart = settings.fiscalYearStart ?? config?.fiscalYearStart;
  const aliases = config?.aliases;
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
    ...(aliases === undefined ? {} : { aliases }),
  };
}

function readOptions(
  settings: Settings,
  { id, path, facts: own, found: { version } }: Source,
  { format, extracted }: ExtractedText,
  facts: DocumentFacts,
): ReadOptions {
  const known = { ...facts, ...own };
  const author = settings.speaker ?? known.speaker ?? known.author;
  const date =
    settings.date ??
    (version === undefined ? undefined : dateOf(version)) ??
    (known.date === undefined ? undefined : givenBy(known.date));
  return {
    id,
    format,
    ...(extracted === null ? {} : { extracted }),
    ...(path === null ? {} : { path }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    ...(settings.on === undefined ? {} : { on: settings.on }),
    ...(known.title === undefined ? {} : { title: known.title }),
    ...(known.publisher === undefined ? {} : { publisher: known.publisher }),
    ...(known.url === undefined ? {} : { url: known.url }),
  };
}

function dateOf({ day, says }: GitVersion): NonNullable<ReadOptions["date"]> {
  return { edtf: day, source: "option", says };
}

function givenBy(edtf: string): { readonly edtf: string; readonly source: "config" } {
  return { edtf, source: "config" };
}
