/** Elements that may lie in one another; browsers stop at 512, and pages of this world stay below 100. */
export const deepestNesting = 128;
/** Words set bold in bold in bold: each paragraph below would begin them all anew. */
export const mostOpenFormats = 32;
/** Lists, their items and quotations that may lie in one another; each sets all that it holds in further. */
export const deepestIndent = 12;
/**
 * Elements of a page in which its main text is looked for by their neighbours, each counted as often as it lies in
 * others: the work grows with that.
 */
export const mostSteps = 300_000;
/** Characters of one block of JSON-LD. */
export const longestJson = 1_000_000;
/** Values of one block of JSON-LD. */
export const mostJsonValues = 20_000;
/** Bytes that the words of an archive (DOCX, EPUB) may unpack to: a book of a thousand pages has 20 MB. */
export const mostUnpacked: number = 64 * 1024 * 1024;
/** Files that an archive may hold. */
export const mostEntries = 10_000;
/** Pages of a PDF. */
export const mostPages = 5000;
