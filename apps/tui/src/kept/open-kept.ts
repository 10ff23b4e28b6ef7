import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { openStore, type Store } from "@onrecord/archive";
import type { Call } from "../call.ts";
import type { Host } from "../host.ts";
import { takesInput } from "../takes-input.ts";
import { userFolder } from "../user-folder.ts";
import { build } from "./build.ts";

/** Files of other builds that are left alone: two versions may be in use side by side. */
const mostOthers = 2;

const ours = /^read-by-[\da-f]+\.sqlite$/;

/**
 * What earlier runs of this build read, in the user's cache (`$XDG_CACHE_HOME/onrecord`, else `~/.cache/onrecord`; XDG
 * Base Directory Specification). It is opened when it is first asked for something.
 *
 * A program that runs from its sources keeps nothing: they may change between runs. Nor is anything kept of what comes
 * through a pipe: it may be endless, and comes once.
 */
export function openKept(call: Omit<Call, "tell">): Pick<Call, "store"> {
  if (build === null || call.settings.anew === true || takesInput(call)) return {};
  return { store: openWhenAsked(`read-by-${build}.sqlite`, call.host) };
}

function openWhenAsked(file: string, { env }: Pick<Host, "env">): Store {
  let opened: Store | null | undefined;
  const store = (): Store | null => {
    if (opened === undefined) {
      const folder = userFolder(env, "XDG_CACHE_HOME", ".cache");
      opened = openStore(path.join(folder, file));
      if (opened !== null) removeOld(folder, file);
    }
    return opened;
  };
  return {
    get: (name) => store()?.get(name) ?? null,
    getBytes: (name) => store()?.getBytes(name) ?? null,
    put: (name, text) => {
      store()?.put(name, text);
    },
    close: () => {
      opened?.close();
      opened = null;
    },
  };
}

function removeOld(folder: string, own: string): void {
  try {
    const others = readdirSync(folder)
      .filter((name) => ours.test(name) && name !== own)
      .map((name) => ({ name, used: statSync(path.join(folder, name)).mtimeMs }))
      .toSorted((a, b) => b.used - a.used);
    for (const { name } of others.slice(mostOthers)) {
      for (const suffix of ["", "-wal", "-shm"]) {
        rmSync(path.join(folder, name + suffix), { force: true });
      }
    }
  } catch {
    // Somebody else tidies up at the same moment.
  }
}
