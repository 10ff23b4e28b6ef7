/** Small words inside names do not lend their initials: “Department for Work and Pensions (DWP)”. */
const small = new Set(["of", "and", "for", "the", "in", "on", "to", "&"]);
const longestName = 14;

/** What abbreviations stand for in a text that spells them out once: “the Harbour Masters' Board (HMB)”. */
export function findSpeltOut(text: string): readonly (readonly [short: string, long: string])[] {
  return [...text.matchAll(/ \((\p{Lu}{2,8})s?\)/gu)].flatMap((match) => {
    const short = match[1] ?? "";
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const words = (before.match(/[^\s,;:()“”"]+/gu) ?? []).slice(-longestName);
    let initials = "";
    for (let first = words.length - 1; first >= 0; first -= 1) {
      const word = words[first] ?? "";
      if (small.has(word)) continue;
      initials = word.charAt(0).toUpperCase() + initials;
      if (initials === short) return [[short, words.slice(first).join(" ")] as const];
      if (!short.endsWith(initials)) return [];
    }
    return [];
  });
}
