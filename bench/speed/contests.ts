import type { Contest } from "./contest.ts";
import { documents } from "./contests/documents.ts";
import { quantities } from "./contests/quantities.ts";
import { sentences } from "./contests/sentences.ts";
import { times } from "./contests/times.ts";
import { words } from "./contests/words.ts";

/** In the order of the walk of a document. */
export const contests: readonly Contest[] = [sentences, times, quantities, documents, words];
