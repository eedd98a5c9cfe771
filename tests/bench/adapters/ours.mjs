// Our app, through what a person has and nothing else: roles and names of the contract in ARCHITECTURE.md.

import fs from 'node:fs';
import { watch } from '../hands.mjs';
import { packetFrom } from '../packet.mjs';

const BUILT = new URL('../../../dist', import.meta.url).pathname;
const NAME = '小李';
const WORDS = {
  name: '同事怎么叫你',
  receive: /^打开同事发来的包/,
  merge: '合并',
  addCard: '添加卡片',
  cardTitle: '卡片标题',
  search: '搜索',
  export: '导出',
  download: /^存成文件/,
};

const NAMED = ':is([aria-label], [aria-labelledby])';

const button = (where, name) => where.getByRole('button', { name, exact: true });

export default (built = BUILT) => {
  if (!fs.existsSync(built)) throw new Error(`no built app at ${built}: run "make build" first`);
  return {
    folder: built,
    selectors: {
      list: `main [role="list"]${NAMED}`,
      card: `main [role="list"]${NAMED} [role="listitem"]`,
      result: '[role="option"]',
    },

    fileOf: packetFrom,

    /**
     * A newcomer says who they are and joins the shop in the file: file → preview, then press → board. The
     * time a person reads the preview is not counted.
     */
    async importFile(page, file) {
      await page.getByRole('textbox', { name: WORDS.name }).fill(NAME);
      await page.getByRole('button', { name: WORDS.receive }).click();
      const input = page.locator('input[type="file"]').first();
      const choose = () => input.setInputFiles(file);
      // While it reads, the same dialog says so; the preview is there when one can agree to it.
      const preview = await watch(page, 'change', { painted: ['offers', WORDS.merge] }, choose);
      const agree = page.getByRole('dialog').getByRole('button', { name: WORDS.merge });
      const done = await watch(page, 'click', { painted: ['firstCard'], durable: ['saved'] }, () => agree.click());
      return {
        preview: preview.painted,
        painted: preview.painted + done.painted,
        durable: preview.painted + done.durable,
        longTask: Math.max(preview.longTask, done.longTask),
      };
    },

    async openForm(page, list) {
      await button(page, WORDS.addCard).nth(list).click();
      await page.getByRole('textbox', { name: WORDS.cardTitle }).waitFor();
    },

    async openSearch(page) {
      await page.keyboard.press('Control+K');
      const box = page.getByRole('searchbox', { name: WORDS.search });
      await box.click();
      return box;
    },

    async closeSearch(page) {
      await page.keyboard.press('Escape');
    },

    async exportFile(page, arm) {
      await button(page, WORDS.export).click();
      const download = page.getByRole('dialog').getByRole('button', { name: WORDS.download });
      await download.waitFor();
      await arm();
      await download.click();
    },
  };
};
