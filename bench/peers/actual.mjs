// SPDX-License-Identifier: AGPL-3.0-or-later
// Actual's CRDT (@actual-app/crdt: clock, Merkle trie, protocol messages): one message for each cell, the latest
// timestamp wins. The package brings no storage and no server: a log of messages and a table of rows in SQLite (its
// WebAssembly build, as in Actual's browser version) stand here for them, with one exchange of messages over HTTP.
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as crdt from '@actual-app/crdt';
import sqlite from 'node-sqlite3-wasm';

const { Timestamp, merkle } = crdt;
const dataset = 'expense';
const never = '1970-01-01T00:00:00.000Z-0000-0000000000000000';

const text = (value) => (typeof value === 'number' ? `N:${value}` : value === null ? '0:' : `S:${value}`);
const value = (coded) => (coded[0] === 'N' ? Number(coded.slice(2)) : coded[0] === '0' ? null : coded.slice(2));

function openDatabase(folder) {
    mkdirSync(folder, { recursive: true });
    return new sqlite.Database(join(folder, 'office.sqlite'));
}

function inTransaction(database, work) {
    database.exec('BEGIN');
    try {
        work();
        database.exec('COMMIT');
    } catch (failure) {
        database.exec('ROLLBACK');
        throw failure;
    }
}

async function bodyOf(stream) {
    const parts = [];
    for await (const part of stream)
        parts.push(part);
    return new Uint8Array(Buffer.concat(parts));
}

export async function serve(folder) {
    const database = openDatabase(folder);
    database.exec('CREATE TABLE message (timestamp TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID;'
        + 'CREATE TABLE trie (id INTEGER PRIMARY KEY, content TEXT)');
    const insert = database.prepare('INSERT OR IGNORE INTO message VALUES (?, ?)');
    const select = database.prepare('SELECT timestamp, content FROM message WHERE timestamp > ? AND timestamp NOT LIKE ?'
        + ' ORDER BY timestamp');
    const keepTrie = database.prepare('INSERT OR REPLACE INTO trie VALUES (1, ?)');
    let trie = {};
    const server = createServer(async (request, response) => {
        const wanted = crdt.fromBinary(crdt.SyncRequestSchema, await bodyOf(request));
        if (wanted.messages.length > 0)
            inTransaction(database, () => {
                for (const { timestamp, content } of wanted.messages)
                    if (insert.run([timestamp, content]).changes > 0)
                        trie = merkle.insert(trie, Timestamp.parse(timestamp));
                trie = merkle.prune(trie);
                keepTrie.run([JSON.stringify(trie)]);
            });
        const messages = select.all([wanted.since, `%-${wanted.fileId}`]).map((row) =>
            crdt.create(crdt.MessageEnvelopeSchema, { ...row, isEncrypted: false }));
        const reply = crdt.create(crdt.SyncResponseSchema, { messages, merkle: JSON.stringify(trie) });
        response.end(crdt.toBinary(crdt.SyncResponseSchema, reply));
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export class Laptop {
    static async open(folder, url) {
        const laptop = new Laptop();
        laptop.url = url;
        laptop.database = openDatabase(folder);
        laptop.database.exec('CREATE TABLE message (timestamp TEXT PRIMARY KEY, dataset TEXT, row TEXT, column TEXT,'
            + ' value TEXT); CREATE INDEX message_cell ON message (dataset, row, column, timestamp);'
            + ' CREATE TABLE clock (id INTEGER PRIMARY KEY, content TEXT)');
        Timestamp.init();
        laptop.node = crdt.makeClientId();
        laptop.clock = crdt.makeClock(new Timestamp(0, 0, laptop.node));
        laptop.synced = never;
        const prepare = (sql) => laptop.database.prepare(sql);
        laptop.newer = prepare('SELECT 1 FROM message WHERE dataset = ? AND row = ? AND column = ? AND timestamp >= ?');
        laptop.insert = prepare('INSERT OR IGNORE INTO message VALUES (?, ?, ?, ?, ?)');
        laptop.since = prepare('SELECT * FROM message WHERE timestamp > ? ORDER BY timestamp');
        laptop.keepClock = prepare('INSERT OR REPLACE INTO clock VALUES (1, ?)');
        laptop.cells = new Map();
        return laptop;
    }

    /** The table of rows, made with the first row's columns. */
    describe(columns) {
        if (this.cells.size > 0)
            return;
        this.database.exec(`CREATE TABLE ${dataset} (id TEXT PRIMARY KEY, ${columns.join(', ')})`);
        for (const column of columns)
            this.cells.set(column, this.database.prepare(`INSERT INTO ${dataset} (id, ${column}) VALUES (?, ?)`
                + ` ON CONFLICT (id) DO UPDATE SET ${column} = excluded.${column}`));
    }

    /** A message wins its cell unless the log knows a later one; the log keeps both. */
    apply(messages) {
        const { clock } = this;
        inTransaction(this.database, () => {
            for (const { timestamp, row, column, value: coded } of messages) {
                if (this.newer.all([dataset, row, column, timestamp]).length === 0)
                    this.cells.get(column).run([row, value(coded)]);
                if (this.insert.run([timestamp, dataset, row, column, coded]).changes > 0)
                    clock.merkle = merkle.insert(clock.merkle, Timestamp.parse(timestamp));
            }
            clock.merkle = merkle.prune(clock.merkle);
            this.keepClock.run([crdt.serializeClock(clock)]);
        });
    }

    message(row, column, content) {
        return { timestamp: Timestamp.send().toString(), row, column, value: text(content) };
    }

    async put(rows) {
        crdt.setClock(this.clock);
        this.describe(Object.keys(rows[0]).filter((column) => column !== 'id'));
        this.apply(rows.flatMap(({ id, ...row }) =>
            Object.entries(row).map(([column, content]) => this.message(id, column, content))));
    }

    async edit(id, field, content) {
        crdt.setClock(this.clock);
        this.apply([this.message(id, field, content)]);
    }

    /** One exchange of everything after a timestamp; the time from which both logs differ afterwards, if they do. */
    async exchange(since) {
        const messages = this.since.all([since]).map(({ timestamp, ...cell }) =>
            crdt.create(crdt.MessageEnvelopeSchema, {
                timestamp, isEncrypted: false,
                content: crdt.toBinary(crdt.MessageSchema, crdt.create(crdt.MessageSchema, cell)),
            }));
        const request = crdt.create(crdt.SyncRequestSchema, { messages, fileId: this.node, since });
        const reply = await fetch(this.url, {
            method: 'POST', body: crdt.toBinary(crdt.SyncRequestSchema, request),
        });
        const { messages: received, merkle: theirs } =
            crdt.fromBinary(crdt.SyncResponseSchema, new Uint8Array(await reply.arrayBuffer()));
        crdt.setClock(this.clock);
        const cells = received.map(({ timestamp, content }) => {
            Timestamp.recv(Timestamp.parse(timestamp));
            return { timestamp, ...crdt.fromBinary(crdt.MessageSchema, content) };
        });
        if (cells.length > 0) {
            this.describe([...new Set(cells.map(({ column }) => column))]);
            this.apply(cells);
        }
        return merkle.diff(JSON.parse(theirs), this.clock.merkle);
    }

    /** What was written offline may be older than the last exchange: the trie tells from when to go over it again. */
    async sync() {
        let since = this.synced;
        for (let round = 0; round < 10; ++round) {
            const differs = await this.exchange(since);
            if (differs === null) {
                this.synced = this.database.get('SELECT max(timestamp) AS last FROM message').last ?? never;
                return;
            }
            since = new Timestamp(differs, 0, '0').toString();
        }
        throw new Error('both logs do not agree');
    }

    async count() {
        return this.database.get(`SELECT count(*) AS rows FROM ${dataset}`).rows;
    }

    async read(id) {
        return this.database.get(`SELECT * FROM ${dataset} WHERE id = ?`, [id]);
    }

    /** The losing message stays in the log until the file is reset. */
    async stillHas(id, field, content) {
        const found = this.database.all('SELECT 1 FROM message WHERE row = ? AND column = ? AND value = ?',
            [id, field, text(content)]);
        return found.length > 0 ? 1 : 0;
    }

    async shows(id, field, content) {
        return JSON.stringify(await this.read(id)).includes(content) ? 1 : 0;
    }

    async close() {
        for (const statement of [this.newer, this.insert, this.since, this.keepClock, ...this.cells.values()])
            statement.finalize();
        this.database.close();
    }
}
