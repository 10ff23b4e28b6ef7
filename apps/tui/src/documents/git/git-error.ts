/** What git could not give. Its message says what. */
export class GitError extends Error {
  override readonly name: string = "GitError";
}
