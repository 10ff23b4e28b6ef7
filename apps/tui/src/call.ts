import type { Store } from "@onrecord/archive";
import type { Host } from "./host.ts";
import type { Settings } from "./options/settings.ts";
import type { Pool } from "./pool/pool.ts";
import type { Tell } from "./problems/problem.ts";

/** One call of a command. */
export type Call = {
  readonly operands: readonly string[];
  readonly settings: Settings;
  readonly host: Host;
  readonly tell: Tell;
  /** What earlier runs read; absent where every document is to be read anew. */
  readonly store?: Store;
  /** Where documents are worked on; absent where all is done in this thread. */
  readonly pool?: Pool;
};
