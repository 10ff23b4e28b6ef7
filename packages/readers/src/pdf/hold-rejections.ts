type Listener = (reason: unknown) => void;

/** Of Node and its like; browsers have an event of the window. */
declare const process:
  | {
      readonly on: (event: "unhandledRejection", listener: Listener) => unknown;
      readonly off: (event: "unhandledRejection", listener: Listener) => unknown;
    }
  | undefined;

/**
 * Does work of pdf.js, which looks ahead for pages that nobody asked for. Where one of these is broken, the promise of it
 * fails with nobody to hold it, and that would end the program of whoever reads a damaged file; whatever the work waits for
 * fails as ever, and so do promises of others.
 */
export async function holdRejections<T>(work: () => Promise<T>): Promise<T> {
  if (typeof process === "undefined") {
    addEventListener("unhandledrejection", prevent);
    return work().finally(() => {
      removeEventListener("unhandledrejection", prevent);
    });
  }
  process.on("unhandledRejection", passOn);
  return work().finally(() => {
    process.off("unhandledRejection", passOn);
  });
}

function prevent(event: PromiseRejectionEvent): void {
  if (isOfPages(event.reason)) event.preventDefault();
}

function passOn(reason: unknown): void {
  if (!isOfPages(reason)) throw reason;
}

function isOfPages(reason: unknown): boolean {
  return reason instanceof Error && /^(?:XRef|FormatError|MissingData)/.test(reason.name);
}
