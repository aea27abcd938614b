import type { DeadLetter } from "@readout/model";
import type { Row, Sqlite } from "@readout/sqlite";
import type { DeadLetters } from "./store.ts";

const schema = `
  CREATE TABLE IF NOT EXISTS dead_letters (
    id TEXT PRIMARY KEY, state TEXT NOT NULL, stage TEXT NOT NULL, reason TEXT NOT NULL, last_at TEXT NOT NULL, letter TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS dead_letters_state ON dead_letters (state, last_at);
`;

const read = (row: Row): DeadLetter => JSON.parse(String(row.letter)) as DeadLetter;

export function sqliteDeadLetters(db: Sqlite): DeadLetters {
  db.exec(schema);
  const get = (id: string): DeadLetter | null => {
    const row = db.prepare("SELECT letter FROM dead_letters WHERE id = ?").get(id);
    return row ? read(row) : null;
  };
  const save = (letter: DeadLetter): void => {
    db.prepare(
      "INSERT OR REPLACE INTO dead_letters (id, state, stage, reason, last_at, letter) VALUES (?, ?, ?, ?, ?, ?)",
    ).run(letter.id, letter.state, letter.stage, letter.reason, letter.lastAt, JSON.stringify(letter));
  };
  return {
    async put(letter) {
      const known = get(letter.id);
      if (!known) return save(letter);
      const { firstAt, replays } = known;
      save({ ...letter, firstAt, replays, attempts: known.attempts + letter.attempts });
    },
    get: async (id) => get(id),
    async list({ state, stage, reason }, limit) {
      const asked = Object.entries({ state, stage, reason }).filter((each) => each[1] !== undefined);
      const where = asked.map(([column]) => ` AND ${column} = ?`).join("");
      const sql = `SELECT letter FROM dead_letters WHERE 1${where} ORDER BY last_at DESC, id LIMIT ?`;
      return db
        .prepare(sql)
        .all(...asked.map(([, value]) => String(value)), limit)
        .map(read);
    },
    async mark(id, state, at) {
      const letter = get(id);
      if (!letter) return null;
      const marked = { ...letter, state, lastAt: at, replays: letter.replays + (state === "replayed" ? 1 : 0) };
      save(marked);
      return marked;
    },
    async count() {
      return Number(db.prepare("SELECT count(*) AS n FROM dead_letters WHERE state = 'dead'").get()?.n);
    },
  };
}
