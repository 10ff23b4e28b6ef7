/**
 * Loads something while there is no `fetch`.
 *
 * Ink's layout engine asks `fetch` for WebAssembly that it carries along anyway; the first use of Node's makes it load
 * a whole HTTP client, which is a third of what the browser needs to start.
 */
export async function withoutFetch<T>(load: () => Promise<T>): Promise<T> {
  const known = Object.getOwnPropertyDescriptor(globalThis, "fetch");
  if (known?.configurable !== true) return load();
  Object.defineProperty(globalThis, "fetch", { ...hidden, configurable: true });
  try {
    return await load();
  } finally {
    Object.defineProperty(globalThis, "fetch", known);
  }
}

const hidden: PropertyDescriptor = { value: undefined, writable: true, enumerable: true };
