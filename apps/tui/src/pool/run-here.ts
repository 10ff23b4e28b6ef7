import type { Pool } from "./pool.ts";

/** All in this thread, one document after the other. */
export const runHere: Pool = {
  width: 1,
  run: async (stage, input) => stage.run(input),
  close: async () => {},
};
