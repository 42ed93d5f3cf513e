// What did the first Charley that takes in other programs' files need? Which import wrote which entry, and what had no place.
import { sql, type Migration } from 'kysely'

const statements = [
  `create table imports (
    seq integer primary key,
    id text not null unique,
    person text not null,
    name text not null,
    format text not null,
    sha256 text not null,
    bytes integer not null,
    zone text not null,
    columns text check (json_valid(columns)),
    begun text not null,
    ended text,
    state text not null check (state in ('unfinished', 'taken', 'undone')),
    report text check (json_valid(report)),
    undone text check (json_valid(undone))
  ) strict`,
  `create index imports_by_person on imports (person)`,
  // By the entry's id, which is the same in every copy; no foreign key, for an entry may be erased.
  `create table import_entries (
    seq integer primary key,
    import text not null references imports (id) on delete cascade,
    entry text not null,
    rest text check (json_valid(rest)),
    unique (import, entry)
  ) strict`,
  `create index import_entries_by_entry on import_entries (entry)`,
]

export const migration003Imports: Migration = {
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
