#!/usr/bin/env node
// Two apps do the same work in turn, and one table says how they compare: `make bench`.
//
// For each size both are seeded once through their own import. Then come the rounds: floor, ours, ours,
// floor … so that whatever else the machine does falls on both. A ratio belongs to one round.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { acts } from './acts.mjs';
import { dropProfile } from './browser.mjs';
import { makeBoard } from './data.mjs';
import { imports, seed } from './imports.mjs';
import { readOptions, USAGE } from './options.mjs';
import { codeSize, serve } from './server.mjs';
import { starts } from './starts.mjs';
import { printGrowth, printSize, printTransfer } from './table.mjs';

const STARTS = ['cold', 'warm', 'relaunch'];
const ACTS = ['memory', 'scroll', 'add', 'move', 'search', 'export'];

const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(USAGE);
  process.exit();
}

const apps = await Promise.all(options.apps.map(openApp));
const names = apps.map(app => app.name);
const found = {};
const missed = [];
const errors = [];

for (const size of options.sizes) {
  found[size] = await measureSize(size);
  printSize(size, names, found[size], missed);
}
printGrowth(options.sizes, names, found, missed);
const transfers = Object.fromEntries(apps.map(app => [app.name, { ...app.transfer, ...codeSize(app.folder) }]));
if (apps.every(app => app.transfer)) printTransfer(names, transfers, missed);

for (const app of apps) await app.close();
if (options.out) {
  fs.mkdirSync(path.dirname(options.out), { recursive: true });
  fs.writeFileSync(options.out, JSON.stringify({ names, found, transfers, missed, errors }, null, 1));
}
for (const error of errors) console.log(`\n! ${error}`);
for (const goal of missed) console.log(`\n✗ ${goal}`);
if (!missed.length && !errors.length) console.log('\nAll goals reached.');
process.exit(errors.length || (options.gate && missed.length) ? 1 : 0);

async function openApp([adapter, folder], place, all) {
  const make = (await import(`./adapters/${adapter}.mjs`)).default;
  const app = make(folder && path.resolve(folder));
  // Two builds of one app need two names.
  const twice = all.filter(([other]) => other === adapter).length > 1;
  return { ...app, name: twice ? `${adapter} ${'AB'[place]}` : adapter, ...(await serve(app.folder)) };
}

/** { app: [what each round found] } */
async function measureSize(size) {
  const rounds = Object.fromEntries(names.map(name => [name, []]));
  try {
    const board = makeBoard(size);
    for (const app of apps) await seed(app, board);
    for (let round = 0; round < options.rounds; round++) {
      const turns = round % 2 ? [...apps].reverse() : apps;
      for (const app of turns) rounds[app.name][round] = await measureRound(app, size, round);
      console.error(`${size} cards, round ${round + 1} of ${options.rounds}, load ${os.loadavg()[0].toFixed(1)}`);
    }
  } finally {
    for (const app of apps) if (app.profile) dropProfile(app.profile);
  }
  return rounds;
}

/** A stage that fails costs its own numbers, is printed, and fails the run. */
async function measureRound(app, size, round) {
  const numbers = {};
  const run = async (stage, wanted) => {
    if (!wanted.some(options.wants)) return;
    try {
      Object.assign(numbers, await stage(app, options.wants));
    } catch (error) {
      errors.push(`${app.name}, ${size} cards, round ${round + 1}: ${error.message.split('\n')[0]}`);
    }
  };
  await run(starts, STARTS);
  await run(acts, ACTS);
  await run(imports, ['import']);
  app.transfer ??= numbers.transfer;
  return numbers;
}
