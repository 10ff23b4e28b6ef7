import {
  findAttributions,
  findNounPhrases,
  findQuantities,
  findTimes,
  splitSentences,
} from "@onrecord/core";
import { checkDates, checkSpan } from "../check-results.ts";
import { makeText } from "../make-text.ts";
import { mutateText } from "../mutate.ts";
import { noBytes, type Trial } from "../trial.ts";

/** The stages that find something in a text: sentences, times, figures, attributions, things that are named. */
export const passage: Trial = {
  name: "times, figures, sentences, attributions",
  share: 86,
  make: (random) => {
    const text = makeText(random, 14);
    const name = random.pick(["", "1999", "2016-09-15", "2016-02-29/2017-01", "-0044-03-15"]);
    return { texts: [random.once(3) ? mutateText(text, random) : text], bytes: noBytes, name };
  },
  check: ({ texts: [text = ""], name }) => check(text, name),
};

function* check(text: string, creationTime: string): Generator<string> {
  const options = { creationTime: creationTime === "" ? null : creationTime };
  const times = findTimes(text, options);
  for (const time of times) {
    yield* checkSpan(time.span, text, "time");
    yield* checkDates(time, `“${time.text}”`);
    if (text.slice(...time.span) !== time.text) yield `“${time.text}” does not stand at its span`;
    if (time.because.length === 0) yield `“${time.text}” has no reason`;
  }
  for (const figure of findQuantities(text)) {
    yield* checkSpan(figure.span, text, "figure");
    if (text.slice(...figure.span) !== figure.text) yield `“${figure.text}” is not at its span`;
    if (!(figure.min <= figure.max)) yield `“${figure.text}”: ${figure.min} to ${figure.max}`;
  }
  let end = 0;
  for (const span of splitSentences(text)) {
    yield* checkSpan(span, text, "sentence");
    if (span[0] < end) yield `a sentence begins at ${span[0]}, before the last one ends`;
    if (/\S/.test(text.slice(end, span[0]))) yield `no sentence holds what follows ${end}`;
    [, end] = span;
  }
  if (/\S/.test(text.slice(end))) yield `no sentence holds what follows ${end}`;
  for (const { source, cue, content } of findAttributions(text)) {
    for (const span of [source, cue, ...content]) {
      if (span !== null) yield* checkSpan(span, text, "attribution");
    }
  }
  for (const phrase of findNounPhrases(text)) yield* checkSpan(phrase, text, "noun phrase");
  if (text.length % 3 === 0 && JSON.stringify(times) !== JSON.stringify(findTimes(text, options))) {
    yield "other times were found the second time";
  }
}
