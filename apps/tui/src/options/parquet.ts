/** A format of statements for programs that is no text, and so none of the writers of text. */
export const parquet = "parquet";
