import { Buffer } from "node:buffer";

// The addon reads its table from all the memory behind a Buffer, and that is only its own where Buffers share none.
const shared = Buffer.poolSize;
Buffer.poolSize = 0;
const addon = await import("@xterm/addon-unicode-graphemes");
Buffer.poolSize = shared;

/** Terminals that measure whole graphemes. */
export const { UnicodeGraphemesAddon } = addon;
