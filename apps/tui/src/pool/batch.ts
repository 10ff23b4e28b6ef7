/** A piece of work that waits for a thread. */
export type Task = {
  readonly stage: string;
  readonly input: unknown;
  readonly size: number;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** What came of a task in its thread. */
export type Outcome = { readonly output: unknown } | { readonly error: string };

/** Units that go to a thread at once: to send a letter takes as long as to read one of twenty words. */
const mostTogether = 50_000;

/** Takes from the front what goes to one of the threads that are free: a fair share, at least one task, no more than is worth it. */
export function takeBatch(waiting: Task[], free: number): readonly Task[] {
  const share = Math.ceil(waiting.length / free);
  let size = 0;
  const count = waiting.findIndex((task, index) => {
    size += task.size;
    return index > 0 && (index >= share || size > mostTogether);
  });
  return waiting.splice(0, count === -1 ? waiting.length : count);
}
