// A visit to an app: a browser process on a profile, from its start to its end.

import { open, sleep } from './browser.mjs';
import { READY } from './hands.mjs';

/** At rest is who is found idle so often in a row; milliseconds between two looks. */
const QUIET_LOOKS = 4;
const LOOK_EVERY = 250;
const IDLE_SHARE = 0.04;

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

/** Waits until the main thread has next to nothing to do: what an app leaves for later is then done too. */
export async function rest(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  let before = await busy();
  for (let quiet = 0; quiet < QUIET_LOOKS; ) {
    await sleep(LOOK_EVERY);
    const now = await busy();
    quiet = now - before < LOOK_EVERY * IDLE_SHARE ? quiet + 1 : 0;
    before = now;
  }
  await session.detach();
}
