// SPDX-License-Identifier: AGPL-3.0-or-later
// Yjs: one document with a map of rows, each a map of fields; y-leveldb at both ends; state vectors and updates over
// HTTP. Yjs has no server of its own for this: the one here does what its network providers do, one document.
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { LeveldbPersistence } from 'y-leveldb';
import * as Y from 'yjs';

const name = 'office';

async function bodyOf(stream) {
    const parts = [];
    for await (const part of stream)
        parts.push(part);
    return new Uint8Array(Buffer.concat(parts));
}

export async function serve(folder) {
    mkdirSync(folder, { recursive: true });
    const store = new LeveldbPersistence(folder);
    const document = await store.getYDoc(name);
    const server = createServer(async (request, response) => {
        const body = await bodyOf(request);
        if (request.url === '/vector') {
            response.end(Y.encodeStateVector(document));
        } else if (request.url === '/update') {
            Y.applyUpdate(document, body);
            await store.storeUpdate(name, body);
            response.end();
        } else {
            response.end(Y.encodeStateAsUpdate(document, body));
        }
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export class Laptop {
    static async open(folder, url) {
        const laptop = new Laptop();
        laptop.url = url;
        laptop.store = new LeveldbPersistence(folder);
        laptop.document = await laptop.store.getYDoc(name);
        laptop.rows = laptop.document.getMap('rows');
        return laptop;
    }

    /** Runs the change as one transaction of the document and stores its update. */
    async change(work) {
        let update;
        const keep = (made) => (update = made);
        this.document.once('update', keep);
        this.document.transact(work);
        if (update)
            await this.store.storeUpdate(name, update);
        else
            this.document.off('update', keep);
    }

    async put(rows) {
        await this.change(() => {
            for (const { id, ...row } of rows)
                this.rows.set(id, new Y.Map(Object.entries(row)));
        });
    }

    async edit(id, field, value) {
        await this.change(() => this.rows.get(id).set(field, value));
    }

    async ask(path, body) {
        const reply = await fetch(this.url + path, { method: 'POST', body });
        return new Uint8Array(await reply.arrayBuffer());
    }

    async sync() {
        const known = await this.ask('/vector', new Uint8Array());
        await this.ask('/update', Y.encodeStateAsUpdate(this.document, known));
        const update = await this.ask('/missing', Y.encodeStateVector(this.document));
        Y.applyUpdate(this.document, update);
        await this.store.storeUpdate(name, update);
    }

    async count() {
        return this.rows.size;
    }

    async read(id) {
        return this.rows.get(id).toJSON();
    }

    /** Looks through everything that is left of the document, not only what its maps show. */
    async stillHas(id, field, value) {
        this.left ??= Y.decodeUpdate(Y.encodeStateAsUpdate(this.document)).structs;
        return this.left.some((struct) => struct.content?.arr?.includes(value)) ? 1 : 0;
    }

    async shows(id, field, value) {
        return JSON.stringify(this.rows.get(id)).includes(value) ? 1 : 0;
    }

    async close() {
        await this.store.destroy();
    }
}
