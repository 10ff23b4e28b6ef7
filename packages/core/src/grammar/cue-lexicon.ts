import type { Cue } from "./cue.ts";
import { commonVerbs } from "./english/common-verbs.ts";
import { cueVerbs } from "./english/cue-verbs.ts";
import { inflectVerb, type VerbForm } from "./inflect-verb.ts";

/** The verb that a word may be a form of, and which form. */
export type VerbReading = { readonly lemma: string; readonly form: VerbForm };

const cuesByVerb = new Map<string, Cue[]>();
for (const { frames, act, negative, verbs } of cueVerbs) {
  for (const entry of verbs) {
    const [lemma = entry, ...particles] = entry.split(" ");
    const cues = cuesByVerb.get(lemma) ?? [];
    cues.push({ lemma, particles, frames: new Set(frames), act, negative: negative === true });
    cuesByVerb.set(lemma, cues);
  }
}

const readings = new Map<string, VerbReading>();
for (const lemma of [...cuesByVerb.keys(), ...commonVerbs]) {
  for (const [word, form] of inflectVerb(lemma)) {
    if (!readings.has(word)) readings.set(word, { lemma, form });
  }
}

/** The verb that a word may be a form of, whether or not it reports. */
export function readVerb(lower: string): VerbReading | null {
  return readings.get(lower) ?? null;
}

/** How a verb may report; entries with more particles first. */
export function cuesOf(lemma: string): readonly Cue[] {
  return cuesByVerb.get(lemma) ?? [];
}
