import { DatabaseError } from "pg";
import { expect, test } from "vitest";
import { describeDatabaseError, isDatabaseError } from "./describe-database-error.ts";

function fromServer(code: string): Error {
  return Object.assign(new DatabaseError("as the server says", 1, "error"), { code });
}

function fromSystem(code: string): Error {
  return Object.assign(new Error(`connect ${code} ann:s3cret@db`), { code, syscall: "connect" });
}

test.for([
  [fromServer("28P01"), /^the password or user is wrong/],
  [fromServer("53100"), /^the server's disk is full/],
  [fromServer("XX000"), /^as the server says \(XX000\)$/],
  [fromSystem("ECONNREFUSED"), /^nothing answers there; start the server/],
  [fromSystem("EHOSTDOWN"), /^could not be used \(EHOSTDOWN\)$/],
  [
    new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string"),
    /asks for a password/,
  ],
  [new Error("Connection terminated unexpectedly"), /^the connection was cut$/],
  [new TypeError("Invalid URL"), /^DATABASE_URL: expected postgres:/],
] as const)("%j is told as %s", ([error, expected]) => {
  expect(isDatabaseError(error)).toBe(true);
  expect(describeDatabaseError(error)).toMatch(expected);
  expect(describeDatabaseError(error)).not.toContain("s3cret");
});

test.for([new Error("a mistake of ours"), new RangeError("too deep"), "words", null])(
  "%j is no matter of the database",
  (error) => {
    expect(isDatabaseError(error)).toBe(false);
  },
);
