// Apart from the rest of the package: only who reads or writes Parquet loads what that takes.
export type { ParquetColumn, ParquetValue } from "./parquet-column.ts";
export { readParquetColumn } from "./read-parquet-column.ts";
export { writeParquet } from "./write-parquet.ts";
