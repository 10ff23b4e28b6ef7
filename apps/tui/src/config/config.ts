import type { Aliases, Locale } from "@onrecord/core";

/** What an `onrecord.yml` says about the documents that one of its globs matches. */
export type DocumentFacts = {
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  /** Who speaks, where that is not who wrote it. */
  readonly speaker?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
};

/** An `onrecord.yml` as read; a key that it lacks or has wrong is undefined. */
export type Config = {
  /** Absolute; its globs count from here. */
  readonly folder: string;
  /** Given with `--config`, so that its globs also count from the folders that are read. */
  readonly isNamed: boolean;
  readonly locale?: Locale | undefined;
  readonly fiscalYearStart?: string | undefined;
  readonly aliases?: Aliases | undefined;
  /** In the order of the file: a later glob overrides an earlier one, key by key. */
  readonly documents: readonly {
    readonly glob: string;
    /** Whether the glob means a path with forward slashes. */
    readonly matches: (path: string) => boolean;
    readonly facts: DocumentFacts;
  }[];
};

export const configName = "onrecord.yml";

/** Where people's verdicts are kept: beside the documents, or above them as the config is. */
export const reviewName = "onrecord.review.jsonl";
