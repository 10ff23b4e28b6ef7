import type {
  Document,
  Quantity,
  Reason,
  Span,
  Speaker,
  Statement,
  TimeExpression,
} from "../data.ts";
import { foldSpace } from "../text/fold-space.ts";
import { indexLines, indexPages } from "../text/line-index.ts";
import type { Prose } from "../text/prose.ts";
import type { Draft } from "./build-statements.ts";
import { identifyStatements } from "./identify-statement.ts";

/** Gives drafts their place in the source, the headings that they stand under and their ids. */
export function placeStatements(
  drafts: readonly Draft[],
  prose: Prose,
  document: Document,
): Statement[] {
  const lineOf = indexLines(document.text);
  const pageOf = document.pages === undefined ? null : indexPages(document.pages);
  const identify = identifyStatements(document.id);
  const headingsAt = followHeadings(prose);
  const place = placeWith(prose);
  const placeSpeaker = placeSpeakers(place.speaker);
  return drafts.map((draft) => {
    const span = prose.toSource(draft.span);
    return {
      id: identify(draft.text),
      document: document.id,
      span,
      line: lineOf(span[0]),
      ...(pageOf === null ? {} : { page: pageOf(span[0]) }),
      content: draft.content.map((part) => prose.toSource(part)),
      text: draft.text,
      headings: headingsAt(draft.span[0]),
      speaker: placeSpeaker(draft.speaker),
      toldBy: draft.toldBy.map(placeSpeaker),
      act: draft.act,
      outcome: draft.outcome,
      certainty: draft.certainty,
      polarity: draft.polarity,
      condition: draft.condition,
      deadline: draft.deadline === null ? null : place.time(draft.deadline),
      statedOn:
        draft.statedOn === document.date
          ? document.date
          : { ...draft.statedOn, because: draft.statedOn.because.map(place.reason) },
      refersTo: draft.refersTo,
      times: draft.times.map(place.time),
      quantities: draft.quantities.map(place.quantity),
      because: draft.because.map(place.reason),
    };
  });
}

/** Moves what the finders found in the prose to the source. */
export function placeWith(prose: Prose): {
  readonly reason: (reason: Reason) => Reason;
  readonly time: (time: TimeExpression) => TimeExpression;
  readonly quantity: (quantity: Quantity) => Quantity;
  readonly speaker: (speaker: Speaker) => Speaker;
} {
  const move = (span: Span): Span => prose.toSource(span);
  const reason = (given: Reason): Reason =>
    given.span === undefined ? given : { ...given, span: move(given.span) };
  return {
    reason,
    time: (given) => ({ ...given, span: move(given.span), because: given.because.map(reason) }),
    quantity: (given) => ({ ...given, span: move(given.span) }),
    speaker: (given) => ({
      ...given,
      span: given.span === null ? null : move(given.span),
      because: given.because.map(reason),
    }),
  };
}

/** Places each speaker once: the author tells most of a text. */
function placeSpeakers(place: (speaker: Speaker) => Speaker): (speaker: Speaker) => Speaker {
  const placed = new Map<Speaker, Speaker>();
  return (speaker) => {
    let found = placed.get(speaker);
    if (found === undefined) {
      found = place(speaker);
      placed.set(speaker, found);
    }
    return found;
  };
}

/** The headings in force at an offset of the prose, outermost first; offsets are asked for in any order. */
function followHeadings(prose: Prose): (offset: number) => readonly string[] {
  const starts: number[] = [];
  const stacks: (readonly string[])[] = [];
  let open: { readonly depth: number; readonly text: string }[] = [];
  for (const { block, span } of prose.blocks) {
    if (block.kind !== "heading") continue;
    const text = foldSpace(prose.text.slice(...span));
    open = [...open.filter(({ depth }) => depth < block.depth), { depth: block.depth, text }];
    starts.push(span[0]);
    stacks.push(open.map((heading) => heading.text));
  }
  return (offset) => {
    let low = -1;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return stacks[low] ?? [];
  };
}
