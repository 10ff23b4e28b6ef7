// A program for the tests in a real terminal: the browser over `harbour`, without the command line around it.
// `broken` is drawn until a row cannot be, `crashing` until something else goes wrong.
import process from "node:process";
import { openBrowser } from "../src/browser/open-browser.tsx";
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
await openBrowser(mood === "broken" ? breakLast(harbour) : harbour, {
  stdin: process.stdin,
  stdout: process.stdout,
  color: process.env["NO_COLOR"] === undefined,
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
