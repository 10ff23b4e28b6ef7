// A program for the tests in a real terminal: the browser over `harbour`, without the command line around it.
// `broken` is drawn until a row cannot be, `crashing` until something else goes wrong; `awaiting` is compared after the
// first frame, `uncomparable` cannot be.
import process from "node:process";
import { openBrowser } from "../src/browser/open-browser.tsx";
import type { Action } from "../src/browser/browser-state.ts";
import type { BrowserModel } from "../src/browser/browser-model.ts";
import { harbour } from "./harbour.ts";

const [, , mood] = process.argv;

const broken: PropertyDescriptor = {
  get: () => {
    throw new Error("this row cannot be drawn");
  },
};

if (mood === "crashing") {
  process.stdin.once("data", () => {
    throw new Error("something else went wrong");
  });
}
const awaited = { ...harbour, positions: "awaited" } as const;
const models: Readonly<Record<string, BrowserModel>> = {
  broken: breakLast(harbour),
  awaiting: awaited,
  uncomparable: awaited,
};
async function* compare(): AsyncGenerator<Action> {
  if (mood === "uncomparable" || typeof harbour.positions === "string") {
    throw new Error("these cannot be compared");
  }
  yield { type: "compared", positions: harbour.positions, byRules: [], beside: [] };
}
const shown = models[mood ?? ""] ?? harbour;
await openBrowser(shown, {
  stdin: process.stdin,
  stdout: process.stdout,
  color: process.env["NO_COLOR"] === undefined,
  tmux: false,
  run: async () => null,
  keep: () => {},
  feeds: shown.positions === "awaited" ? [compare()] : [],
});
console.log("the browser has closed");

/** The last row cannot be drawn. */
function breakLast(model: BrowserModel): BrowserModel {
  const last = model.timeline.undated.at(-1);
  const statements = model.statements.map((statement) =>
    statement.id === last ? Object.defineProperty({ ...statement }, "text", broken) : statement,
  );
  return { ...model, statements };
}
