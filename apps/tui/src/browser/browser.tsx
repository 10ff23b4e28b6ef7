import { Box, Text, Transform, useApp, useInput, usePaste, useWindowSize } from "ink";
import { clearImmediate, setImmediate as later } from "node:timers";
import { setImmediate } from "node:timers/promises";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { Action, BrowserState, Request } from "./browser-state.ts";
import type { Errand } from "./errand.ts";
import { drawFrame } from "./frame.ts";
import type { Mouse } from "./mouse/hear-mouse.ts";
import type { Brush } from "./presentation/brush.ts";
import { readKeys } from "./read-keys.ts";
import { isSearching } from "./search.ts";
import { reduce } from "./state.ts";
import { useLeave } from "./use-leave.ts";

type BrowserProps = {
  readonly initial: BrowserState;
  readonly brush: Brush;
  /** What comes to be known after the first frame. */
  readonly feeds: readonly AsyncIterable<Action>[];
  /** Wipes the terminal, so that the next frame is drawn whole. */
  readonly onRedraw: () => void;
  readonly onCopy: (text: string) => void;
  readonly mouse: Pick<Mouse, "listen">;
  /** Takes the mouse from the terminal, or gives it back. */
  readonly onMouse: (taken: boolean) => void;
  /** Stops the program; it goes on where it was. */
  readonly onSuspend: () => Promise<void>;
  /** Told of every state that comes to be. */
  readonly onState: (state: BrowserState) => void;
  /** Runs an errand and tells what came of it. */
  readonly onErrand: (errand: Errand) => Promise<Action | null>;
};

/** Keys in, frames out: all that lies between is the reducer and pure drawing. */
export function Browser(props: BrowserProps): ReactNode {
  const { initial, brush, feeds, mouse, onRedraw, onCopy, onMouse, onSuspend } = props;
  const { onState, onErrand } = props;
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const [state, show] = useState(initial);
  const latest = useRef(initial);

  const hasMouse = useCallback(() => latest.current.mouse, []);
  const leave = useLeave(hasMouse, onMouse, onSuspend);
  const carryOut = useCallback(
    async (request: Request): Promise<Action | null> => {
      // The frame comes first.
      await setImmediate();
      switch (request.type) {
        case "redraw":
          onRedraw();
          return null;
        case "copy":
          onCopy(request.text);
          return null;
        case "suspend":
          await leave(onSuspend);
          return null;
        case "edit": {
          let outcome: Action | null = null;
          await leave(async () => {
            outcome = await onErrand(request);
          });
          return outcome;
        }
        case "judge":
        case "reread":
        case "export":
          return onErrand(request);
      }
    },
    [onRedraw, onCopy, onSuspend, onErrand, leave],
  );
  const take = useCallback(
    function apply(action: Action): void {
      const before = latest.current;
      latest.current = reduce(before, action);
      show(latest.current);
      onState(latest.current);
      const { request } = latest.current;
      // Here and not once it is drawn: of keys that arrive together only the last state is.
      if (request === null || request === before.request) return;
      const answer = async (): Promise<void> => {
        const outcome = await carryOut(request);
        if (outcome !== null) apply(outcome);
      };
      answer().catch(exit);
    },
    [carryOut, onState, exit],
  );

  useInput((input, key) => {
    for (const name of readKeys(input, key)) take({ type: "key", key: name });
  });
  usePaste((text) => {
    take({ type: "paste", text });
  });
  useEffect(
    () =>
      mouse.listen((report) => {
        take({ type: "mouse", report });
      }),
    [mouse, take],
  );
  useEffect(() => {
    if (!state.mouse) return undefined;
    onMouse(true);
    return () => {
      onMouse(false);
    };
  }, [state.mouse, onMouse]);
  useEffect(() => {
    take({ type: "resize", size: { columns, rows } });
  }, [columns, rows, take]);
  useEffect(() => {
    for (const feed of feeds) pass(feed, take).catch(exit);
  }, [feeds, exit, take]);
  useEffect(() => {
    if (!isSearching(state)) return;
    // Keys that have come meanwhile are answered first.
    const next = later(() => {
      take({ type: "look" });
    });
    return () => {
      clearImmediate(next);
    };
  }, [state, take]);
  useEffect(() => {
    if (state.quitting) exit();
  }, [state.quitting, exit]);

  return <Frame lines={drawFrame(state, brush)} columns={state.size.columns} />;
}

async function pass(feed: AsyncIterable<Action>, take: (action: Action) => void): Promise<void> {
  for await (const action of feed) take(action);
}

/** Lines that are `columns` wide each. */
type FrameProps = { readonly lines: readonly string[]; readonly columns: number };

/**
 * One `Text` a line. Nothing may shrink: Yoga would squeeze a line that finds no room to height 0 and draw two over
 * each other. Ink lays out blanks of the same width, which take it no time to measure, and draws the lines in their place.
 */
export function Frame({ lines, columns }: FrameProps): ReactNode {
  const blank = " ".repeat(columns);
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, index) => (
        <Box key={index} height={1} flexShrink={0}>
          <Transform transform={() => line} accessibilityLabel={line}>
            <Text>{blank}</Text>
          </Transform>
        </Box>
      ))}
    </Box>
  );
}
