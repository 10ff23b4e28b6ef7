import type { Picture } from "./picture.ts";

/** Every picture of `docs/pictures`, drawn over `fixtures/calais`. */
export const pictures: readonly Picture[] = [
  {
    name: "timeline",
    says: "The timeline of three documents by year and month; beside it a statement in its paragraph, who makes it, what it answers to, and why it has its date",
    columns: 116,
    rows: 30,
    steps: [
      ["q quit", "2"],
      ["unmet", "1"],
      ["[1 Timeline", "c"],
    ],
    shows: "▸   November",
  },
  {
    name: "change",
    says: "A promise that was not kept: what was said before and after, side by side, the figures, and why it is called so",
    columns: 116,
    rows: 27,
    steps: [
      ["q quit", "2"],
      ["unmet", "c\r"],
    ],
    shows: "After, in its paragraph",
  },
];
