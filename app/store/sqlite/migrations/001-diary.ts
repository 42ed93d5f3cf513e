// What did the first Charley with a diary need? The log of entries, which only ever grows, and small named settings.
import { sql, type Migration } from 'kysely'

/** "Chly" in ASCII. In every file Charley makes, so that it never writes its tables into another program's database. */
export const applicationId = 0x43686c79

const statements = [
  // `moment` and `thing` could be worked out from the rest; they are kept because a day must be one short walk along an index.
  `create table entries (
    seq integer primary key,
    id text not null unique,
    person text not null,
    kind text not null,
    at text not null,
    moment integer not null,
    zone text not null,
    payload text check (json_valid(payload)),
    recorded text not null,
    replaces integer references entries (seq) check (replaces < seq),
    thing integer not null references entries (seq) check (thing <= seq),
    check (payload is not null or replaces is not null)
  ) strict`,
  // An entry is replaced once at most: of two edits of the same version only one can stand, whoever writes them.
  `create unique index entries_by_replaced on entries (replaces) where replaces is not null`,
  `create index entries_by_moment on entries (person, moment, thing) where payload is not null`,
  `create index entries_by_kind on entries (person, kind, moment, thing) where payload is not null`,
  `create index entries_by_person on entries (person)`,
  `create index entries_by_thing on entries (thing)`,
  `create trigger entries_never_change before update on entries begin
    select raise(abort, 'entries are never changed: an edit is a new entry');
  end`,
  `create trigger entries_never_go before delete on entries begin
    select raise(abort, 'entries are never removed: a removal is a new entry');
  end`,
  `create table settings (name text primary key, value text not null) strict, without rowid`,
  `pragma application_id = ${applicationId}`,
]

export const migration001Diary: Migration = {
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
