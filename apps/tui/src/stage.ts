/**
 * What is done with one document at a time: plain data in and plain data out, so that any thread can do it.
 *
 * What it throws loses its class between threads; only the message stays.
 */
export type Stage<Input, Output> = {
  readonly name: string;
  readonly run: (input: Input) => Output | Promise<Output>;
};
