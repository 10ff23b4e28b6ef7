import { expect, test } from "vitest";
import { findPublicNames, libraries } from "./public-names.ts";

// The values that they export stand in the index.test.ts of each package.
test.for([...libraries])(
  "the types that packages/%s exports: one may be added on purpose, and none goes",
  (folder) => {
    const types = findPublicNames(folder).filter(({ isType }) => isType);
    expect(types.map(({ name }) => name).toSorted()).toMatchSnapshot();
  },
);
