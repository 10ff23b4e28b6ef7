import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import {
  type FileHandle,
  access,
  constants,
  open,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeFileError } from "../problems/file-error.ts";
import { UsageError } from "../problems/usage-error.ts";
import type { Result } from "./result.ts";

/**
 * A result in a file, whole or not at all: it is written beside its place and moved there when complete.
 *
 * A symbolic link keeps pointing at what is replaced. What is no ordinary file (`/dev/null`, a pipe) is written to.
 *
 * `name` is what a message calls it.
 *
 * @throws UsageError when it cannot be written there.
 */
export async function writeFile(file: string, name: string): Promise<Result> {
  try {
    const target = await realpath(file).catch(() => file);
    const before = await stat(target).catch(() => null);
    if (before?.isDirectory() === true) throw new Error("expected a file name, got a folder");
    if (before !== null && !before.isFile()) return throughHandle(await open(target, "w"));
    return await beside(target, before?.mode);
  } catch (error) {
    const why = isMissing(error)
      ? "its folder does not exist; create it first"
      : describeFileError(error);
    throw new UsageError(`${name}: ${why}`, { cause: error });
  }
}

/**
 * The draft is made with the first words of the result: who presses Ctrl-C before, while documents are read and
 * compared, is obeyed at once and leaves nothing behind.
 */
async function beside(target: string, mode: number | undefined): Promise<Result> {
  await access(dirname(target), constants.W_OK);
  let draft: Promise<Result> | null = null;
  const drafted = async (): Promise<Result> => {
    draft ??= openDraft(target, mode);
    return draft;
  };
  return {
    write: async (text) => (await drafted()).write(text),
    finish: async () => (await drafted()).finish(),
    discard: async () => (await draft)?.discard(),
  };
}

async function openDraft(target: string, mode: number | undefined): Promise<Result> {
  // Hidden, so that no run takes it for a document; its name never comes again, as those of processes do, so that what is
  // left of a killed one is in nobody's way.
  const draft = join(dirname(target), `.onrecord-${randomUUID()}.tmp`);
  const handle = await open(draft, "wx", mode);
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(draft, { force: true });
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const result = throughHandle(handle);
  const endWatch = (): void => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  };
  return {
    write: result.write,
    finish: async () => {
      await handle.sync();
      await result.finish();
      await rename(draft, target);
      endWatch();
    },
    discard: async () => {
      await result.discard();
      await rm(draft, { force: true });
      endWatch();
    },
  };
}

function throughHandle(handle: FileHandle): Result {
  return {
    write: async (text) => {
      await handle.writeFile(text);
      return true;
    },
    finish: async () => {
      await handle.close();
    },
    discard: async () => {
      await handle.close();
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
