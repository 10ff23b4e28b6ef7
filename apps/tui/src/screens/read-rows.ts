/**
 * Reads the rows of a screen by their index.
 *
 * The function that it gives throws a RangeError where there is no such row.
 */
export function readRows<Row>(rows: readonly Row[]): (index: number) => Row {
  return (index) => {
    const row = rows[index];
    if (row === undefined)
      throw new RangeError(`expected a row below ${rows.length}, got ${index}`);
    return row;
  };
}
