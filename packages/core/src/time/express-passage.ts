import { describePart } from "./days-of-part.ts";
import type { TimeExpression } from "../data.ts";
import { writeDay } from "./calendar.ts";
import { daysOf } from "./days-of-now.ts";
import { expressAnchoredLength } from "./express-anchored-length.ts";
import { expressOpenStretch } from "./express-open-stretch.ts";
import { expressRange } from "./express-range.ts";
import type { CreationTime } from "./placing/creation-time.ts";
import type { Mention } from "./placing/place-times.ts";
import type { Placed } from "./placing/placed.ts";
import type { Passage } from "./read-passage.ts";
import { renderEdtf } from "./render-edtf.ts";
import { renderTimex } from "./render-timex.ts";
import { lastReading, type Stretch } from "./stretch-rule.ts";

type Expressed = { readonly time: TimeExpression; readonly placed: Placed };

/** Each mention, placed in the order of the text, and each stretch behind the last of the mentions that it holds. */
export function expressPassage(
  { mentions, stretches }: Passage,
  place: (mention: Mention) => Placed,
  creationTime: CreationTime | null,
): TimeExpression[] {
  const expressed: Expressed[] = [];
  const times: TimeExpression[] = [];
  let next = 0;
  for (const [index, mention] of mentions.entries()) {
    const placed = place(mention);
    const time = express(mention, placed);
    expressed.push({ time, placed });
    times.push(time);
    const stretch = stretches[next];
    if (stretch === undefined || lastReading(stretch) > index) continue;
    next++;
    const said = expressStretch(stretch, expressed, creationTime);
    if (said !== null) times.push({ span: stretch.span, text: stretch.text, ...said });
  }
  return times;
}

function expressStretch(
  stretch: Stretch,
  expressed: readonly Expressed[],
  creationTime: CreationTime | null,
): Omit<TimeExpression, "span" | "text"> | null {
  switch (stretch.kind) {
    case "range": {
      const [from, to] = [expressed[stretch.from], expressed[stretch.to]];
      return from === undefined || to === undefined ? null : expressRange(from, to, creationTime);
    }
    case "length": {
      const anchor = expressed[stretch.anchor];
      return anchor === undefined
        ? null
        : expressAnchoredLength(anchor.time, anchor.placed, stretch.by, stretch.side);
    }
    case "open": {
      const only = expressed[stretch.of];
      if (only === undefined) return null;
      const isBehind =
        stretch.onlyAhead &&
        (creationTime === null || (only.time.latest ?? "") <= writeDay(creationTime[1]));
      const time = { ...only.time, ...daysOf(only.time, creationTime) };
      return isBehind ? null : expressOpenStretch(time, only.placed, stretch.side);
    }
  }
}

function express(mention: Passage["mentions"][number], placed: Placed): TimeExpression {
  const value = renderTimex(placed);
  const dates = renderEdtf(placed);
  const part = describePart(placed);
  const result =
    dates.edtf === null || dates.edtf === value ? value : `${value}, in EDTF ${dates.edtf}`;
  return {
    span: mention.span,
    text: mention.text,
    type: placed.type,
    value,
    ...(placed.mod === null ? {} : { mod: placed.mod }),
    ...dates,
    because: [
      ...placed.steps,
      ...(part === null ? [] : [{ rule: "part", says: part }]),
      { rule: "value", says: result },
    ],
  };
}
