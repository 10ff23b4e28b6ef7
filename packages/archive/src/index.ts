export { openStore, type StoreOptions } from "./open-store.ts";
export type { Store } from "./store.ts";
