/** A collection that cannot be read or written; its message says in plain words why, and what to do. */
export class CollectionError extends Error {
  override readonly name: string = "CollectionError";
}
