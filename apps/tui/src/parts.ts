/**
 * What another program of this house is made of: `onrecord-worker` reads documents with the very same functions.
 *
 * For the checkout alone; nothing of it is published.
 */
export type { Call } from "./call.ts";
export type { Command, Operand } from "./commands/command.ts";
export type { Config } from "./config/config.ts";
export { createConfigFinder } from "./config/find-config.ts";
export { bytesOf } from "./documents/read-bytes.ts";
export { readRecords } from "./documents/read-json-lines.ts";
export { readEach } from "./documents/read-together.ts";
export { tellSetAside } from "./documents/tell-set-aside.ts";
export type { Host } from "./host.ts";
export { build } from "./kept/build.ts";
export { exitStatuses } from "./manual/english/manual-words.ts";
export type { Option } from "./options/option.ts";
export { options, readCount } from "./options/options.ts";
export type { Settings } from "./options/settings.ts";
export { isSystemError } from "./problems/file-error.ts";
export { note, type Problem, unread } from "./problems/problem.ts";
export { UnreadError } from "./problems/unread-error.ts";
export { UsageError } from "./problems/usage-error.ts";
export type { Program } from "./program.ts";
export { runProgram } from "./run-program.ts";
export { extractLinesOfEach } from "./statements/extract-each.ts";
