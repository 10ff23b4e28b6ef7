import { hash } from "node:crypto";
import type { Store } from "@onrecord/archive";

/** Names something by all that it depends on. */
export function nameOf(kind: string, ...on: readonly unknown[]): string {
  return `${kind} ${hash("sha256", JSON.stringify(on), "base64url")}`;
}

/** What is kept under the name; else it is worked out and kept. It must be the same once it was written as JSON. */
export async function recall<T>(
  store: Store | undefined,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const known = store?.get(name) ?? null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its name says which build made it of what
  if (known !== null) return JSON.parse(known) as T;
  const found = await work();
  store?.put(name, JSON.stringify(found));
  return found;
}
