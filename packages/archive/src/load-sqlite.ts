import process from "node:process";

/**
 * The SQLite that comes with Node; null in a Node that has it behind a flag (before 22.13).
 *
 * Node 22 and 24 warn that it is experimental. Whoever reads documents can do nothing about that, so it is not told.
 */
export function loadSqlite(): typeof import("node:sqlite") | null {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule("node:sqlite");
  } catch {
    return null;
  } finally {
    process.emitWarning = emitWarning;
  }
}
