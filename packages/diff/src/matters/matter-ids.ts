/**
 * Ids made of the matters' own labels, so that an edit elsewhere keeps them; a label used twice is numbered in the
 * order given.
 */
export function nameIds(labels: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return labels.map((label) => {
    const plain =
      label
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join("-") ?? "matter";
    let id = plain;
    for (let number = 2; used.has(id); number++) id = `${plain}-${number}`;
    used.add(id);
    return id;
  });
}
