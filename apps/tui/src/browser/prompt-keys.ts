import { dropExport, finishExport, shortenExport, typeExport } from "./export-prompt.ts";
import { splitGraphemes } from "./graphemes.ts";
import { dropJump, finishJump, typeJump } from "./jump.ts";
import type { KeyBinding } from "./key-binding.ts";
import { quit, redraw } from "./leaving.ts";
import { dropSearch, goToMatch, keepSearch, setQuery } from "./search.ts";

/** What no prompt takes for a letter. */
const everywhereKeys: readonly KeyBinding[] = [
  { keys: ["ctrl-l"], says: "draw the screen again", run: redraw },
  { keys: ["ctrl-c"], says: "quit", run: quit },
];

/** Keys while a query is typed; every other key is a letter of it. */
export const promptKeys: readonly KeyBinding[] = [
  { keys: ["enter"], says: "keep the search", brief: "keep", run: keepSearch },
  { keys: ["escape"], says: "forget it and go back", brief: "cancel", run: dropSearch },
  {
    keys: ["backspace"],
    says: "delete the last letter",
    run: (state) =>
      setQuery(
        state,
        splitGraphemes(state.search?.query ?? "")
          .slice(0, -1)
          .join(""),
      ),
  },
  { keys: ["ctrl-u"], says: "delete all letters", run: (state) => setQuery(state, "") },
  { keys: ["down"], says: "next match", brief: "next", run: (state) => goToMatch(state, 1) },
  { keys: ["up"], says: "previous match", run: (state) => goToMatch(state, -1) },
  ...everywhereKeys,
];

/** Keys while a date is typed. */
export const jumpKeys: readonly KeyBinding[] = [
  { keys: ["enter"], says: "go there", brief: "go", run: finishJump },
  { keys: ["escape"], says: "stay", brief: "cancel", run: dropJump },
  {
    keys: ["backspace"],
    says: "delete the last letter",
    run: (state) => typeJump(state, state.jump?.slice(0, -1) ?? ""),
  },
  { keys: ["ctrl-u"], says: "delete all letters", run: (state) => typeJump(state, "") },
  ...everywhereKeys,
];

/** Keys while the name of a file is typed. */
export const exportKeys: readonly KeyBinding[] = [
  {
    keys: ["enter"],
    says: "write it; where it exists, Enter again replaces it",
    brief: "write",
    run: finishExport,
  },
  { keys: ["escape"], says: "write nothing", brief: "cancel", run: dropExport },
  { keys: ["backspace"], says: "delete the last letter", run: shortenExport },
  { keys: ["ctrl-u"], says: "delete all letters", run: (state) => typeExport(state, "") },
  ...everywhereKeys,
];
