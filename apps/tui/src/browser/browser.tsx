import { Box, Text, useApp, useInput, usePaste, useWindowSize } from "ink";
import { type ReactNode, useEffect, useReducer } from "react";
import type { BrowserState } from "./browser-state.ts";
import { drawFrame } from "./frame.ts";
import type { Brush } from "./presentation/brush.ts";
import { readKeys } from "./read-keys.ts";
import { reduce } from "./state.ts";

type BrowserProps = {
  readonly initial: BrowserState;
  readonly brush: Brush;
  /** Wipes the terminal, so that the next frame is drawn whole. */
  readonly onRedraw: () => void;
};

/** Keys in, frames out: all that lies between is the reducer and pure drawing. */
export function Browser({ initial, brush, onRedraw }: BrowserProps): ReactNode {
  const [state, dispatch] = useReducer(reduce, initial);
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const { quitting, redraws } = state;

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
    if (redraws > 0) onRedraw();
  }, [redraws, onRedraw]);
  useEffect(() => {
    if (quitting) exit();
  }, [quitting, exit]);

  return <Frame lines={drawFrame(state, brush)} />;
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
