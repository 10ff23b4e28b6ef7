import { isKind, meaningAt, tokenAt, type Line } from "./line.ts";
import type { Reading, ReadInner, TimeRule } from "./time-rule.ts";
import { timeExtensions } from "./time-extensions.ts";
import { moment } from "./time-rules/moment.ts";
import { timeRules } from "./time-rules.ts";

/** How many rules may lie inside one another: "the end of the first half of fiscal 2016" has three. */
const maxDepth = 5;

const rulesByKinds = new Map<number, readonly TimeRule[]>();

function rulesFor(kinds: number): readonly TimeRule[] {
  const known = rulesByKinds.get(kinds);
  if (known !== undefined) return known;
  const rules = timeRules.filter((rule) => (rule.opens & kinds) !== 0);
  rulesByKinds.set(kinds, rules);
  return rules;
}

/**
 * Reads the time expressions of a line from left to right: at each token the longest reading of all rules, the earlier
 * rule where two are as long, with what the extensions add.
 *
 * Each token is read once, whoever asks, so the whole is linear. `moments` asks for what only a message tells, too.
 */
export function readTimes(line: Line, moments = false): Reading[] {
  const memo = new Map<number, Reading | null>();
  let depth = 0;
  const inner: ReadInner = (index) => {
    const rules = rulesFor(meaningAt(line, index).kinds);
    if (rules.length === 0) return null;
    const known = memo.get(index);
    if (known !== undefined) return known;
    if (depth >= maxDepth) return null;
    depth++;
    const best = extend(line, readBest(line, index, rules, inner), inner);
    depth--;
    memo.set(index, best);
    return best;
  };

  const readings: Reading[] = [];
  let index = 0;
  while (index < line.tokens.length) {
    const gated = line.gates[index] === 1;
    const read = gated ? inner(index) : null;
    const reading = read ?? (gated && moments ? readMoment(line, index, inner) : null);
    if (reading === null || isPartOfName(line, reading)) index++;
    else {
      readings.push(reading);
      index = reading.end;
    }
  }
  return readings;
}

function readMoment(line: Line, index: number, inner: ReadInner): Reading | null {
  if (!isKind(line, index, moment.opens)) return null;
  const found = moment.read(line, index, inner);
  return found === null ? null : { rule: moment.name, start: index, ...found };
}

function readBest(
  line: Line,
  index: number,
  rules: readonly TimeRule[],
  inner: ReadInner,
): Reading | null {
  let best: Reading | null = null;
  for (const rule of rules) {
    const found = rule.read(line, index, inner);
    if (found !== null && (best === null || found.end > best.end)) {
      best = { rule: rule.name, start: index, end: found.end, node: found.node };
    }
  }
  return best;
}

function extend(line: Line, reading: Reading | null, inner: ReadInner): Reading | null {
  if (reading === null) return null;
  let longest = reading;
  for (const extension of timeExtensions)
    longest = extension.extend(line, longest, inner) ?? longest;
  return longest;
}

/** "T1990x", "1990th": what touches letters or figures on either side is a name or number. */
function isPartOfName(line: Line, { start, end }: Reading): boolean {
  const first = tokenAt(line, start);
  const next = tokenAt(line, end);
  if (next.kind === "word" && !next.spaced && !next.text.startsWith("'")) return true;
  if (tokenAt(line, end - 1).kind === "word" && next.kind === "number" && !next.spaced) return true;
  const before = tokenAt(line, start - 1);
  // "#Friday", "@may_day": a label, not a statement about when.
  if ((before.text === "#" || before.text === "@") && !first.spaced) return true;
  return before.kind === "word" && !first.spaced && first.kind === "number";
}
