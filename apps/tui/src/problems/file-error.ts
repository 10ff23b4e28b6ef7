/** What the operating system's error codes mean to somebody who wants to read a document. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder; check the spelling, or quote the name if it holds spaces",
  EACCES: "permission denied; make it readable (chmod u+r) or leave it out",
  EPERM: "the system does not allow reading it",
  ELOOP: "a symbolic link that leads back to itself; link to the document instead",
  ENOTDIR: "a part of the path is a file, not a folder",
  ENAMETOOLONG: "the name is too long for this file system",
  EISDIR: "expected a file, got a folder",
  EMFILE: "too many open files; read fewer at a time",
  EIO: "the disk reported an error",
  ERR_FS_FILE_TOO_LARGE: "larger than can be read at once; split it",
  ERR_STRING_TOO_LONG: "larger than can be read at once; split it",
  ERR_INVALID_ARG_VALUE: "not a file name",
};

/** Plain words for a failed file operation. */
export function describeFileError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return meanings[code] ?? error.message;
}

/** Whether the operating system refused something, as against a mistake in this program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}
