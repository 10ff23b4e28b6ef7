import { changeKinds as rules } from "./change-kinds/change-kinds.ts";
import type { ChangeKind } from "./data.ts";

/**
 * The names of all kinds of change, the most telling first.
 *
 * @example
 * changeKinds.includes("lowered"); // true
 */
export const changeKinds: readonly ChangeKind[] = rules.map(({ kind }) => kind);
