import { attributes, harms, joints, markup, wordPieces } from "./pieces.ts";
import type { Random } from "./random.ts";

/** Made-up prose: words with what joins them, now and then something that means harm, or one piece over and over. */
export function makeText(random: Random, longest = 60): string {
  const count = 1 + random.below(random.once(40) ? longest * 8 : longest);
  const harmless = random.once(3);
  const parts: string[] = [];
  while (parts.length < count) {
    const isHarm = !harmless && random.once(6);
    const piece = random.pick(isHarm ? harms : wordPieces);
    parts.push(random.once(60) ? piece.repeat(1 + random.below(40)) : piece);
    parts.push(random.once(4) ? random.pick(joints) : " ");
  }
  return parts.join("");
}

/** A page of elements that are opened and closed in no order. */
export function makePage(random: Random): string {
  const count = 1 + random.below(30);
  const parts: string[] = random.once(2) ? ["<!doctype html><html><body>"] : [];
  for (let index = 0; index < count; index++) {
    const name = random.pick(markup);
    const attribute = random.once(3) ? random.pick(attributes) : "";
    parts.push(random.once(4) ? `</${name}>` : `<${name}${attribute}>`);
    if (random.once(2)) parts.push(makeText(random, 12));
    if (random.once(30)) parts.push(`<${name}>`.repeat(random.below(300)));
  }
  return parts.join("");
}
