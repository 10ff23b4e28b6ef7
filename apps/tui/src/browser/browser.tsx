import { Box, Text, useApp, useInput, usePaste, useWindowSize } from "ink";
import { type ReactNode, useEffect, useReducer } from "react";
import type { Action, BrowserState } from "./browser-state.ts";
import { drawFrame } from "./frame.ts";
import type { Brush } from "./presentation/brush.ts";
import { readKeys } from "./read-keys.ts";
import { reduce } from "./state.ts";

type BrowserProps = {
  readonly initial: BrowserState;
  readonly brush: Brush;
  /** What comes to be known after the first frame. */
  readonly feed: AsyncIterable<Action> | null;
  /** Wipes the terminal, so that the next frame is drawn whole. */
  readonly onRedraw: () => void;
  readonly onCopy: (text: string) => void;
  /** Stops the program; it goes on where it was. */
  readonly onSuspend: () => Promise<void>;
};

/** Keys in, frames out: all that lies between is the reducer and pure drawing. */
export function Browser(props: BrowserProps): ReactNode {
  const { initial, brush, feed, onRedraw, onCopy, onSuspend } = props;
  const [state, dispatch] = useReducer(reduce, initial);
  const { exit, suspendTerminal } = useApp();
  const { columns, rows } = useWindowSize();
  const { quitting, request } = state;

  useInput((input, key) => {
    for (const name of readKeys(input, key)) dispatch({ type: "key", key: name });
  });
  usePaste((text) => {
    dispatch({ type: "paste", text });
  });
  useEffect(() => {
    dispatch({ type: "resize", size: { columns, rows } });
  }, [columns, rows]);
  useEffect(() => {
    if (feed !== null) pass(feed, dispatch).catch(exit);
  }, [feed, exit]);
  useEffect(() => {
    if (request?.type === "redraw") onRedraw();
    if (request?.type === "copy") onCopy(request.text);
    if (request?.type === "suspend") suspendTerminal(onSuspend).catch(exit);
  }, [request, onRedraw, onCopy, onSuspend, suspendTerminal, exit]);
  useEffect(() => {
    if (quitting) exit();
  }, [quitting, exit]);

  return <Frame lines={drawFrame(state, brush)} />;
}

async function pass(feed: AsyncIterable<Action>, take: (action: Action) => void): Promise<void> {
  for await (const action of feed) take(action);
}

type FrameProps = { readonly lines: readonly string[] };

/**
 * One `Text` a line. Nothing may shrink: Yoga would squeeze a line that finds no room to height 0 and draw two over
 * each other.
 */
export function Frame({ lines }: FrameProps): ReactNode {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, index) => (
        <Box key={index} height={1} flexShrink={0}>
          <Text wrap="truncate">{line}</Text>
        </Box>
      ))}
    </Box>
  );
}
