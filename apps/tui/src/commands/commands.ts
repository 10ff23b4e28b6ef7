import { browse } from "./browse.ts";
import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { completion } from "./completion.ts";
import { extract } from "./extract.ts";
import { gather } from "./gather.ts";
import { man } from "./man.ts";
import { timeline } from "./timeline.ts";
import { times } from "./times.ts";
import { when } from "./when.ts";

/** Every command, in the order of the help; the first is meant where none is named. */
export const commands: readonly Command[] = [
  browse,
  timeline,
  compare,
  extract,
  times,
  gather,
  when,
  completion(() => commands),
  man(() => commands),
];
