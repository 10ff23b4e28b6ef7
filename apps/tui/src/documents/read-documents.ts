import { resolve } from "node:path";
import { type Document, type ExtractOptions, readDocument, type ReadOptions } from "@onrecord/core";
import { VFile } from "vfile";
import type { Call } from "../call.ts";
import type { Config, DocumentFacts } from "../config/config.ts";
import { factsOf } from "../config/facts-of.ts";
import { createConfigFinder } from "../config/find-config.ts";
import { nameOf, recall } from "../kept/recall.ts";
import type { Settings } from "../options/settings.ts";
import { attempt } from "../problems/attempt.ts";
import { note } from "../problems/problem.ts";
import { findDocuments } from "./find-documents.ts";
import type { GitVersion } from "./git/git-version.ts";
import { readSourceTexts } from "./read-source-texts.ts";
import { canErase, showProgress } from "./show-progress.ts";
import type { SourceText } from "./source-text.ts";
import { tellDate } from "./tell-date.ts";
import { type Message, messageOf, tellMessages } from "./tell-messages.ts";
import { tellRemarks } from "./tell-remarks.ts";

/** A document with the options that hold for extracting from it. */
export type Read = { readonly document: Document; readonly options: ExtractOptions };

/**
 * Finds and reads the documents that the paths name, one at a time, in their order. `isStreamed` says that the caller
 * writes results while it reads; `onFound` is told how many files there are, before the first is read.
 *
 * What is known about a document comes from the command line, then its line of JSON, then the config; readDocument
 * knows what comes after these. What cannot be read is told and passed over.
 *
 * @throws UsageError when the config that the call names cannot be read.
 */
export function readDocuments(
  paths: readonly string[],
  call: Call,
  isStreamed: boolean,
  onFound?: (files: number) => void,
): AsyncIterable<Read> {
  const { settings, host } = call;
  const reads = readEach(paths, call, onFound);
  // Results that appear on the same screen show progress themselves; a screen reader would read each count aloud.
  const isQuiet =
    settings.quiet === true || settings.plain === true || (isStreamed && host.stdout.isTTY);
  return canErase(host) && !isQuiet ? showProgress(reads, host) : reads;
}

async function* readEach(
  paths: readonly string[],
  { settings, host, tell, store }: Call,
  onFound?: (files: number) => void,
): AsyncGenerator<Read> {
  const from = settings.from ?? "text";
  const output = settings.output === undefined ? null : resolve(host.cwd, settings.output);
  const findConfig = await createConfigFinder(host.cwd, settings.config ?? null, tell);
  let isMissed = false;
  let isMatched = false;
  const git = settings.git === true;
  const found = await findDocuments(paths, { cwd: host.cwd, from, output, git }, tell);
  onFound?.(found.length);
  for await (const source of readSourceTexts(found, from, host, tell, store)) {
    const config = await findConfig(source.found.configFolder);
    const options = extractOptions(settings, config);
    const facts = config === null ? null : factsOf(config, source.found, host.cwd);
    isMatched ||= facts !== null;
    isMissed ||= facts === null && config !== null && config.documents.length > 0;
    tellRemarks(source.remarks, source.place, tell);
    const known = { ...options, ...readOptions(settings, source, facts ?? {}) };
    const read = attempt(source.place, tell, () =>
      recall(store, nameOf("document", source.text, known), () => readText(source.text, known)),
    );
    if (read === null) continue;
    const { document, messages } = read;
    tellMessages(messages, source.place, tell);
    tellDate(document.date, source.place, tell);
    yield { document, options };
  }
  // Whoever names a config expects something of it; a slip in a glob would leave documents undated in silence.
  if (settings.config !== undefined && isMissed && !isMatched) {
    tell(note(settings.config, "none of its globs matches a document that was read"));
  }
}

type ReadText = { readonly document: Document; readonly messages: readonly Message[] };

function readText(text: string, options: ReadOptions): ReadText {
  const file = new VFile({ value: text });
  const document = readDocument(file, options);
  return { document, messages: file.messages.map(messageOf) };
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
  { id, path, format, extracted, facts: own, found: { version } }: SourceText,
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
