// A list draws only the cards in sight, in rows that it recycles.
//
// Rows are equally high (markup.js says how high), so a position is one multiplication. Titles wrap and
// are shown whole.

import { board } from './board.js';
import { makeRow } from './card.js';
import { SIZE } from './markup.js';

/** Rows drawn beyond either edge. */
const BEYOND = 3;

export function makeList(name, count, cards, pages) {
  const element = document.createElement('section');
  element.className = 'list';
  element.innerHTML = '<h2></h2><div class="cards"><div></div></div><button>+ 卡片</button>';
  const [heading, scroller, addButton] = element.children;
  heading.textContent = name;
  const spacer = scroller.firstChild;
  const list = { name, count, cards, pages, element, scroller, spacer, addButton };
  Object.assign(list, { rows: [], from: -1, to: -1, height: 0 });
  scroller.addEventListener('scroll', () => drawList(list), { passive: true });
  return list;
}

/** `changed` says that cards differ, not only what is in sight. */
export function drawList(list, changed) {
  const height = list.height || (list.height = list.scroller.clientHeight);
  const from = Math.max(0, Math.floor(list.scroller.scrollTop / SIZE.row) - BEYOND);
  const to = Math.min(list.cards.length, from + Math.floor(height / SIZE.row) + 2 * BEYOND + 1);
  if (!changed && from === list.from && to === list.to) return;
  list.from = from;
  list.to = to;
  const rows = list.rows;
  while (rows.length < to - from) {
    const row = makeRow();
    row.element.row = row;
    list.scroller.appendChild(row.element);
    rows.push(row);
  }
  // Position i always falls to row i mod n: while scrolling, only rows that enter are touched.
  for (let i = from; i < from + rows.length; i++) drawRow(rows[i % rows.length], i, i < to && list.cards[i]);
}

function drawRow(row, at, card) {
  if (!card) {
    if (row.at >= 0) row.element.style.display = 'none';
    row.at = -1;
    return;
  }
  if (row.at !== at) {
    if (row.at < 0) row.element.style.display = '';
    row.at = at;
    row.element.style.transform = 'translateY(' + at * SIZE.row + 'px)';
  }
  if (row.card !== card) {
    row.card = card;
    row.title.data = card[1];
  }
}

export function sizeList(list) {
  list.spacer.style.height = list.count * SIZE.row + 'px';
}

/** Puts the whole board on the page. All lists are equally high, so one is asked. */
export function mountBoard() {
  document.getElementById('board').replaceChildren(...board.lists.map(list => list.element));
  board.lists.forEach(sizeList);
  const height = board.lists.length ? board.lists[0].scroller.clientHeight : 0;
  for (const list of board.lists) {
    list.height = height;
    drawList(list, true);
  }
}
