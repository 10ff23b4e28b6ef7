import process from "node:process";
import { type Browser, chromium } from "playwright-core";

/** Starts a browser without a screen that asks nothing of the network by itself. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Chromium's sandbox refuses to run as root, as whoever runs in a container mostly is.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
}
