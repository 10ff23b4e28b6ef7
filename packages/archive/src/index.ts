export { openStore, type StoreOptions } from "./open-store.ts";
export type { Store } from "./store.ts";
export type {
  CollectedAxis,
  CollectedDate,
  CollectedDocument,
  CollectedMark,
  CollectedRecord,
  CollectedView,
  Collection,
  CollectionWriter,
  StoredDocument,
} from "./collection/collection.ts";
export { CollectionError } from "./collection/collection-error.ts";
export { isCollection, isCollectionHead } from "./collection/collection-file.ts";
export { openCollection } from "./collection/open-collection.ts";
export { openCollectionWriter } from "./collection/open-collection-writer.ts";
