// SPDX-License-Identifier: AGPL-3.0-or-later
// What one system takes for the four pieces of work that ./dev bench sync gives to every system:
//
//   node measure.mjs SYSTEM ROWS FOLDER      SYSTEM: pouchdb, actual or yjs; ROWS: a JSON row a line
//
// Two laptops live in this process and a server in another one; all keep their data on disk. Prints one JSON object:
// seconds and CPU seconds (both processes) of each piece, the middle of five rounds of edits, and how many of the losing edits are still to be found.
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const edits = 100;
const rounds = 5;
const [system, second, folder] = process.argv.slice(2);
const { Laptop, serve } = await import(`./${system}.mjs`);

const cpuSeconds = () => {
    const { user, system: kernel } = process.cpuUsage();
    return (user + kernel) / 1e6;
};

/** Answers questions about itself until its parent goes. */
async function beServer() {
    const traffic = { bytes: 0 };
    const server = await serve(folder);
    server.on('connection', (socket) => {
        socket.on('close', () => (traffic.bytes += socket.bytesRead + socket.bytesWritten));
    });
    process.on('message', () => {
        server.closeIdleConnections();
        // The byte counts of closed connections arrive with their events.
        setTimeout(() => {
            const peak = process.resourceUsage().maxRSS * 1024;
            process.send({ cpu: cpuSeconds(), bytes: traffic.bytes, peak });
        }, 50);
    });
    process.on('disconnect', () => process.exit(0));
    process.send({ url: `http://127.0.0.1:${server.address().port}` });
}

async function main() {
    const rows = readFileSync(second, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
    const child = fork(fileURLToPath(import.meta.url), [system, 'serve', join(folder, 'server')]);
    const answer = () => new Promise((resolve) => child.once('message', resolve));
    const { url } = await answer();
    const askServer = () => {
        child.send('state');
        return answer();
    };
    const measured = async (work) => {
        const before = await askServer();
        const cpu = cpuSeconds();
        const begin = performance.now();
        await work();
        const seconds = (performance.now() - begin) / 1000;
        const own = cpuSeconds() - cpu;
        const after = await askServer();
        return { seconds, cpu: own + after.cpu - before.cpu, bytes: after.bytes - before.bytes };
    };
    const laptop = async (name) => {
        mkdirSync(join(folder, name), { recursive: true });
        return Laptop.open(join(folder, name), url);
    };

    const here = await laptop('here');
    const result = {};
    result.put = await measured(async () => {
        await here.put(rows);
        await here.sync();
    });
    let there;
    result.fresh = await measured(async () => {
        there = await laptop('there');
        await there.sync();
    });
    const present = await there.count();
    if (present !== rows.length)
        throw new Error(`${present} of ${rows.length} rows arrived`);

    // Some systems go over everything once more after a fresh replica: that is no cost of the edits.
    await there.sync();
    await here.sync();

    const edited = rows.slice(0, edits).map((row) => row.id);
    const local = [];
    const exchanged = [];
    for (let round = 0; round < rounds; ++round) {
        const make = performance.now();
        for (const id of edited)
            await here.edit(id, 'description', `edited ${round} ${id}`);
        local.push((performance.now() - make) / 1000);
        exchanged.push(await measured(async () => {
            await here.sync();
            await there.sync();
        }));
        for (const id of edited)
            if ((await there.read(id)).description !== `edited ${round} ${id}`)
                throw new Error('an edit did not arrive');
    }
    const middle = (values) => values.sort((a, b) => a - b)[Math.floor(rounds / 2)];
    result.local = { seconds: middle(local) };
    result.edits = Object.fromEntries(['seconds', 'cpu', 'bytes'].map((name) =>
        [name, middle(exchanged.map((round) => round[name]))]));

    const contested = rows.slice(edits, 2 * edits).map((row) => row.id);
    for (const id of contested) {
        await here.edit(id, 'description', `first ${id}`);
        await there.edit(id, 'description', `second ${id}`);
    }
    result.conflicts = await measured(async () => {
        await here.sync();
        await there.sync();
        await here.sync();
    });
    result.conflicts.of = edits;
    result.conflicts.kept = 0;
    result.conflicts.shown = 0;
    for (const id of contested) {
        const seen = (await here.read(id)).description;
        if (seen !== (await there.read(id)).description)
            throw new Error('both laptops do not agree');
        const lost = seen === `first ${id}` ? `second ${id}` : `first ${id}`;
        result.conflicts.kept += await here.stillHas(id, 'description', lost);
        result.conflicts.shown += await here.shows(id, 'description', lost);
    }
    const { peak } = await askServer();
    result.peak = { server: peak, laptops: process.resourceUsage().maxRSS * 1024 };
    console.log(JSON.stringify(result));
    await here.close();
    await there.close();
    child.disconnect();
}

await (second === 'serve' ? beServer() : main());
