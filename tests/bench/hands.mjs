// What a person's hands do on any board, and the watch beside it. Knows selectors, no app.

import { sleep } from './browser.mjs';

export const READY = 'html[data-ready="true"]';

/** Does `act` and returns how long after its event each wanted condition was on screen, and `longTask`. */
export async function watch(page, type, wanted, act) {
  await page.evaluate(([type, wanted]) => window.recorder.arm(type, wanted), [type, wanted]);
  await act();
  return page.evaluate(() => window.recorder.armed());
}

/** The gaps between frames while `act` runs. */
export async function watchFrames(page, act) {
  await page.evaluate(() => window.recorder.startFrames());
  await act();
  return page.evaluate(() => window.recorder.stopFrames());
}

/** Milliseconds of script on the main thread, per act: steadier than latency, which frames quantise. */
export async function scriptTime(page, acts, run) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  };
  const before = await spent();
  await run();
  await sleep(150);
  const total = (await spent()) - before;
  await session.detach();
  return total / acts;
}

export async function collectGarbage(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

export const WHEELS = 60;

/** Turns the wheel where the mouse is: down in big steps, then partly back. */
export async function turnWheel(page) {
  for (let i = 0; i < WHEELS; i++) {
    await page.mouse.wheel(0, i < 40 ? 500 : -700);
    await sleep(12);
  }
  await sleep(200);
}

export async function pointOver(page, selectors, list) {
  const box = await page.locator(selectors.list).nth(list).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await sleep(200);
}

/** Sets every list back to its first card. */
export async function scrollToTop(page, selectors) {
  await page.evaluate(card => {
    for (const each of document.querySelectorAll(card)) {
      let element = each;
      while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY)) element = element.parentElement;
      if (element) element.scrollTop = 0;
    }
  }, selectors.card);
  await sleep(100);
}

/** Where to seize the second card of one list and where to drop it in another, and the card's number. */
export async function planMove(page, selectors, from, to) {
  await scrollToTop(page, selectors);
  return page.evaluate(
    ({ selectors, from, to }) => {
      const cards = list =>
        [...document.querySelectorAll(selectors.list)[list].querySelectorAll(selectors.card)]
          .map(card => ({ card, box: card.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0)
          .sort((a, b) => a.box.top - b.box.top);
      const middle = ({ box }) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
      const lifted = cards(from)[1];
      const [number] = lifted.card.textContent.match(/#\d{6}/);
      return { start: middle(lifted), end: middle(cards(to)[2]), number };
    },
    { selectors, from, to },
  );
}

/** A real mouse drag that stops before the drop. */
export async function dragOver(page, start, end, steps = 30) {
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let i = 1; i <= steps; i++) {
    const along = (a, b) => a + ((b - a) * i) / steps;
    await page.mouse.move(along(start.x, end.x), along(start.y, end.y));
    await sleep(8);
  }
}

/** How much one screen of the board holds. The floor must hold the same, or the ratio measures design. */
export async function shapeOf(page, selectors) {
  await scrollToTop(page, selectors);
  return page.evaluate(selectors => {
    const nodes = element =>
      [...element.childNodes].reduce((sum, child) => {
        if (child.nodeType === Node.ELEMENT_NODE) return sum + nodes(child);
        return sum + (child.nodeType === Node.TEXT_NODE && child.data.trim() ? 1 : 0);
      }, 1);
    // With what a list wraps around each of its cards.
    const rowOf = element => {
      const { parentElement } = element;
      return parentElement.querySelectorAll(selectors.card).length > 1 ? element : rowOf(parentElement);
    };
    const shown = [...document.querySelectorAll(selectors.list)].flatMap(list => {
      const frame = list.getBoundingClientRect();
      const top = Math.max(0, frame.top);
      const bottom = Math.min(innerHeight, frame.bottom);
      return [...list.querySelectorAll(selectors.card)].filter(card => {
        const { top: y, bottom: end, left, right } = card.getBoundingClientRect();
        return end > top && y < bottom && right > 0 && left < innerWidth;
      });
    });
    const counts = shown.map(card => nodes(rowOf(card))).sort((a, b) => a - b);
    return {
      nodes: counts[counts.length >> 1],
      inSight: shown.length,
      cut: shown.filter(card => card.scrollHeight > card.clientHeight + 1).length,
    };
  }, selectors);
}
