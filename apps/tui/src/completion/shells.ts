import type { Shell } from "./shell.ts";
import { bash } from "./shells/bash.ts";
import { fish } from "./shells/fish.ts";
import { zsh } from "./shells/zsh.ts";

/** Every shell that completions are written for. */
export const shells: readonly Shell[] = [bash, zsh, fish];
