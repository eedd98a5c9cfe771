// Starts the floor: the first screen from one record, then the rest, then search and the service worker.

import { board } from './board.js';
import { listenTo } from './acts.js';
import { exportFile, importFile } from './exchange.js';
import { drawList, makeList, mountBoard } from './list.js';
import { SIZE } from './markup.js';
import { openPages, readCards, readHead } from './pages.js';
import { indexBoard, showResults } from './search.js';

const opened = openPages();
for (const [name, pixels] of Object.entries(SIZE)) {
  document.documentElement.style.setProperty('--' + name, pixels + 'px');
}
document.getElementById('search').oninput = showResults;
document.getElementById('import').onchange = importFile;
document.getElementById('export').onclick = exportFile;

async function start() {
  await opened;
  const head = await readHead();
  if (head) {
    board.nextCard = head.nextCard;
    board.lastPage = head.lastPage;
    board.lists = head.lists.map(list => makeList(list.name, list.count, list.cards, list.pages));
    board.lists.forEach(listenTo);
    mountBoard();
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    (await readCards()).forEach((cards, i) => {
      board.lists[i].cards = cards;
      drawList(board.lists[i], true);
    });
    indexBoard();
  }
  document.documentElement.dataset.ready = 'true';
  navigator.serviceWorker?.register('sw.js');
}

start();
