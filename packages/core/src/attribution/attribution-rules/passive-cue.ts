import { indexAt } from "../../grammar/passage.ts";
import type { AttributionRule, Draft } from "../attribution-rule.ts";
import { findClauseEnd } from "../find-clause-end.ts";
import { findSubject } from "../../grammar/find-subject.ts";
import { makeDraft } from "../make-draft.ts";
import type { Passage, VerbGroup } from "../../grammar/passage.ts";
import { contentBetween } from "../quoted-words.ts";
import { readFreeCues } from "../read-free-cues.ts";
import { subjectAfter } from "../subject-after.ts";

/** Passive cues: "the bill is expected to pass" (by nobody named), "was described by the minister as vital". */
export const passiveCue: AttributionRule = {
  name: "passive-cue",
  find(passage, taken) {
    return readFreeCues(passage, taken, (group, at) =>
      group.passive ? readPassive(passage, group, at) : null,
    );
  },
};

function readPassive(passage: Passage, group: VerbGroup, at: number): Draft | null {
  const { words } = passage;
  const window = passage.windows[indexAt(passage.windowOf, group.head)];
  const next = words[group.last + 1];
  if (window === undefined || next === undefined || group.last >= window.last) return null;
  const theme = findSubject(passage, at);
  const speaker = next.lower === "by" ? subjectAfter(passage, group.last + 2, window.last) : null;
  const rest = speaker === null ? group.last + 1 : speaker.whole.last + 1;
  const opener = words[rest];
  const cue = group.cues[0];
  if (cue === undefined || (opener === undefined && speaker === null)) return null;
  const infinitive =
    opener?.tag === "to" &&
    group.cues.some(
      ({ frames }) => frames.has("to") || frames.has("clause") || frames.has("object-to"),
    );
  const named =
    (opener?.lower === "as" && group.cues.some(({ frames }) => frames.has("as"))) ||
    (group.cues.some(({ frames }) => frames.has("name")) && opener?.tag === "determiner");
  if (!infinitive && !named && speaker === null) return null;
  if (speaker === null && cue.act !== null && !["forecast", "opinion"].includes(cue.act))
    return null;
  const content = [
    ...(theme === null ? [] : contentBetween(passage, theme.whole)),
    ...(infinitive || named
      ? contentBetween(passage, {
          first: rest,
          last: findClauseEnd(passage, rest, window.last, group),
        })
      : []),
  ];
  if (content.length === 0) return null;
  content.sort((a, b) => a[0] - b[0]);
  return makeDraft(passage, {
    rule: "passive-cue",
    says: speaker === null ? "reported without a source" : "the source follows *by*",
    subject: speaker,
    cue: group,
    group,
    content,
    act: cue.act,
    negative: group.negative,
  });
}
