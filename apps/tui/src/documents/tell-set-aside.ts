import { note, type Tell } from "../problems/problem.ts";

/** Tells how many passages were set aside, and how to see them: nothing is left out in silence. */
export function tellSetAside(count: number, tell: Tell): void {
  if (count === 0) return;
  const passages = count === 1 ? "1 passage" : `${count} passages`;
  tell(
    note(null, `${passages} set aside as no statement; to see why: onrecord extract --set-aside`),
  );
}
