// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node faces.mjs FOLDER: puts the face models and photographs that tests and benches use into FOLDER: models/ from the
// npm package `faceplugin-face-recognition-js` (MIT), photographs/ from `@vladmandic/face-api` (MIT). npm checks what it
// fetches. Exit code 77: they could not be fetched.
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';

const skipped = 77;
const wanted = [
    {
        spec: 'faceplugin-face-recognition-js@0.0.1',
        folder: 'models',
        files: ['fr_detect.onnx', 'fr_landmark.onnx', 'fr_feature.onnx'].map(name => `model/${name}`),
    },
    {
        spec: '@vladmandic/face-api@1.7.15',
        folder: 'photographs',
        files: [1, 2, 3, 4, 5, 6].map(number => `demo/sample${number}.jpg`),
    },
];

function fetch(into, {spec, folder, files}) {
    if (existsSync(join(into, folder)))
        return;
    const work = join(into, `${folder}.part`);
    rmSync(work, {recursive: true, force: true});
    mkdirSync(join(work, 'ready'), {recursive: true});
    const run = (program, args) => execFileSync(program, args, {
        cwd: work,
        encoding: 'utf8',
        shell: process.platform === 'win32',  // npm is a script there
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 240_000,
    });
    const archive = run('npm', ['pack', '--silent', spec]).trim().split('\n').pop();
    run('tar', ['-xzf', archive, ...files.map(file => `package/${file}`)]);
    for (const file of files)
        cpSync(join(work, 'package', file), join(work, 'ready', file.split('/').pop()));
    renameSync(join(work, 'ready'), join(into, folder));
    rmSync(work, {recursive: true, force: true});
}

try {
    for (const each of wanted)
        fetch(process.argv[2], each);
} catch (error) {
    console.log(`skipped: ${error.message}`);
    process.exit(skipped);
}
