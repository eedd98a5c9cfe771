#!/usr/bin/env node
// 知识库 and 话术 of a shop that has written for years, in our app alone: 10,000 notes of 2 KB, 5,000 scripts, and one
// note of 1 MB.
//
//     node knowledge.mjs [FOLDER]
//
// Goals: a search key is answered as one of cards is, the list of scripts within a frame of the key, and a letter in
// the long note is on screen within two.

import { makeBoard, randomFrom } from './data.mjs';
import { watch } from './hands.mjs';
import { seed } from './imports.mjs';
import makeOurs from './adapters/ours.mjs';
import { packetFrom } from './packet.mjs';
import { sleep } from './browser.mjs';
import { serve } from './server.mjs';
import { typical } from './statistics.mjs';
import { ready, rest, start, visit } from './visit.mjs';

const [NOTES, NOTE_BYTES, SCRIPTS, LONG_BYTES, CARDS] = [10_000, 2_000, 5_000, 1_000_000, 1_000];
const TIMES = 5;
const FRAME = 1000 / 60;
const TREE = '.note-tree [role="listitem"]', EDITOR = '[role="textbox"][aria-label="正文"]';

const ours = makeOurs(process.argv[2]);
const app = { ...ours, ...(await serve(ours.folder)), fileOf: board => packetFrom(board, notebooks()) };
await seed(app, makeBoard(CARDS));
const found = await visit(app.profile, app, async page => {
  await start(page, app);
  await ready(page);
  await rest(page);
  return measure(page);
});
console.log(`\n## ${NOTES} notes, ${SCRIPTS} scripts, ours alone\n\n| | ms | frames | longest task, ms |\n| --- | --- | --- | --- |`);
for (const [name, times] of Object.entries(found)) {
  const ms = typical(times.map(it => it.painted)), task = Math.max(...times.map(it => it.longTask));
  console.log(`| ${name} | ${ms.toFixed(1)} | ${(ms / FRAME).toFixed(1)} | ${task.toFixed(0)} |`);
}
await app.close();

function notebooks() {
  const random = randomFrom(7), pick = list => list[Math.floor(random() * list.length)];
  const words = makeBoard(400).cards.map(it => it.title.replace(/ #.*/, ''));
  // A Han character is three bytes.
  const text = bytes => {
    const parts = [];
    for (let size = 0; size < bytes; size += parts.at(-1).length * 3) parts.push(`${pick(['', '- ', '## '])}${pick(words)}，${pick(words)}。\n`);
    return parts.join('\n');
  };
  const note = nth => ({ title: `${pick(words)} 第${nth}篇`, text: text(NOTE_BYTES) });
  const script = nth => ({ title: `${pick(words)} 第${nth}条`, text: `亲，${pick(words)}，订单 {订单号} 今天发出。` });
  const many = (count, make) => Array.from({ length: count }, (_, nth) => make(nth));
  const books = ['运营', '美工', '客服'].map(name => ({ name, notes: [] }));
  many(NOTES, note).forEach((it, nth) => books[nth % books.length].notes.push(it));
  books.unshift({ name: '长的', notes: [{ title: '一兆的记录', text: text(LONG_BYTES) }] });
  const kinds = many(20, nth => ({ name: `第${nth}类`, scripts: true, notes: [] }));
  many(SCRIPTS, script).forEach((it, nth) => kinds[nth % kinds.length].notes.push({ ...it, text: it.text.replace('{订单号} ', '') }));
  return [...books, ...kinds];
}

async function measure(page) {
  const found = {};
  const note = async (name, type, condition, act) => {
    (found[name] ??= []).push(await watch(page, type, { painted: condition }, act));
    await sleep(400);
  };
  const go = name => page.getByRole('navigation').getByRole('link', { name, exact: true }).first();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (let time = 0; time < TIMES; time++) {
    await note('open 知识库', 'click', ['seen', '.note-tree', '运营'], () => go('知识库').click());
    const notebook = page.locator('.note-tree').getByRole('button', { name: /^运营/ });
    await note('fold a notebook of 3,334', 'click', ['seen', `${TREE}:nth-child(-n+5)`, '美工'], () => notebook.click());
    await note('unfold it', 'click', ['seen', TREE, '第0篇'], () => notebook.click());
    const one = page.locator('.note-tree').getByText(/篇$/).nth(3 + time), title = await one.textContent();
    await note('open a note', 'click', ['seen', EDITOR, '。'], () => one.click());
    await page.keyboard.press('Control+k');
    const box = page.getByRole('searchbox', { name: '搜索' });
    await box.click();
    for (const typed of [title.slice(0, 2), title.slice(2, 4), title.slice(4, 6)]) {
      await note('search key', 'input', ['seen', '[role="option"]', title.slice(0, 2)], () => page.keyboard.insertText(typed));
    }
    await page.keyboard.press('Escape');
    await note('open 话术', 'click', ['seen', '[aria-label="话术"] [role="listitem"], [aria-label="话术"] li', '条'], () => go('话术').click());
    const scripts = page.getByRole('searchbox', { name: '找话术' });
    await scripts.click();
    for (const typed of ['b', 'g', '1']) {
      await scripts.fill('');
      await note('a letter among scripts', 'input', ['seen', '[aria-label="话术"] li, [aria-label="话术"] [role="listitem"]', '条'], () => page.keyboard.insertText(typed));
    }
    const copy = page.getByRole('list', { name: '话术' }).getByRole('button', { name: /^复制/ }).first();
    await note('copy a script', 'click', ['seen', '.notice, [role="status"]', '复制'], () => copy.click());
    await sleep(5000);
  }
  await go('知识库').click();
  const long = page.locator('.note-tree').getByText('一兆的记录');
  await note('open the note of 1 MB', 'click', ['seen', EDITOR, '。'], () => long.click());
  await sleep(3000);
  await page.locator(EDITOR).click({ position: { x: 100, y: 200 } });
  for (let time = 0; time < 4 * TIMES; time++) {
    await note('a letter in the note of 1 MB', 'input', ['seen', EDITOR, '字'.repeat(time + 1)], () => page.keyboard.insertText('字'));
  }
  return found;
}
