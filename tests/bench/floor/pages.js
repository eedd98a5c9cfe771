// Where the board rests: IndexedDB, in pages of some hundred cards.
//
// One record per card would cost 60 times as much to write; one record for all would be rewritten by
// every edit. The record `head` alone is enough for the first screen: every list with its count and
// first cards.

import { board } from './board.js';

const PAGE = 256;
const HEAD_CARDS = 24;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
let database;

const answer = request =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const finished = transaction =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });

export async function openPages() {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('head');
    request.result.createObjectStore('pages');
  };
  database = await answer(request);
}

export const readHead = () => answer(database.transaction('head').objectStore('head').get(0));

/** All cards of every list, read at once: two requests are cheaper than one per page. */
export async function readCards() {
  const pages = database.transaction('pages').objectStore('pages');
  const [keys, values] = await Promise.all([answer(pages.getAllKeys()), answer(pages.getAll())]);
  const byKey = new Map(keys.map((key, i) => [key, values[i]]));
  return board.lists.map(list => {
    const cards = [];
    for (const page of list.pages) {
      const read = JSON.parse(decoder.decode(byKey.get(page.key)));
      for (let i = 0; i < read.length; i++) cards.push(read[i]);
    }
    return cards;
  });
}

const head = () => ({
  nextCard: board.nextCard,
  lastPage: board.lastPage,
  lists: board.lists.map(list => ({
    name: list.name,
    count: list.count,
    pages: list.pages,
    cards: list.cards.slice(0, HEAD_CARDS),
  })),
});

/** Runs the writes and puts the new head in the same transaction. */
export function save(...writes) {
  const transaction = database.transaction(['head', 'pages'], 'readwrite', { durability: 'relaxed' });
  const pages = transaction.objectStore('pages');
  for (const write of writes) write(pages);
  transaction.objectStore('head').put(head(), 0);
  return finished(transaction);
}

const putCards = (pages, list, from, page) =>
  pages.put(encoder.encode(JSON.stringify(list.cards.slice(from, from + page.count))), page.key);

export function cutIntoPages(count) {
  const pages = [];
  for (let from = 0; from < count; from += PAGE) {
    pages.push({ key: ++board.lastPage, count: Math.min(PAGE, count - from) });
  }
  return pages;
}

/** A write for `save` that replaces everything there is. */
export const putAll = pages => {
  pages.clear();
  for (const list of board.lists) {
    let from = 0;
    for (const page of list.pages) {
      putCards(pages, list, from, page);
      from += page.count;
    }
  }
};

/** The page that holds position `at`, and the position of its first card. */
function pageAt(list, at) {
  let from = 0;
  let i = 0;
  while (i < list.pages.length - 1 && at >= from + list.pages[i].count) from += list.pages[i++].count;
  return [i, from];
}

/** Writes page `i`; one that has grown to twice its size is cut in half first. */
function putPage(pages, list, i, from) {
  const page = list.pages[i];
  if (page.count > 2 * PAGE) {
    const kept = page.count >> 1;
    list.pages.splice(i + 1, 0, { key: ++board.lastPage, count: page.count - kept });
    page.count = kept;
    putPage(pages, list, i + 1, from + kept);
  }
  putCards(pages, list, from, page);
}

/** Puts a card into a list in memory; returns the write for `save`. */
export function insertCard(list, at, card) {
  if (!list.pages.length) list.pages.push({ key: ++board.lastPage, count: 0 });
  const [i, from] = pageAt(list, at);
  list.cards.splice(at, 0, card);
  list.count++;
  list.pages[i].count++;
  return pages => putPage(pages, list, i, from);
}

/** Takes a card out of a list in memory; returns it and the write for `save`. */
export function removeCard(list, at) {
  const [i, from] = pageAt(list, at);
  const [card] = list.cards.splice(at, 1);
  list.count--;
  list.pages[i].count--;
  return [card, pages => putPage(pages, list, i, from)];
}
