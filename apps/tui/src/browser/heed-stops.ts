import process from "node:process";

export type Stops = {
  /** From now on. */
  readonly heed: () => void;
  /** From now on this program is stopped as any other. */
  readonly ignore: () => void;
};

/**
 * Runs `onStop` where another program asks this one to stop (SIGTSTP), and `onContinue` where it goes on after it was
 * stopped unasked (SIGSTOP).
 */
export function heedStops(onStop: () => void, onContinue: () => void): Stops {
  return {
    heed: () => {
      process.on("SIGTSTP", onStop);
      process.on("SIGCONT", onContinue);
    },
    ignore: () => {
      process.off("SIGTSTP", onStop);
      process.off("SIGCONT", onContinue);
    },
  };
}
