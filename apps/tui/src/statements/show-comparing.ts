import type { CompareOptions } from "@onrecord/diff";
import type { Call } from "../call.ts";
import { eraseLine } from "../documents/show-progress.ts";

const firstAfter = 700;
const nextAfter = 100;

/** Tells on a terminal's standard error how much is compared, once the work is long (in milliseconds). */
export function showComparing({ host, settings }: Call): Pick<CompareOptions, "onProgress"> {
  if (!host.stderr.isTTY || settings.quiet === true) return {};
  let due = performance.now() + firstAfter;
  let isShown = false;
  const onProgress = (share: number): void => {
    if (share >= 1) {
      if (isShown) host.stderr.write(eraseLine);
      return;
    }
    if (performance.now() < due) return;
    due = performance.now() + nextAfter;
    isShown = true;
    host.stderr.write(`${eraseLine}comparing, ${String(Math.floor(100 * share))} % done`);
  };
  return { onProgress };
}
