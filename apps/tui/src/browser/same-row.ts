import type { ListView } from "../screen.ts";

/** What a row is known by when the rows are others, the surest first. */
export type RowNames = {
  /** Its key. */
  readonly row: string;
  /** The statement that it told of. */
  readonly about: string | null;
  /** The innermost group that it stood in. */
  readonly group: string | null;
};

export function namesOf(view: ListView, row: number): RowNames {
  return {
    row: view.key(row),
    about: view.statements(row)[0] ?? null,
    group: view.groups(row).at(-1) ?? null,
  };
}

/** The row of that name, else one about the same statement, else the group that it stood in; -1 where all are gone. */
export function sameRow(view: ListView, { row, about, group }: RowNames): number {
  const named = rowOf(view, row);
  if (named >= 0) return named;
  const told = about === null ? -1 : rowAbout(view, about);
  return told >= 0 || group === null ? told : rowOf(view, group);
}

/** The row that the key names, -1 where it is hidden or gone. */
export function rowOf(view: ListView, key: string): number {
  for (let row = 0; row < view.count; row += 1) if (view.key(row) === key) return row;
  return -1;
}

/** The first row that tells of the statement, -1 where none does. */
export function rowAbout(view: ListView, id: string): number {
  for (let row = 0; row < view.count; row += 1) if (view.statements(row).includes(id)) return row;
  return -1;
}
