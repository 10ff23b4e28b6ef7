import { isSystemError } from "onrecord/parts";
import { DatabaseError } from "pg";

const tooLate = "25P03";

/** What codes of PostgreSQL and of the system mean to somebody who wants to run a worker. */
const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing answers there; start the server, or name another with PGHOST and PGPORT",
  ENOENT: "no server has its socket there; start it, or name another with PGHOST",
  ENOTFOUND: "no such host; check PGHOST or DATABASE_URL",
  ETIMEDOUT: "the host does not answer; check PGHOST or DATABASE_URL and the network",
  ECONNRESET: "the connection was cut",
  EPIPE: "the connection was cut",
  "28P01": "the password or user is wrong; set PGUSER, and PGPASSWORD or ~/.pgpass",
  "28000": "this user may not come in; set PGUSER, or change the server's pg_hba.conf",
  "3D000": "there is no such database; create it (createdb) or name another with PGDATABASE",
  "42501": "this user may not make or use the schema onrecord; grant it to them",
  "53100": "the server's disk is full; make room there",
  "53300": "the server takes no more connections, and a worker needs two; raise max_connections",
  "57P01": "the server ended the connection",
  "57P03": "the server is starting up or shutting down",
  [tooLate]: "the server ended the connection, as a batch took longer than an hour",
};

/** Messages of the driver itself, which have no code. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/^SASL/, "the server asks for a password; set PGPASSWORD or ~/.pgpass"],
  [/timeout/i, "the server does not answer; check PGHOST or DATABASE_URL and the network"],
  [/SSL/, "the server has no encrypted connections; set PGSSLMODE=disable if the network is safe"],
  [/invalid url/i, "DATABASE_URL: expected postgres://user@host:5432/database"],
  [/terminated|closed|not queryable|connection error/i, "the connection was cut"],
];

/** Whether something went wrong between us and PostgreSQL, as against a mistake in this program. */
export function isDatabaseError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error instanceof DatabaseError || isSystemError(error) || findSpoken(error) !== null;
}

/** Whether the server ended the connection as it waited for an hour for what becomes of a batch. */
export function isTooLate(error: Error): boolean {
  return "code" in error && error.code === tooLate;
}

/**
 * Plain words for it in one line.
 *
 * Never the message of the driver: it may quote what it was given to connect with, and in that a password.
 */
export function describeDatabaseError(error: Error): string {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = meanings[code] ?? findSpoken(error);
  if (known !== null) return known;
  return error instanceof DatabaseError
    ? `${error.message} (${code})`
    : `could not be used (${code})`;
}

function findSpoken({ message }: Error): string | null {
  return spoken.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
