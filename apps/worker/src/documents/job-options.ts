import { type Config, type Settings } from "onrecord/parts";

/** What holds for all documents of a run: it goes with them, as a worker is called without. */
export type JobOptions = {
  readonly settings: Pick<Settings, "on" | "date" | "speaker">;
  /** The keys of `onrecord.yml` that concern documents without a file of their own. */
  readonly config: Pick<Config, "locale" | "fiscalYearStart" | "aliases">;
};

/** Of a call that enqueues, with the config that holds where it is made. */
export function jobOptions(settings: Settings, config: Config | null): JobOptions {
  const { on, date, speaker } = settings;
  const locale = settings.locale ?? config?.locale;
  const fiscalYearStart = settings.fiscalYearStart ?? config?.fiscalYearStart;
  return {
    settings: {
      ...(on === undefined ? {} : { on }),
      ...(date === undefined ? {} : { date }),
      ...(speaker === undefined ? {} : { speaker }),
    },
    config: { locale, fiscalYearStart, aliases: config?.aliases },
  };
}
