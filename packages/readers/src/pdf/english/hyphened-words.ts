/** What stands before a hyphen more often than it begins a word written without one: “non-government”, “half-built”. */
export const hyphenedWords: ReadonlySet<string> = new Set(
  "all anti cross eight ex five four full half high ill joint large life long low mid middle multi nine non one part post pre pro quasi second self semi seven short six small so ten third three two vice well wide world year".split(
    " ",
  ),
);
