// Our app, through what a person has and nothing else: roles and names of the contract in ARCHITECTURE.md.

import fs from 'node:fs';
import { watch } from '../hands.mjs';
import { packetFrom } from '../packet.mjs';

const BUILT = new URL('../../../dist', import.meta.url).pathname;
const WORDS = { import: '导入', export: '导出', addCard: '添加卡片', cardTitle: '卡片标题', search: '搜索' };
/** The one thing to press in the import preview, and in the sheet of ways out. */
const CONFIRM_IMPORT = /^(导入|合并)/;
const DOWNLOAD = /^下载/;

const NAMED = ':is([aria-label], [aria-labelledby])';

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

    /** File → preview, then press → board; the time a person reads the preview is not counted. */
    async importFile(page, file) {
      const input = page.locator('input[type="file"]').first();
      if ((await input.count()) === 0) await page.getByRole('button', { name: WORDS.import }).first().click();
      const choose = () => input.setInputFiles(file);
      const preview = await watch(page, 'change', { painted: ['present', '[role="dialog"]'] }, choose);
      const confirm = page.getByRole('dialog').getByRole('button', { name: CONFIRM_IMPORT });
      const done = await watch(page, 'click', { painted: ['firstCard'], durable: ['saved'] }, () => confirm.click());
      return {
        painted: preview.painted + done.painted,
        durable: preview.painted + done.durable,
        longTask: Math.max(preview.longTask, done.longTask),
      };
    },

    async openForm(page, list) {
      await page.getByRole('button', { name: WORDS.addCard }).nth(list).click();
      await page.getByRole('textbox', { name: WORDS.cardTitle }).waitFor();
    },

    async openSearch(page) {
      const box = page.getByRole('searchbox', { name: WORDS.search });
      if (!(await box.isVisible())) await page.keyboard.press('Control+K');
      await box.click();
      return box;
    },

    async closeSearch(page) {
      await page.getByRole('searchbox', { name: WORDS.search }).fill('');
      await page.keyboard.press('Escape');
    },

    async exportFile(page, arm) {
      await arm();
      await page.getByRole('button', { name: WORDS.export, exact: true }).first().click();
      const download = page.getByRole('dialog').getByRole('button', { name: DOWNLOAD });
      if (!(await download.isVisible())) return;
      await arm();
      await download.click();
    },
  };
};
