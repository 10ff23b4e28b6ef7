// Properties are tried on the same examples in every run, so that a commit is green or is not; PROPERTY_SEED tries others
// (tools/explore.ts).
import process from "node:process";
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_161_026) });
