import { expandBraces } from "./expand-braces.ts";

/** One character of a name, or any run of them: what stands between two slashes of a glob is a list of these. */
type Part = "run" | ((character: string) => boolean);

/** `**`, which stands for any number of folders, or the parts of one name. */
type Step = "folders" | readonly Part[];

/** Characters of a path on Linux. */
const longest = 4096;

/**
 * Tells whether a path with forward slashes matches the glob: `*` is any part of one name, `?` one character, `**` any
 * number of folders, `[a-z]` one character of these, `{a,b}` either; a backslash takes away what the character after it
 * means. Names that begin with a full stop are matched by one that is written.
 *
 * A glob comes with the documents and is as little to be trusted as they are. Libraries make a regular expression of
 * it, which `*a*a*a*b` or `(a+)+b` keep busy for hours; here the work is at most glob times path.
 *
 * @throws {RangeError} if the glob is empty or longer than a path can be, means something else (`!(a)`, `+(a|b)`), or
 * its braces stand for too much.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  if (glob === "" || glob.length > longest) {
    throw new RangeError(`expected a glob of 1 to ${longest} characters such as "letters/*.txt"`);
  }
  if (/^!|!\(|[@+*?]\([^()|]{0,100}\|/.test(glob)) {
    throw new RangeError("expected *, **, ?, [a-z] and {a,b}; no other pattern is read");
  }
  const all = expandBraces(glob).map((plain) => plain.split("/").map(readStep));
  return (path) => {
    const names = path.split("/").map((name) => Array.from(name));
    return all.some((steps) => matchesPath(steps, names));
  };
}

function readStep(written: string): Step {
  if (written === "**") return "folders";
  const parts: Part[] = [];
  const characters = Array.from(written);
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    const close = character === "[" ? characters.indexOf("]", at + 2) : -1;
    if (character === "*") {
      if (parts.at(-1) !== "run") parts.push("run");
    } else if (character === "?") parts.push(() => true);
    else if (close !== -1) {
      parts.push(readClass(characters.slice(at + 1, close)));
      at = close;
    } else {
      const meant = character === "\\" ? (characters[++at] ?? character) : character;
      parts.push((given) => given === meant);
    }
  }
  return parts;
}

function readClass(inside: readonly string[]): (character: string) => boolean {
  const isNegative = inside[0] === "!" || inside[0] === "^";
  const members = isNegative ? inside.slice(1) : inside;
  const ranges: (readonly [first: string, last: string])[] = [];
  for (let at = 0; at < members.length; at++) {
    const first = members[at] ?? "";
    const isRange = members[at + 1] === "-" && at + 2 < members.length;
    ranges.push([first, isRange ? (members[at + 2] ?? first) : first]);
    if (isRange) at += 2;
  }
  return (given) => isNegative !== ranges.some(([first, last]) => first <= given && given <= last);
}

type Name = readonly string[];

function matchesPath(steps: readonly Step[], names: readonly Name[]): boolean {
  return matches(
    steps,
    names,
    (step) => step === "folders",
    (name) => name[0] !== ".",
    (step, name) => step !== "folders" && matchesName(step, name),
  );
}

function matchesName(parts: readonly Part[], name: Name): boolean {
  // A full stop in front is seldom meant by `*` or `?`.
  if (name[0] === "." && (parts[0] === "run" || parts[0]?.("a") === true)) return false;
  return matches(
    parts,
    name,
    (part) => part === "run",
    () => true,
    (part, character) => part !== "run" && part(character),
  );
}

/**
 * Whether a pattern matches the whole list, some of whose members stand for any number of things. When it goes wrong
 * only the last of them takes one thing more: those before it cannot do better.
 */
function matches<Member, Thing>(
  pattern: readonly Member[],
  list: readonly Thing[],
  isRun: (member: Member) => boolean,
  mayRunOver: (thing: Thing) => boolean,
  isOne: (member: Member, thing: Thing) => boolean,
): boolean {
  let at = 0;
  let place = 0;
  let back: { readonly at: number; place: number } | null = null;
  while (place < list.length) {
    const thing = list[place];
    const member = pattern[at];
    if (thing === undefined) return false;
    if (member !== undefined && isRun(member)) {
      back = { at, place };
      at++;
    } else if (member !== undefined && isOne(member, thing)) {
      at++;
      place++;
    } else if (back !== null) {
      const over = list[back.place];
      if (over === undefined || !mayRunOver(over)) return false;
      back.place++;
      ({ place } = back);
      at = back.at + 1;
    } else return false;
  }
  return pattern.slice(at).every(isRun);
}
