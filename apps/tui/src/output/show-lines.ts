import { makeVisible } from "@onrecord/export";

/** Text for a terminal: whatever would act on it is shown instead, and lines stay lines, those of a calendar too. */
export function showLines(text: string): string {
  return text.split(/\r?\n/).map(makeVisible).join("\n");
}
