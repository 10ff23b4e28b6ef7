import type { Positions } from "@onrecord/diff";

/**
 * Positions as people want to read them: without the changes that a person rejected, and the matters that were made of
 * nothing else. Formats for programs keep them, marked.
 */
export function hideRejected(positions: Positions): Positions {
  const matters = positions.matters.flatMap((matter) => {
    const changes = matter.changes.filter(({ review }) => review !== "rejected");
    if (changes.length === matter.changes.length) return [matter];
    return changes.length === 0 ? [] : [{ ...matter, changes }];
  });
  return { ...positions, matters };
}
