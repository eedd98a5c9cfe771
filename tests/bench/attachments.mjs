#!/usr/bin/env node
// 200 MB of attachments laid on cards, carried out in one file, and taken in on another device:
//
//     node attachments.mjs [MB] [FOLDER]
//
// What it tells is the private memory of the tab at its highest, in MiB, looked at ten times a second (Linux alone).
// The files are noise: nothing gets shorter.

import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import * as act from '../e2e/support/actions.mjs';
import { dropProfile, launch, newProfile } from '../e2e/support/browser.mjs';
import * as check from '../e2e/support/checks.mjs';
import * as find from '../e2e/support/find.mjs';
import { rendererMemory } from './browser.mjs';

const EACH = 10;
/** The tab may hold so much at once, in MiB. */
const GOAL = 400;
const LIST = '要做的', CARD = '素材';
const megabytes = Number(process.argv[2] ?? 200);
const folder = path.resolve(process.argv[3] ?? path.join(import.meta.dirname, '../../dist'));
const files = fs.mkdtempSync(path.join(os.tmpdir(), 'zhanggui-attachments-'));
const sums = new Map();
for (let at = 0; at < megabytes / EACH; at += 1) {
  const bytes = randomBytes(EACH << 20), name = `主图素材${at + 1}.bin`;
  fs.writeFileSync(path.join(files, name), bytes);
  sums.set(name, sum(bytes));
}

const server = await serve(folder);
const profiles = [newProfile(), newProfile()];
let missed = false;
try {
  const packet = path.join(files, 'shop.json');
  await on(profiles[0], async page => {
    await act.openApp(page, server);
    await act.beginEmpty(page);
    await act.addCards(page, LIST, [CARD]);
    await act.openCard(page, CARD);
    await watched(page, 'laid on a card', async () => {
      const input = page.locator("section[aria-label='附件'] input[type=file]");
      await input.setInputFiles([...sums.keys()].map(name => path.join(files, name)));
      await page.getByText(`主图素材${sums.size}.bin`).waitFor({ timeout: 300_000 });
      await check.saved(page);
    });
    await page.keyboard.press('Escape');
    await act.goTo(page, '#/settings');
    await find.button(page, '导出').first().click();
    await watched(page, 'carried out', async () => {
      const download = page.waitForEvent('download', { timeout: 600_000 });
      await page.getByRole('dialog').getByRole('button', { name: /^存成文件/ }).click();
      await (await download).saveAs(packet);
    });
  });
  console.log(`the file has ${Math.round(fs.statSync(packet).size / 1e6)} MB`);
  await on(profiles[1], async page => {
    await act.openApp(page, server);
    await act.receiveAtFirst(page);
    await watched(page, 'taken in', async () => {
      await act.give(page, packet);
      const merge = page.getByRole('dialog', { name: '收到的内容' }).getByRole('button', { name: /^(合并|加入)/ });
      await merge.click({ timeout: 600_000 });
      await check.merged(page);
      await check.saved(page);
    });
    await act.openFirstBoard(page);
    await act.openCard(page, CARD);
    // The last one is what it was.
    const name = [...sums.keys()].at(-1);
    await page.getByRole('region', { name: '附件' }).getByRole('button', { name: new RegExp(name) }).first().click();
    const download = page.waitForEvent('download', { timeout: 60_000 });
    await find.button(page.getByRole('dialog', { name: new RegExp(name) }), '下载').click();
    const came = sum(fs.readFileSync(await (await download).path()));
    console.log(came === sums.get(name) ? 'the last file is the same' : 'THE LAST FILE IS ANOTHER');
    missed ||= came !== sums.get(name);
  });
} finally {
  await server.stop();
  profiles.forEach(dropProfile);
  fs.rmSync(files, { recursive: true });
}
process.exitCode = missed ? 1 : 0;

async function on(profile, journey) {
  const context = await launch(profile, 'desk');
  try {
    await journey(context.pages()[0] ?? await context.newPage());
  } finally {
    await context.close();
  }
}

async function watched(page, what, run) {
  let most = rendererMemory();
  const began = Date.now(), watch = setInterval(() => { most = Math.max(most, rendererMemory()); }, 100);
  try {
    await run();
  } finally {
    clearInterval(watch);
  }
  missed ||= most > GOAL;
  console.log(`${what}: ${Math.round(most)} MiB at most, goal ${GOAL}; ${Math.round((Date.now() - began) / 100) / 10} s`);
}

function sum(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
