// A visit to an app: a browser process on a profile, from its start to its end.

import { open, sleep } from './browser.mjs';
import { READY } from './hands.mjs';

/** Runs `use` in a new browser process; an error of the page is an error of the run. */
export async function visit(profile, app, use) {
  const { context, page, errors } = await open(profile, app.selectors);
  try {
    const result = await use(page, context);
    if (errors.length) throw new Error(`page: ${errors[0]}`);
    return result;
  } finally {
    await context.close();
  }
}

/** When the first card of this load was painted, in ms since the navigation began. */
export const firstCard = page => page.evaluate(() => window.recorder.firstCard);

/** Opens the app in a process that has come to rest. */
export async function start(page, app) {
  await page.goto('about:blank');
  await sleep(900);
  await page.goto(app.url, { waitUntil: 'commit' });
  return firstCard(page);
}

export const ready = page => page.waitForSelector(READY);
