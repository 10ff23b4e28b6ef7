import type { Stage } from "../stage.ts";

/** Where stages are done: here, or in threads side by side. */
export type Pool = {
  /** How many documents may usefully be under way at once. */
  readonly width: number;
  /**
   * Does one stage for one document; `size` is its length in bytes or UTF-16 units.
   *
   * @throws Error where it fails, or takes more time or memory than one document may; the message says which.
   */
  readonly run: <Input, Output>(
    stage: Stage<Input, Output>,
    input: Input,
    size: number,
  ) => Promise<Output>;
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>;
};
