/** A call that cannot be carried out as given: exit status 2. Its message says what was expected and what came. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}
