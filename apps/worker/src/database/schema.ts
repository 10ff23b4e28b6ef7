/**
 * The tables. A batch is there until its result is: the same transaction brings the one and removes the other.
 *
 * What comes from documents is bytes or JSON in text: PostgreSQL's text holds no U+0000 and its jsonb no escape of it.
 */
export const schema = `
create schema if not exists onrecord;
create table if not exists onrecord.runs (
  name text primary key,
  turn integer generated always as identity unique,
  build text,
  options text not null,
  lines integer not null
);
create table if not exists onrecord.batches (
  turn integer not null,
  id bigint generated always as identity unique,
  run text not null references onrecord.runs on delete cascade,
  first_line integer not null,
  lines integer not null,
  documents bytea not null,
  problems text not null,
  is_dead boolean not null default false,
  primary key (run, first_line)
);
create index if not exists batches_in_turn on onrecord.batches (turn, id);
create table if not exists onrecord.starts (
  id bigint generated always as identity primary key,
  run text not null,
  first_line integer not null,
  foreign key (run, first_line) references onrecord.batches on delete cascade
);
create index if not exists starts_of on onrecord.starts (run, first_line);
create table if not exists onrecord.results (
  run text not null references onrecord.runs on delete cascade,
  first_line integer not null,
  lines integer not null,
  statements bytea not null,
  problems text not null,
  set_aside integer not null,
  primary key (run, first_line)
);
`;
