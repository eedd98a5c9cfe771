// The board as a file, out and in: { lists: [name], cards: [{ id, list, order, title }] }.

import { board } from './board.js';
import { listenTo } from './acts.js';
import { makeList, mountBoard } from './list.js';
import { cutIntoPages, putAll, save } from './pages.js';
import { indexBoard } from './search.js';

const painted = () =>
  new Promise(resolve =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    }),
  );

export async function importFile({ target }) {
  const { lists, cards } = JSON.parse(await target.files[0].text());
  const byList = lists.map(() => []);
  for (const card of cards) {
    byList[card.list].push([card.id, card.title]);
    if (card.id >= board.nextCard) board.nextCard = card.id + 1;
  }
  board.lists = lists.map((name, i) =>
    makeList(name, byList[i].length, byList[i], cutIntoPages(byList[i].length)),
  );
  board.lists.forEach(listenTo);
  mountBoard();
  await painted();
  await save(putAll);
  document.documentElement.dataset.saved = 'true';
  indexBoard();
  target.value = '';
}

export function exportFile() {
  const cards = [];
  board.lists.forEach((list, i) =>
    list.cards.forEach((card, order) => cards.push({ id: card[0], list: i, order, title: card[1] })),
  );
  const text = JSON.stringify({ lists: board.lists.map(list => list.name), cards });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'floor.json';
  link.click();
}
