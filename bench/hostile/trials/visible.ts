import { decodeBytes } from "@onrecord/readers";
import { makeVisible, toJson } from "@onrecord/export";
import { makeText } from "../make-text.ts";
import { mutateBytes } from "../mutate.ts";
import type { Trial } from "../trial.ts";

const acts = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
const encode = new TextEncoder();

/** What every screen passes its lines through, and what every text is decoded by. */
export const visible: Trial = {
  name: "visible lines, decoded bytes",
  share: 3,
  make: (random) => {
    const text = makeText(random, 20);
    const bytes = encode.encode(text);
    return { texts: [text], bytes: random.once(2) ? mutateBytes(bytes, random) : bytes, name: "" };
  },
  check: ({ texts: [text = ""], bytes }) => check(text, bytes),
};

function* check(text: string, bytes: Uint8Array): Generator<string> {
  if (acts.test(makeVisible(text))) yield "a visible line acts";
  if (makeVisible(makeVisible(text)) !== makeVisible(text)) yield "what is visible is changed";
  const json = toJson([text]);
  if (acts.test(json)) yield "JSON acts";
  const back: unknown = JSON.parse(json);
  if (!Array.isArray(back) || back[0] !== text) yield "JSON reads back to another text";
  const { text: decoded, problem } = decodeBytes(bytes);
  if (decoded === null ? problem === "" : !decoded.isWellFormed()) yield "bytes are decoded wrong";
}
