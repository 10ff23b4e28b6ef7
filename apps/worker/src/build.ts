import { build as own } from "onrecord/parts";

/**
 * Names the program that reads; what two builds make of one document may differ, so a run is worked on by one alone.
 *
 * Null where it runs from its sources: then all are taken for the same.
 */
export const build: string | null = own;
