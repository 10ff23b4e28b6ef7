/** What a stretch of text is, not how it looks: the looks are in one table below. */
export type Tone =
  | "plain"
  | "strong"
  | "faint"
  | "heading"
  | "selected"
  | "current"
  | "change"
  | "removed"
  | "added"
  | "date"
  | "speaker"
  | "figure"
  | "document-1"
  | "document-2"
  | "document-3"
  | "document-4"
  | "document-5";

/** Gives text the look of its tone. Looks do not nest: a brush is only put to text that carries none yet. */
export type Brush = (tone: Tone, text: string) => string;

/** An SGR attribute with the code that ends it (ECMA-48, 8.3.117). */
type Look = { readonly on: number; readonly off: number; readonly colour: boolean };

const bold: Look = { on: 1, off: 22, colour: false };
const dim: Look = { on: 2, off: 22, colour: false };
const underlined: Look = { on: 4, off: 24, colour: false };
const inverse: Look = { on: 7, off: 27, colour: false };
const foreground = (on: number): Look => ({ on, off: 39, colour: true });

/**
 * Only the terminal's own colours, so that its theme decides what red is, and neither white, black nor a bright
 * colour, which vanish on a light or a dark background.
 */
const looks: Readonly<Record<Tone, readonly Look[]>> = {
  plain: [],
  strong: [bold],
  faint: [dim],
  heading: [bold],
  selected: [inverse],
  current: [bold, underlined],
  change: [foreground(35), bold],
  removed: [foreground(31)],
  added: [foreground(32)],
  date: [foreground(36), underlined],
  speaker: [foreground(34), bold],
  figure: [foreground(35), bold],
  "document-1": [foreground(36), bold],
  "document-2": [foreground(32), bold],
  "document-3": [foreground(34), bold],
  "document-4": [foreground(33), bold],
  "document-5": [foreground(31), bold],
};

const documentTones: readonly Tone[] = [
  "document-1",
  "document-2",
  "document-3",
  "document-4",
  "document-5",
];

/** Colours come round again after five documents; the letter beside them does not. */
export function documentTone(index: number): Tone {
  return documentTones[index % documentTones.length] ?? "plain";
}

/** For measuring, for tests, and for text that is given one look as a whole afterwards. */
export const plainBrush: Brush = (_tone, text) => text;

/** Without colour (NO_COLOR), bold, faint, underlined and inverse text stay: they are not colours. */
export function createBrush(colour: boolean): Brush {
  return (tone, text) => {
    if (text === "") return text;
    let on = "";
    let off = "";
    for (const look of looks[tone]) {
      if (look.colour && !colour) continue;
      on += `\u001B[${look.on}m`;
      off = `\u001B[${look.off}m${off}`;
    }
    return on + text + off;
  };
}
