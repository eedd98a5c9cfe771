#!/usr/bin/env node
// What the floor has no counterpart of, in our app alone: filters, groups, the table, many cards at once, and undo.
//
//     node views.mjs [10000 100000 [FOLDER]]
//
// Goals: each is on screen within two frames at 10,000 cards, and no task is longer than 50 ms at 100,000.

import { sleep } from './browser.mjs';
import { makeBoard } from './data.mjs';
import { turnWheel, watch, watchFrames } from './hands.mjs';
import { seed } from './imports.mjs';
import makeOurs from './adapters/ours.mjs';
import { serve } from './server.mjs';
import { typical } from './statistics.mjs';
import { ready, rest, start, visit } from './visit.mjs';

const TIMES = 4;
const MANY = 500;
const FRAME = 1000 / 60;

const folder = process.argv[4];
const sizes = (process.argv[2] ? process.argv.slice(2, 4) : ['10000', '100000']).map(Number).filter(Boolean);
for (const size of sizes) {
  const app = { ...makeOurs(folder), ...(await serve(makeOurs(folder).folder)) };
  await seed(app, makeBoard(size));
  const found = await visit(app.profile, app, async page => {
    await start(page, app);
    await ready(page);
    await rest(page);
    return measure(page);
  });
  print(size, found);
  await app.close();
}

async function measure(page) {
  const found = {};
  const button = name => page.getByRole('button', { name, exact: true });
  const panel = page.getByRole('dialog', { name: '筛选和分列' });
  const chip = name => panel.getByRole('button', { name, exact: true });
  const note = async (name, type, condition, act) => {
    (found[name] ??= []).push(await watch(page, type, { painted: condition }, act));
    await sleep(500);
  };
  const frames = async name => {
    const box = await page.getByRole('main').boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.7);
    (found[name] ??= []).push(await watchFrames(page, () => turnWheel(page)));
    await sleep(300);
  };
  const lookBar = '[aria-label="在用的筛选"]';
  for (let time = 0; time < TIMES; time++) {
    await page.getByRole('button', { name: /^筛选/ }).click();
    const words = panel.getByRole('searchbox').or(panel.getByRole('textbox')).first();
    await words.focus();
    await note('filter by a word', 'input', ['seen', lookBar, ''], () => page.keyboard.insertText('报告'));
    await note('clear the filter', 'click', ['gone', lookBar], () => chip('清空筛选').click());
    await note('group by owner', 'click', ['seen', '[aria-label="无负责人"]', ''], () => chip('负责人').last().click());
    await note('group by list', 'click', ['gone', '[aria-label="无负责人"]'], () => chip('列表').first().click());
    await page.keyboard.press('Escape');
    await note('open the table', 'click', ['seen', '[role="grid"] [role="gridcell"]', '#'], () => button('表格').click());
    await frames('scroll the table');
    await note('leave the table', 'click', ['seen', 'main [role="list"] [role="listitem"]', ''], () => button('表格').click());
    await note('open the time line', 'click', ['gone', 'main .board > .list'], () => button('时间线').click());
    await note('leave the time line', 'click', ['seen', 'main [role="list"] [role="listitem"]', ''], () => button('时间线').click());
  }
  await page.getByRole('main').getByRole('listitem').first().focus();
  await page.keyboard.press('x');
  for (let nth = 1; nth < MANY; nth++) await page.keyboard.press('Shift+ArrowDown');
  await rest(page);
  for (let time = 0; time < TIMES; time++) {
    await button('移动到…').click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('radio').nth(3 + time).click();
    const go = () => sheet.getByRole('button', { name: '移到这里' }).click();
    await note(`move ${MANY} cards`, 'click', ['seen', '.notice', '张卡片移到了'], go);
    await note('undo that', 'keydown', ['seen', '.notice', '已撤销'], () => page.keyboard.press('Control+z'));
    await sleep(9000); // until nothing is told any more
  }
  return found;
}

function print(size, found) {
  console.log(`\n## ${size} cards, ours alone\n\n| | ms | frames | longest task, ms |\n| --- | --- | --- | --- |`);
  for (const [name, times] of Object.entries(found)) {
    const ms = typical(times.map(it => it.painted ?? it.p95));
    const task = Math.max(...times.map(it => it.longTask));
    console.log(`| ${name} | ${ms.toFixed(1)} | ${(ms / FRAME).toFixed(1)} | ${task.toFixed(0)} |`);
  }
}
