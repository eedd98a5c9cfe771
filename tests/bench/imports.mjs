// Getting the board into an app through its own import: to measure it, and to seed a profile.

import fs from 'node:fs';
import path from 'node:path';
import { dropProfile, newProfile, sleep } from './browser.mjs';
import { ready, rest, visit } from './visit.mjs';

const MB = 1e6;

async function importInto(profile, app) {
  return visit(profile, app, async page => {
    await page.goto(app.url);
    await ready(page);
    await sleep(500);
    const { painted, preview = painted, durable, longTask } = await app.importFile(page, app.file);
    const size = fs.statSync(app.file).size / MB;
    // Index and checkpoints are made behind the painted board.
    await sleep(1000);
    await rest(page);
    return {
      importPainted: painted,
      importDurable: durable,
      importPreviewPerMB: preview / size,
      importPaintedPerMB: painted / size,
      importDurablePerMB: durable / size,
      importTask: longTask,
    };
  });
}

/** Writes the file to import and makes the profile that all rounds start from. */
export async function seed(app, board) {
  app.profile = newProfile();
  app.file = path.join(app.profile, 'board.json');
  fs.writeFileSync(app.file, app.fileOf(board));
  await importInto(app.profile, app);
}

/** One round: the same file into a profile that is new. */
export async function imports(app) {
  const profile = newProfile();
  try {
    return await importInto(profile, app);
  } finally {
    dropProfile(profile);
  }
}
