import { useApp } from "ink";
import { useCallback, useEffect, useRef } from "react";
import { heedStops, type Stops } from "./heed-stops.ts";

type Leave = (meanwhile: () => Promise<void>) => Promise<void>;

/**
 * Leaves the terminal to something else for a while, and draws all again afterwards; also where the program is stopped
 * from outside. `onMouse` is told to give the mouse back and, where it `hasMouse`, to take it again.
 */
export function useLeave(
  hasMouse: () => boolean,
  onMouse: (taken: boolean) => void,
  onSuspend: () => Promise<void>,
): Leave {
  const { exit, suspendTerminal } = useApp();
  const isAway = useRef(false);
  const stops = useRef<Stops | null>(null);
  const leave: Leave = useCallback(
    async (meanwhile) => {
      // Keys that arrive together may ask for it twice.
      if (isAway.current) return;
      isAway.current = true;
      // Who has the terminal meanwhile, an editor or the shell, may stop this program with the whole job.
      stops.current?.ignore();
      if (hasMouse()) onMouse(false);
      await suspendTerminal(meanwhile).finally(() => {
        isAway.current = false;
        // Null where the browser was closed meanwhile.
        if (stops.current !== null && hasMouse()) onMouse(true);
        stops.current?.heed();
      });
    },
    [suspendTerminal, hasMouse, onMouse],
  );
  useEffect(() => {
    const own = heedStops(
      () => {
        leave(onSuspend).catch(exit);
      },
      // The shell had the terminal, without being given it.
      () => {
        leave(async () => {}).catch(exit);
      },
    );
    stops.current = own;
    own.heed();
    return () => {
      own.ignore();
      stops.current = null;
    };
  }, [leave, onSuspend, exit]);
  return leave;
}
