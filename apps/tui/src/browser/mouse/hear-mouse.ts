import type { ReadStream } from "node:tty";
import { createInputParter, type InputPart } from "./part-input.ts";
import type { MouseReport } from "./mouse-report.ts";

export type Mouse = {
  /** The keys alone. */
  readonly keys: ReadStream;
  /** Hands on what the mouse does, until what it gives is called. */
  readonly listen: (hear: (report: MouseReport) => void) => () => void;
  /** From now on there may be reports among the keys. */
  readonly expect: () => void;
  readonly close: () => void;
};

/** Milliseconds that Escape waits for what may follow it. As long as Ink waits. */
const patience = 20;

/** Takes what the mouse does out of what comes from a terminal; until it is expected, nothing is looked at. */
export function hearMouse(stream: ReadStream): Mouse {
  const { push, mayBeKey, flush } = createInputParter();
  const waiting: InputPart[] = [];
  let hear: ((report: MouseReport) => void) | null = null;
  let expected = false;
  let timer: NodeJS.Timeout | undefined;

  const nextKeys = (): string | null => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      if (typeof part === "string") return part;
      hear?.(part);
    }
    return null;
  };
  const endWait = (): void => {
    const key = flush();
    if (key === "") return;
    waiting.push(key);
    stream.emit("readable");
  };
  /** As `stream.read()`, in parts: what the mouse did is told between the keys before and after it. */
  const read = (): unknown => {
    const keys = nextKeys();
    if (keys !== null) return keys;
    const input: unknown = stream.read();
    if (!expected || typeof input !== "string") return input;
    clearTimeout(timer);
    waiting.push(...push(input));
    if (mayBeKey()) timer = setTimeout(endWait, patience);
    // Null would say that there is no more to read.
    return nextKeys() ?? "";
  };
  return {
    keys: new Proxy(stream, {
      get: (target, key) => {
        if (key === "read") return read;
        const value: unknown = Reflect.get(target, key);
        // A stream knows itself by `this`.
        const bound: unknown = typeof value === "function" ? value.bind(target) : value;
        return bound;
      },
    }),
    listen: (listener) => {
      hear = listener;
      return () => {
        hear = null;
      };
    },
    expect: () => {
      expected = true;
    },
    close: () => {
      clearTimeout(timer);
    },
  };
}
