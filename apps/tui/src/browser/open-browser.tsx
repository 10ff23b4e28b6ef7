import { flushCompileCache } from "node:module";
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import type { ReadStream, WriteStream } from "node:tty";
import { type Instance, render } from "ink";
import { screens } from "../screens.ts";
import { Browser } from "./browser.tsx";
import { beforeSignals } from "./before-signals.ts";
import { bookmarkOf } from "./bookmark/bookmark-of.ts";
import type { Bookmark } from "./bookmark/bookmark.ts";
import type { Action, BrowserState, Size } from "./browser-state.ts";
import type { BrowserModel } from "./browser-model.ts";
import { copyText } from "./copy-text.ts";
import type { Errand } from "./errand.ts";
import { type Mouse, hearMouse } from "./mouse/hear-mouse.ts";
import { setMouseMode } from "./mouse/mouse-mode.ts";
import { openKeyboard } from "./open-keyboard.ts";
import { createBrush } from "./presentation/brush.ts";
import { openState } from "./state.ts";
import { steadyOutput } from "./steady-output.ts";

export type BrowserOptions = {
  /** A terminal; where it is not one (documents came through it), keys are read from the controlling terminal. */
  readonly stdin: ReadStream;
  /** A terminal. */
  readonly stdout: WriteStream;
  /** False under NO_COLOR. */
  readonly color: boolean;
  /** Inside tmux, which keeps the clipboard to itself unless it is asked. */
  readonly tmux: boolean;
  /** What comes to be known once the first frame is shown; none where the model is whole. */
  readonly feeds: readonly AsyncIterable<Action>[];
  /** Runs what keys ask of the world beyond the screen, and tells what came of it. */
  readonly run: (errand: Errand) => Promise<Action | null>;
  /** Keeps where the reader is when they leave, or a signal ends the program; at once. */
  readonly keep: (bookmark: Bookmark) => void;
};

/** Frames a second at most: a key must not wait for the next thirtieth. */
const mostFrames = 120;

const wipe = "\u001B[H\u001B[2J";

/**
 * Shows the model until the reader quits, on the alternate screen, and leaves the terminal as it was found: after
 * `q`, an error, SIGTERM, SIGHUP or SIGINT.
 *
 * Rejects with whatever went wrong while drawing, once the terminal is itself again.
 */
export async function openBrowser(model: BrowserModel, options: BrowserOptions): Promise<void> {
  const keyboard = openKeyboard(options.stdin);
  const mouse = hearMouse(keyboard.stream);
  try {
    const initial = openState(model, screens, sizeOf(options.stdout));
    let last = initial;
    const onState = (state: BrowserState): void => {
      last = state;
    };
    const keep = (): void => {
      const bookmark = bookmarkOf(last);
      if (bookmark !== null) options.keep(bookmark);
    };
    await beforeSignals(keep, async () => {
      await untilClosed(renderBrowser(initial, mouse, onState, options));
      // Not after an error: the next visit would end with the same.
      keep();
    });
  } finally {
    mouse.close();
    keyboard.close();
  }
}

function sizeOf({ columns, rows }: WriteStream): Size {
  return { columns, rows };
}

function renderBrowser(
  initial: BrowserState,
  mouse: Mouse,
  onState: (state: BrowserState) => void,
  { stdout, color, tmux, feeds, run }: BrowserOptions,
): Instance {
  const redraw = (): void => {
    stdout.write(wipe);
    app.clear();
    stdout.emit("resize");
  };
  const copy = (text: string): void => {
    copyText(text, stdout, tmux);
  };
  const takeMouse = (taken: boolean): void => {
    if (taken) mouse.expect();
    setMouseMode(stdout, taken);
  };
  const app = render(
    <Browser
      initial={initial}
      brush={createBrush(color)}
      feeds={feeds}
      onRedraw={redraw}
      onCopy={copy}
      mouse={mouse}
      onMouse={takeMouse}
      onSuspend={suspend}
      onState={onState}
      onErrand={run}
    />,
    {
      stdin: mouse.keys,
      stdout: steadyOutput(stdout),
      alternateScreen: true,
      // Also where CI is set: whoever calls has checked that this is a terminal.
      interactive: true,
      exitOnCtrlC: false,
      incrementalRendering: true,
      maxFps: mostFrames,
      patchConsole: false,
    },
  );
  return app;
}

/**
 * Stops the whole job, as the terminal itself does on Ctrl-Z: the programs that started this one wait with it.
 *
 * Where no shell controls jobs, the system ignores the signal and the browser goes on at once.
 */
async function suspend(): Promise<void> {
  process.kill(0, "SIGTSTP");
  await setImmediate();
}

async function untilClosed(app: Instance): Promise<void> {
  // Before Node prints why it stops: on the alternate screen nobody would see it.
  const restore = (): void => {
    app.unmount();
  };
  process.once("uncaughtExceptionMonitor", restore);
  try {
    await app.waitUntilRenderFlush();
    // A process that is killed saves nothing, so what was compiled to get here is saved now.
    flushCompileCache();
    await app.waitUntilExit();
  } finally {
    process.off("uncaughtExceptionMonitor", restore);
    app.unmount();
  }
}
