/** The day on which the words of the manual last changed, as its foot tells; nobody's clock is asked. */
export const manualDate = "November 22, 2026";

/** What the program is, a line for its name. */
export const summary = "what was said, when, and how it changed";

/** Paragraphs of sentences. */
export const description: readonly (readonly string[])[] = [
  [
    "onrecord reads dated documents and puts what they say on the record: each statement with its speaker, its date, its figures, and what the speaker does in saying it.",
    "It merges many documents into one timeline, and compares what the same people said on the same matter in different years.",
    "Every date, speaker and judgement says which words it was read from and why.",
    "Where the text does not settle a question, the answer is that it is unknown.",
  ],
  [
    "A path is a file, a folder with all that is below it, a glob in quotes, or - for standard input.",
    "Text and Markdown are read.",
  ],
  [
    "When a document was written and by whom is taken from, in this order: the command line; onrecord.yml; its front matter; its file name, such as 2016-09-15-title.md; a dateline or byline in its text.",
    "Otherwise its date is inferred from what it tells as past and as coming, as an interval that is marked so, or it has none.",
  ],
  [
    "Results go to standard output and everything else to standard error.",
    "On a terminal, characters of a document that would act on it are shown instead.",
  ],
  [
    "The browser redraws its screen, which a screen reader cannot follow.",
    "With --plain the same is printed once, from top to bottom: a line for each statement, whole and in order, with what changed there; each matter with what was said before and after, or each sentence through the versions of a text; the documents, and how much there is of what.",
  ],
  [
    "The browser opens where the same call of it was left: the screen, the row, what was folded, and the filter.",
    "That is kept in a file under the state directory, which names statements and what was chosen and holds no text of any document; with --from-start it is not read.",
  ],
];

export const exitStatuses: readonly { readonly status: number; readonly says: string }[] = [
  { status: 0, says: "all was read" },
  {
    status: 1,
    says: "something could not be read; it is told on standard error, the rest is delivered",
  },
  { status: 2, says: "wrong usage" },
];

export const environment: readonly { readonly name: string; readonly says: string }[] = [
  {
    name: "NO_COLOR",
    says: "if it is set to anything, no colours are used on the screen; text has none at any time",
  },
  {
    name: "FORCE_COLOR",
    says: "if it is set, it wins over NO_COLOR: 0 or false for no colours, anything else for colours",
  },
  { name: "TERM", says: "if it is dumb, the terminal gets text as with --plain" },
  { name: "VISUAL", says: "the editor that the browser opens a document in" },
  { name: "EDITOR", says: "the same, where VISUAL is not set" },
  {
    name: "XDG_CACHE_HOME",
    says: "where the folder onrecord is that keeps what was read before; .cache in the home directory if it is not set",
  },
  {
    name: "XDG_STATE_HOME",
    says: "where the folder onrecord is that keeps how the browser was left; .local/state in the home directory if it is not set",
  },
  { name: "TMUX", says: "if it is set, copied text is handed to tmux, which passes it on" },
];

/** What stands in a file beside the documents, with an example. */
export const configWords: readonly string[] = [
  "It is looked for beside the documents and then in each folder above them, and says what they do not.",
  "A document is named by a glob; of a document may be told date, author, speaker, title, publisher and url.",
  "Of names that speak for one holder, aliases gives a list.",
  "Its locale and fiscalYearStart mean what the options of these names mean, and give way to them.",
];

export const configExample = `locale: en-GB
documents:
  "letters/2016-*.txt": { date: 2016-10-20, author: An MP }
aliases:
  UK Government: [Home Secretary, Home Office]`;
