#!/usr/bin/env node
// Where the time of one stage goes, for when a goal is missed:
//
//     node profile.mjs ours=../../dist 100000 scroll
//
// First the long spans of the main thread in their order, without samples; then, from a second go with
// samples, what it did and in which functions.

import path from 'node:path';
import { STAGES } from './acts.mjs';
import { copyProfile, dropProfile, forgetCode, newProfile, sleep } from './browser.mjs';
import { makeBoard } from './data.mjs';
import { seed } from './imports.mjs';
import { serve } from './server.mjs';
import { functionTimes, mainThread, selfTimes, trace } from './trace.mjs';
import { firstCard, ready, rest, start, visit } from './visit.mjs';

const SHOWN = 30;
/** Shorter spans are not told, in ms. */
const SHORTEST = 2;
const WRAPPED = 0.9;

const [name, folder] = (process.argv[2] ?? '').split('=');
const [size, stage] = [Number(process.argv[3]), process.argv[4]];
const OTHERS = { cold, warm, import: importing };
if (!name || !size || !(OTHERS[stage] ?? STAGES[stage])) {
  console.error(`node profile.mjs APP[=FOLDER] SIZE ${[...Object.keys(OTHERS), ...Object.keys(STAGES)].join('|')}`);
  process.exit(2);
}

const make = (await import(`./adapters/${name}.mjs`)).default;
const app = make(folder && path.resolve(folder));
Object.assign(app, await serve(app.folder));
try {
  await seed(app, makeBoard(size));
  const spans = mainThread(await tracedStage(false));
  // A span that is little more than the first one inside it says nothing new.
  const says = ({ ms }, i) => ms >= SHORTEST && !(spans[i + 1]?.ms > ms * WRAPPED && spans[i + 1].ms <= ms);
  print('spans, from when', spans.filter(says).map(it => [it.name, it.ms, it.at]));
  const events = await tracedStage(true);
  const sampled = mainThread(events);
  const { self, whole } = functionTimes(events, sampled[0].pid);
  print('spans, by own time', selfTimes(sampled).slice(0, SHOWN));
  print('functions, by own time', self.slice(0, SHOWN));
  print('functions, with what they call', whole.slice(0, 2 * SHOWN));
} finally {
  dropProfile(app.profile);
  await app.close();
}

async function tracedStage(samples) {
  const profile = stage === 'import' ? newProfile() : copyProfile(app.profile);
  try {
    return await (OTHERS[stage] ?? act)(profile, (page, run) => trace(page, { samples }, run));
  } finally {
    dropProfile(profile);
  }
}

function cold(profile, traced) {
  forgetCode(profile);
  return visit(profile, app, async page => {
    await page.goto('about:blank');
    await sleep(900);
    return traced(page, () => page.goto(app.url, { waitUntil: 'commit' }).then(() => firstCard(page)));
  });
}

function warm(profile, traced) {
  return visit(profile, app, async page => {
    await start(page, app);
    const reload = async () => {
      await ready(page);
      await rest(page);
      await page.reload({ waitUntil: 'commit' });
      await firstCard(page);
    };
    // The code cache is full after the second.
    await reload();
    await reload();
    await ready(page);
    await rest(page);
    return traced(page, () => page.reload({ waitUntil: 'commit' }).then(() => firstCard(page)));
  });
}

function importing(profile, traced) {
  return visit(profile, app, async page => {
    await page.goto(app.url);
    await ready(page);
    await rest(page);
    return traced(page, () => app.importFile(page, app.file));
  });
}

function act(profile, traced) {
  return visit(profile, app, async page => {
    await start(page, app);
    await ready(page);
    await rest(page);
    return traced(page, () => STAGES[stage](page, app, { script: {} }));
  });
}

function print(title, rows) {
  console.log(`\n## ${title}\n`);
  for (const [name, ms, at] of rows) {
    const from = at === undefined ? '' : at.toFixed(1).padStart(9);
    console.log(`${from}${ms.toFixed(1).padStart(9)} ms  ${name.slice(0, 120)}`);
  }
}
