// SPDX-License-Identifier: AGPL-3.0-or-later
// PouchDB on LevelDB at both ends, express-pouchdb between them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import expressPouchDB from 'express-pouchdb';
import PouchDB from 'pouchdb';

const batch = 1000;

export async function serve(folder) {
    mkdirSync(folder, { recursive: true });
    const Stored = PouchDB.defaults({ prefix: join(folder, '/') });
    const app = express();
    app.use('/', expressPouchDB(Stored, {
        mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: join(folder, 'log.txt'),
    }));
    return new Promise((resolve) => {
        const server = app.listen(0, '127.0.0.1', () => resolve(server));
    });
}

export class Laptop {
    static async open(folder, url) {
        const laptop = new Laptop();
        laptop.local = new PouchDB(join(folder, 'office'));
        laptop.remote = new PouchDB(`${url}/office`);
        return laptop;
    }

    async put(rows) {
        for (let at = 0; at < rows.length; at += batch)
            await this.local.bulkDocs(rows.slice(at, at + batch).map(({ id, ...row }) => ({ _id: id, ...row })));
    }

    async edit(id, field, value) {
        const document = await this.local.get(id);
        await this.local.put({ ...document, [field]: value });
    }

    async sync() {
        await this.local.replicate.to(this.remote, { batch_size: batch });
        await this.local.replicate.from(this.remote, { batch_size: batch });
    }

    async count() {
        return (await this.local.info()).doc_count;
    }

    async read(id) {
        return this.local.get(id);
    }

    /** Losing revisions stay until somebody deletes them or compacts. */
    async stillHas(id, field, value) {
        const { _conflicts: conflicts = [] } = await this.local.get(id, { conflicts: true });
        for (const rev of conflicts)
            if ((await this.local.get(id, { rev }))[field] === value)
                return 1;
        return 0;
    }

    /** What a program sees that reads and lists without asking for conflicts. */
    async shows(id, field, value) {
        const { rows } = await this.local.allDocs({ key: id, include_docs: true });
        return JSON.stringify(rows).includes(value) || '_conflicts' in rows[0].doc ? 1 : 0;
    }

    async close() {
        await this.local.close();
    }
}
