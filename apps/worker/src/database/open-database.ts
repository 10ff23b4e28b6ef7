import { Client } from "pg";
import type { Host } from "onrecord/parts";
import { schema } from "./schema.ts";

/** Two connections: what is told on `log` stays told, whatever becomes of the transaction on `work`. */
export type Database = {
  readonly work: Client;
  readonly log: Client;
  /** Why the server ended a connection, where it said so: whoever asks next only hears that it is gone. */
  readonly farewell: () => Error | null;
  readonly close: () => Promise<void>;
};

/** Any number; two programs that make the tables at once wait for each other. */
const lock = 7_266_501;

/**
 * Connects by `DATABASE_URL`, else by libpq's own variables, and makes the tables where there are none.
 *
 * @throws what `isDatabaseError` knows.
 */
export async function openDatabase({ env }: Pick<Host, "env">): Promise<Database> {
  const [work, log] = [makeClient(env), makeClient(env)];
  let said: Error | null = null;
  for (const client of [work, log]) {
    client.on("error", (error) => {
      said ??= error;
    });
  }
  const close = async (): Promise<void> => {
    await Promise.all([work.end(), log.end()].map(async (end) => end.catch(() => {})));
  };
  try {
    await Promise.all([work.connect(), log.connect()]);
    const { rows } = await work.query("select to_regclass('onrecord.results') is null as absent");
    if (isAbsent(rows[0])) {
      await work.query(`begin; select pg_advisory_xact_lock(${lock}); ${schema}; commit`);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { work, log, farewell: () => said, close };
}

/** What the driver takes of the environment beyond these, such as PGSSLMODE, it looks up itself. */
const places = {
  connectionString: "DATABASE_URL",
  host: "PGHOST",
  port: "PGPORT",
  user: "PGUSER",
  database: "PGDATABASE",
  password: "PGPASSWORD",
} as const;

function makeClient(env: Host["env"]): Client {
  const known = Object.entries(places).filter(([, name]) => env[name] !== undefined);
  return new Client({
    ...Object.fromEntries(known.map(([key, name]) => [key, env[name]])),
    application_name: "onrecord-worker",
    connectionTimeoutMillis: 20_000,
    keepAlive: true,
  });
}

function isAbsent(row: unknown): boolean {
  return typeof row === "object" && row !== null && "absent" in row && row.absent === true;
}
