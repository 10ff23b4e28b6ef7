import process from "node:process";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs `last` before one of the signals ends the program, as long as `meanwhile` goes on.
 *
 * Once and before all others: Ink lets a signal end the program only where nobody else listens to it.
 */
export async function beforeSignals(
  last: () => void,
  meanwhile: () => Promise<void>,
): Promise<void> {
  for (const signal of signals) process.prependOnceListener(signal, last);
  try {
    await meanwhile();
  } finally {
    for (const signal of signals) process.off(signal, last);
  }
}
