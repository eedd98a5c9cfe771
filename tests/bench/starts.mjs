// One round of starts of one app: cold, warm, offline. All on the one seeded profile.

import { forgetCode } from './browser.mjs';
import { transferred } from './server.mjs';
import { median } from './statistics.mjs';
import { firstCard, ready, rest, start, visit } from './visit.mjs';

/** `wants` tells which stages are asked for; a cold start is made in any case, it fills the caches. */
export async function starts(app, wants) {
  const times = {};
  forgetCode(app.profile);
  await visit(app.profile, app, async page => {
    app.asked.length = 0;
    times.cold = await start(page, app);
    const untilFirst = transferred(app.asked);
    await ready(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    await rest(page);
    times.transfer = { untilFirst, inAll: transferred(app.asked) };
    if (wants('warm')) times.warm = await reloads(page);
  });
  if (wants('relaunch')) times.relaunch = await relaunch(app);
  return times;
}

async function reloads(page) {
  const times = [];
  for (let i = 0; i < 3; i++) {
    await page.reload({ waitUntil: 'commit' });
    times.push(await firstCard(page));
    await ready(page);
    await rest(page);
  }
  // The first reload still fills the code cache.
  return median(times.slice(1));
}

function relaunch(app) {
  return visit(app.profile, app, async (page, context) => {
    await context.setOffline(true);
    return start(page, app);
  });
}
