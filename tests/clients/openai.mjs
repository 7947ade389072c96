// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node openai.mjs PROGRAM: the npm package `openai`, which nobody here wrote, talks to `PROGRAM sandbox`: models, chat
// (prose, JSON mode, JSON Schema), speech, and errors as its own typed errors. Exit code 77: it could not be installed.
import assert from 'node:assert/strict';
import {execSync, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {dirname} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const skipped = 77;
const key = 'hs_0123456789abcdefghijklmnopqrstuv';
const scene = 'Scene description:\nINT. KITCHEN - NIGHT\n\nMEI pours tea. Rain on the window.\n\nMEI\nYou are late.\n\n' +
    'CHEN\n(quietly)\nThe last train.\n\nShe puts the cup down, hard.\n';

function skip(reason) {
    console.log(`skipped: ${reason}`);
    process.exit(skipped);
}

function install() {
    if (Number(process.versions.node.split('.')[0]) < 20)
        skip(`the package needs Node.js 20, this is ${process.version}`);
    if (existsSync(`${here}/node_modules/openai`))
        return;
    try {
        execSync('npm ci --no-audit --no-fund', {cwd: here, stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000});
    } catch (error) {
        skip(`npm ci failed: ${error.message}`);
    }
}

/// Starts the sandbox; its first line of JSON tells the address.
async function serve(program, ...options) {
    const child = spawn(program, ['sandbox', '--json', ...options], {stdio: ['ignore', 'pipe', 'ignore']});
    for await (const line of createInterface({input: child.stdout})) {
        if (line.startsWith('{'))
            return {child, base: JSON.parse(line).base_url};
    }
    throw new Error('the sandbox told no address');
}

async function talksAboutModels(client) {
    const ids = [];
    for await (const model of client.models.list())
        ids.push(model.id);
    assert.ok(ids.includes('deepseek-v3.2'), `models: ${ids}`);
}

async function writesProse(client) {
    const answer = await client.chat.completions.create({
        model: 'deepseek-v3.2',
        messages: [{role: 'system', content: 'Enhance this.'}, {role: 'user', content: `Original script:\n${scene}`}],
    });
    assert.equal(answer.object, 'chat.completion');
    assert.equal(answer.choices[0].message.role, 'assistant');
    assert.equal(answer.choices[0].finish_reason, 'stop');
    assert.ok(answer.choices[0].message.content.includes('MEI'));
    assert.equal(answer.usage.total_tokens, answer.usage.prompt_tokens + answer.usage.completion_tokens);
}

async function writesJson(client, format) {
    const answer = await client.chat.completions.create({
        model: 'gemini-2.5-flash',
        messages: [{role: 'user', content: `Break this into shots, as JSON.\n${scene}`}],
        response_format: format,
        max_completion_tokens: 4000,
        seed: 7,
    });
    const board = JSON.parse(answer.choices[0].message.content);
    assert.ok(Array.isArray(board.shots) && board.shots.length > 0, answer.choices[0].message.content);
}

async function speaks(client) {
    const answer = await client.audio.speech.create({
        model: 'tts-1',
        voice: 'nova',
        input: 'You are late.',
        response_format: 'wav',
    });
    const sound = Buffer.from(await answer.arrayBuffer());
    assert.equal(sound.subarray(0, 4).toString(), 'RIFF');
    assert.ok(sound.length > 1000, `${sound.length} bytes`);
}

async function refusesWrongOnes(OpenAI, client) {
    await assert.rejects(client.chat.completions.create({model: 'deepseek-v3.2', messages: []}),
                         error => error instanceof OpenAI.APIError && error.status >= 400 && error.status < 500);
    await assert.rejects(client.audio.speech.create({model: 'tts-1', voice: 'nova', input: ''}),
                         error => error instanceof OpenAI.APIError && error.status >= 400 && error.status < 500);
}

install();
const {default: OpenAI} = await import('openai');
const {child, base} = await serve(process.argv[2], '--require-key');
try {
    const client = new OpenAI({baseURL: base, apiKey: key, maxRetries: 0, timeout: 60_000});
    await talksAboutModels(client);
    await writesProse(client);
    await writesJson(client, {type: 'json_object'});
    await writesJson(client, {
        type: 'json_schema',
        json_schema: {
            name: 'shots',
            strict: true,
            schema: {
                type: 'object',
                properties: {shots: {type: 'array', items: {type: 'object', additionalProperties: true}}},
                required: ['shots'],
                additionalProperties: false,
            },
        },
    });
    await speaks(client);
    await refusesWrongOnes(OpenAI, client);
    const stranger = new OpenAI({baseURL: base, apiKey: 'sk-wrong', maxRetries: 0});
    await assert.rejects(stranger.models.list(), error => error instanceof OpenAI.AuthenticationError);
    console.log('the openai client has nothing to complain about');
} finally {
    child.kill();
}
