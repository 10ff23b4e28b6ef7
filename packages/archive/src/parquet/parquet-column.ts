/** What a column of a Parquet file holds; `day` is a calendar day, given as `YYYY-MM-DD`. */
export type ParquetValue = {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly day: string;
  readonly strings: readonly (string | null)[];
};

/** A column and what it holds of a row; null where there is nothing. */
export type ParquetColumn<Row> = {
  [Type in keyof ParquetValue]: {
    readonly name: string;
    readonly type: Type;
    readonly cell: (row: Row) => ParquetValue[Type] | null;
  };
}[keyof ParquetValue];
