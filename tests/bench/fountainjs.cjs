// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node fountainjs.cjs <folder of node_modules> <script> <rounds>: milliseconds of fountain-js on the script, warm, as
// one JSON object: the whole parse (tokens and inline markup), and tokens alone.
const { createRequire } = require('node:module');
const fs = require('node:fs');
const path = require('node:path');

const [folder, file, rounds] = process.argv.slice(2);
const { Fountain, Lexer } = createRequire(path.join(path.resolve(folder), 'x.js'))('fountain-js');
const text = fs.readFileSync(file, 'utf8');

// The fastest round: a busy machine does not count.
function fastest(act) {
  let best = Infinity;
  for (let i = 0; i < Number(rounds); ++i) {
    const begin = process.hrtime.bigint();
    act();
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e6);
  }
  return best;
}

const whole = fastest(() => new Fountain().parse(text, true));
const tokens = Lexer ? fastest(() => Lexer.tokenize(text)) : 0;
console.log(JSON.stringify({ whole, tokens }));
