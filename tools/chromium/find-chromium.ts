import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const elsewhere = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium of this machine: the one that CHROMIUM names, else one on the path; null where there is none. */
export function findChromium(): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const named = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const given = process.env["CHROMIUM"];
  return (
    [...(given === undefined ? [] : [given]), ...named, ...elsewhere].find((file) =>
      existsSync(file),
    ) ?? null
  );
}
