// The floor page: the fastest board this browser can do, and no product.

import { watch } from '../hands.mjs';
import { buildFloor } from '../floor/build.mjs';

const BUILT = new URL('../.cache/floor', import.meta.url).pathname;

export default built => ({
  folder: built ?? buildFloor(BUILT),
  selectors: { list: '.cards', card: '.card', result: '#results > :not(:first-child)' },

  importFile: (page, file) =>
    watch(page, 'change', { painted: ['firstCard'], durable: ['saved'] }, () => page.setInputFiles('#import', file)),

  /** What the app imports, as text. */
  fileOf: board => JSON.stringify(board),

  async openForm(page, list) {
    await page.locator('.list > button').nth(list).click();
  },

  async openSearch(page) {
    await page.locator('#search').click();
    return page.locator('#search');
  },

  async closeSearch(page) {
    await page.locator('#search').fill('');
  },

  /** Presses what hands over the file; `arm` is called right before the press that starts the work. */
  async exportFile(page, arm) {
    await arm();
    await page.locator('#export').click();
  },
});
