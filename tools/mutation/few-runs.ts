// Stands in for "fast-check" where mutants are tested: the same examples each time, few of them, and no shrinking.
import * as all from "fast-check";

const most = 10;

/** The functions of fast-check look at no `this`; what a property is made of does not matter here. */
const assert = (
  property: all.IRawProperty<unknown>,
  parameters: all.Parameters<unknown> = {},
): Promise<void> | void =>
  all.assert(property, {
    ...parameters,
    numRuns: Math.min(parameters.numRuns ?? most, most),
    seed: 1,
    endOnFailure: true,
  });

export default { ...all, assert };
