/** Globs without braces that one with braces may stand for, and how deep these may lie in one another. */
const most = { globs: 256, depth: 8 };

/**
 * The globs without braces that `{a,b}` and `{1..3}` in a glob stand for, in their order. Braces that hold no comma or
 * range, or are not closed, are what they are.
 *
 * @throws {RangeError} if they stand for more than 256, or lie more than 8 deep in one another.
 */
export function expandBraces(glob: string, depth = 0): readonly string[] {
  if (depth > most.depth) throw new RangeError(`expected braces at most ${most.depth} deep`);
  let done: string[] = [""];
  let at = 0;
  while (at < glob.length) {
    const group = glob[at] === "{" ? readGroup(glob, at) : null;
    const end = group === null ? endOfPlain(glob, at) : group.end;
    const choices =
      group === null
        ? [glob.slice(at, end)]
        : group.choices.flatMap((choice) => expandBraces(choice, depth + 1));
    if (done.length * choices.length > most.globs) {
      throw new RangeError(`expected braces that stand for at most ${most.globs} globs`);
    }
    done = done.flatMap((before) => choices.map((choice) => before + choice));
    at = end;
  }
  return done;
}

type Group = { readonly choices: readonly string[]; readonly end: number };

/** The group that begins at the brace. */
function readGroup(glob: string, start: number): Group | null {
  const commas: number[] = [];
  let depth = 0;
  for (let at = start; at < glob.length; at++) {
    const character = glob[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "," && depth === 1) commas.push(at);
    else if (character === "}" && --depth === 0) return describeGroup(glob, start, commas, at);
  }
  return null;
}

function describeGroup(
  glob: string,
  start: number,
  commas: readonly number[],
  close: number,
): Group | null {
  const end = close + 1;
  const [, first, last] = /^(\d{1,4})\.\.(\d{1,4})$/.exec(glob.slice(start + 1, close)) ?? [];
  if (first !== undefined && last !== undefined) return { choices: countUp(first, last), end };
  if (commas.length === 0) return null;
  const edges = [start, ...commas, close];
  const choices = edges.slice(1).map((edge, index) => glob.slice((edges[index] ?? 0) + 1, edge));
  return { choices, end };
}

function countUp(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first), Number(last)];
  const length = Math.abs(to - from) + 1;
  return Array.from({ length }, (_, index) => String(from + (to < from ? -index : index)));
}

/** Where what begins there, and is no group, ends. */
function endOfPlain(glob: string, start: number): number {
  if (glob[start] === "\\") return Math.min(start + 2, glob.length);
  let end = start + 1;
  while (end < glob.length && glob[end] !== "{" && glob[end] !== "\\") end++;
  return end;
}
