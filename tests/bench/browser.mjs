// Chromium, its profiles and its memory. Knows no app and no measure.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserPath, FLAGS } from '../../scripts/browser.mjs';

const RECORDER = fs.readFileSync(new URL('recorder.js', import.meta.url), 'utf8');
/** Where Chromium keeps code, as against what a person made. */
const CODE = ['Cache', 'Code Cache', 'Service Worker'];

export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

export const newProfile = () => fs.mkdtempSync(path.join(os.tmpdir(), 'bench-profile-'));

export const dropProfile = profile => fs.rmSync(profile, { recursive: true, force: true });

export function copyProfile(profile) {
  const copy = newProfile();
  fs.cpSync(profile, copy, { recursive: true, filter: file => !path.basename(file).startsWith('Singleton') });
  return copy;
}

/** Leaves the data and forgets all code: the next start is a cold one. */
export function forgetCode(profile) {
  for (const folder of CODE) fs.rmSync(path.join(profile, 'Default', folder), { recursive: true, force: true });
}

/** A new browser process on a profile, with the recorder in every page. */
export async function open(profile, selectors) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: true,
    args: FLAGS,
    viewport: { width: 1920, height: 1000 },
    locale: 'zh-CN',
    acceptDownloads: true,
    // The recorder is a script of ours in a page whose CSP rightly forbids it. No app has a hook for it.
    bypassCSP: true,
  });
  context.setDefaultTimeout(60_000);
  await context.addInitScript(`{ const selectors = ${JSON.stringify(selectors)};\n${RECORDER}\n}`);
  const page = context.pages()[0] ?? (await context.newPage());
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  return { context, page, errors };
}

/** Private memory in MiB of the largest renderer below this process; wasm counts. Linux only, else null. */
export function rendererMemory() {
  if (process.platform !== 'linux') return null;
  const children = new Map();
  for (const id of fs.readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const parent = readOrNothing(`/proc/${id}/stat`).split(') ').pop().split(' ')[1];
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const below = id => (children.get(id) ?? []).flatMap(child => [child, ...below(child)]);
  const sizes = below(String(process.pid))
    .filter(id => readOrNothing(`/proc/${id}/cmdline`).includes('--type=renderer'))
    .map(id => {
      const parts = readOrNothing(`/proc/${id}/smaps_rollup`).matchAll(/Private_(?:Clean|Dirty):\s+(\d+) kB/g);
      return [...parts].reduce((sum, [, kB]) => sum + Number(kB) / 1024, 0);
    });
  return Math.max(...sizes);
}

/** A process may end while one reads about it. */
function readOrNothing(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
