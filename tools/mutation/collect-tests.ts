// Stands in for "vitest" where mutants are tested: the same `expect`, and a `test` that keeps what it is given.
import { expect } from "vitest";

export { expect };

/** A test as its file declared it; the number tells apart those that share a name. */
export type CollectedTest = {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
};

let file = "";
let collected: CollectedTest[] = [];

/** The tests that a module declares while it is imported. */
export async function collectTests(name: string, url: string): Promise<readonly CollectedTest[]> {
  [file, collected] = [name, []];
  await import(url);
  return collected;
}

export function test(name: string, run: () => unknown): void {
  collected.push({ id: `${file}#${collected.length} ${name}`, file, run });
}

test.for =
  <Row>(rows: readonly Row[]) =>
  (name: string, run: (row: Row) => unknown): void => {
    for (const row of rows) test(`${name} ${JSON.stringify(row)}`, () => run(row));
  };

export function describe(_name: string, declare: () => void): void {
  declare();
}
