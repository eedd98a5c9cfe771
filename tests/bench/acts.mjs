// One round of acts in one app: memory, then everything that is done by hand.

import { copyProfile, dropProfile, rendererMemory, sleep } from './browser.mjs';
import { QUERIES } from './data.mjs';
import { collectGarbage, dragOver, planMove, pointOver, scriptTime, scrollToTop, shapeOf, turnWheel, watch, watchFrames, WHEELS } from './hands.mjs';
import { typical } from './statistics.mjs';
import { ready, rest, start, visit } from './visit.mjs';

/** All within four lists, so that both ends are in sight on every layout. */
const MOVES = [[0, 3], [1, 3], [0, 2], [1, 2], [0, 3], [1, 3]];
const ADDS = 8;
const ADD_TO = 2;
const SCROLL_IN = 1;
const MB = 1e6;
export const STAGES = { memory, scroll, add, move, search, export: exportBoard };

/** Works on a copy of the seeded profile, so that every round starts from the same board. */
export async function acts(app, wants) {
  const profile = copyProfile(app.profile);
  try {
    return await visit(profile, app, async page => {
      await start(page, app);
      await ready(page);
      await rest(page);
      const found = { script: {}, shape: await shapeOf(page, app.selectors) };
      for (const [name, stage] of Object.entries(STAGES)) if (wants(name)) await stage(page, app, found);
      return found;
    });
  } finally {
    dropProfile(profile);
  }
}

async function memory(page, app, found) {
  await collectGarbage(page);
  found.memory = rendererMemory();
}

async function scroll(page, { selectors }, found) {
  await pointOver(page, selectors, SCROLL_IN);
  const frames = await watchFrames(page, () => turnWheel(page));
  found.scroll = frames.p95;
  found.scrollTask = frames.longTask;
  await scrollToTop(page, selectors);
  found.script.scroll = await scriptTime(page, WHEELS, () => turnWheel(page));
  await scrollToTop(page, selectors);
}

async function add(page, app, found) {
  await app.openForm(page, ADD_TO);
  const enter = () => page.keyboard.press('Enter');
  const stamp = Date.now() % 1e6;
  const times = [];
  for (let i = 0; i <= ADDS; i++) {
    const title = `新增性能测试卡片 ${stamp}-${i}`;
    await page.keyboard.insertText(title);
    const { shown } = await watch(page, 'keydown', { shown: ['listShows', ADD_TO, title] }, enter);
    times.push(shown);
    await sleep(200);
  }
  // The first one compiles.
  found.add = typical(times.slice(1));
  found.script.add = await scriptTime(page, ADDS, async () => {
    for (let i = 0; i < ADDS; i++) {
      await page.keyboard.insertText(`再增 ${stamp}-${i}`);
      await enter();
      await sleep(30);
    }
  });
  await page.keyboard.press('Escape');
}

async function move(page, { selectors }, found) {
  const drags = [];
  const drops = [];
  for (const [from, to] of MOVES) {
    const { start, end, number } = await planMove(page, selectors, from, to);
    drags.push(await watchFrames(page, () => dragOver(page, start, end)));
    const { shown } = await watch(page, 'pointerup', { shown: ['listShows', to, number] }, () => page.mouse.up());
    drops.push(shown);
    await sleep(300);
  }
  found.drag = typical(drags.map(({ p95 }) => p95));
  found.dragTask = Math.max(...drags.map(({ longTask }) => longTask));
  found.move = typical(drops);
  const scripts = [];
  for (const [from, to] of MOVES.slice(0, 3)) {
    const { start, end } = await planMove(page, selectors, from, to);
    const whole = async () => {
      await dragOver(page, start, end);
      await page.mouse.up();
    };
    scripts.push(await scriptTime(page, 1, whole));
  }
  found.script.move = typical(scripts);
}

async function search(page, app, found) {
  const box = await app.openSearch(page);
  const times = [];
  for (const commits of [...QUERIES, ...QUERIES]) {
    await box.fill('');
    await sleep(150);
    let query = '';
    for (const commit of commits) {
      query += commit;
      const type = () => page.keyboard.insertText(commit);
      times.push((await watch(page, 'input', { shown: ['resultsShow', query] }, type)).shown);
    }
  }
  found.search = typical(times);
  found.script.search = await scriptTime(page, QUERIES.flat().length, async () => {
    for (const commits of QUERIES) {
      await box.fill('');
      for (const commit of commits) {
        await page.keyboard.insertText(commit);
        await sleep(30);
      }
    }
  });
  await app.closeSearch(page);
}

async function exportBoard(page, app, found) {
  const download = page.waitForEvent('download');
  await app.exportFile(page, () => page.evaluate(() => window.recorder.armExport()));
  await (await download).cancel();
  const { ms, bytes, longTask } = await page.evaluate(() => window.recorder.exported());
  found.export = ms;
  found.exportPerMB = ms / (bytes / MB);
  found.exportTask = longTask;
}
