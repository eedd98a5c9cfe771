// The benchmark's board as a file that our app imports: a shop whose one person typed every title, so a
// change a card. The format is docs/FORMAT.md; the rules that lines follow are named here.

import crypto from 'node:crypto';
import { randomFrom } from './data.mjs';

/** Another name than the importer's, or the app would ask whether they are this person. */
const SENDER = '小周';
const SHOP_NAME = '测速小店';
const BOARD_NAME = '全部工作';
const SHOP = '0000000000000';
/** All of it lies in the past: a packet from the future is worth a word to the app. */
const BEGAN = Date.UTC(2025, 0, 6, 1);
const A_CARD_EVERY = 60_000;
/** The shop's own change and the board's come before those of the cards. */
const FIRST_CARD = 3;

/**
 * The text of a packet that holds `board`, which comes from data.mjs, and notebooks:
 * [{ name, scripts, notes: [{ title, text }] }].
 */
export function packetFrom(board, notebooks = []) {
  const ids = drawIds(board);
  const known = knowledge(ids, notebooks, FIRST_CARD + board.cards.length);
  const elements = [header(ids, board), ...changes(ids, board), ...known.changes, ...records(ids, board), ...known.records];
  const body = '[' + elements.join(',\n') + ',\n';
  const sha256 = crypto.createHash('sha256').update(body).digest('hex');
  return body + JSON.stringify({ end: true, count: elements.length, sha256 }) + ']\n';
}

/** The same for the same board, so that a run can be repeated to the byte. */
function drawIds({ lists, cards }) {
  const random = randomFrom(cards.length);
  const id = () => drawId(random);
  return {
    workspace: id(),
    replica: id(),
    member: id(),
    board: id(),
    // Sorted, for F7 has the cards of a list stand together and lists by their ids.
    lists: lists.map(id).sort(),
    cards: cards.map(id),
  };
}

/** F2 */
const header = ({ workspace, replica, member }, { cards }) =>
  JSON.stringify({
    format: 'zhanggui',
    version: 1,
    kind: 'shop',
    workspace,
    shop: SHOP_NAME,
    from: { replica, member, name: SENDER },
    number: 1,
    at: timeOf(FIRST_CARD + cards.length),
    writers: [`${replica}.0`],
  });

/** F4, first half: who did what when. */
function changes({ member }, { lists, cards }) {
  const change = (number, label, of) =>
    `{"change":"0.${number}","at":${timeOf(number)},"by":"${member}","label":"${label}","of":${of}}`;
  return [
    change(1, 'shop.open', 3),
    change(2, 'board.add', 2 + 2 * lists.length),
    ...cards.map((_, i) => change(FIRST_CARD + i, 'card.add', 2)),
  ];
}

/** F4, second half, in the order of F7: shop, board, lists, the cards of a list together, members. */
function records(ids, { lists, cards }) {
  const record = (kind, id, change, first, [name, text], parent, place) =>
    `{"record":"${kind}","id":"${id}","${name}":[${JSON.stringify(text)},"0.${change}.${first}"],` +
    `"place":[{"in":"${parent}","rank":"${rankOf(place)}"},"0.${change}.${first + 1}"]}`;
  const inOrder = cards.map((card, i) => ({ i, ...card })).sort((a, b) => a.list - b.list || a.order - b.order);
  return [
    `{"record":"shop","id":"${SHOP}","name":["${SHOP_NAME}","0.1.0"]}`,
    record('board', ids.board, 2, 0, ['name', BOARD_NAME], SHOP, 0),
    ...lists.map((name, i) => record('list', ids.lists[i], 2, 2 + 2 * i, ['name', name], ids.board, i)),
    ...inOrder.map(({ i, title, list, order }) =>
      record('card', ids.cards[i], FIRST_CARD + i, 0, ['title', title], ids.lists[list], order),
    ),
    record('member', ids.member, 1, 1, ['name', SENDER], SHOP, 0),
  ];
}

/** Notebooks and notes, each made by a change of its own, the first of which is `number`. */
function knowledge({ member }, notebooks, number) {
  const random = randomFrom(number), found = { changes: [], records: [] }, notes = [];
  const lay = (kind, id, label, registers, to) => {
    const line = Object.entries(registers).map(([name, value], index) => `"${name}":[${JSON.stringify(value)},"0.${number}.${index}"]`);
    const of = line.length;
    found.changes.push(`{"change":"0.${number}","at":${timeOf(number)},"by":"${member}","label":"${label}","of":${of}}`);
    to.push(`{"record":"${kind}","id":"${id}",${line.join(',')}}`);
    number += 1;
  };
  notebooks.forEach(({ name, scripts, notes: inside }, nth) => {
    const id = drawId(random);
    lay('notebook', id, 'notebook.add', { name, place: { in: SHOP, rank: rankOf(nth) }, ...(scripts && { scripts }) }, found.records);
    inside.forEach(({ title, text }, at) =>
      lay('note', drawId(random), 'note.add', { place: { in: id, rank: rankOf(at) }, title, text }, notes));
  });
  found.records.push(...notes);
  return found;
}

const timeOf = change => BEGAN + change * A_CARD_EVERY;

/** 64 random bits as 13 letters (F5): four bits in the first letter, five in each other. */
function drawId(random) {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz';
  let id = letters[Math.floor(random() * 16)];
  while (id.length < 13) id += letters[Math.floor(random() * 32)];
  return id;
}

/** The rank of the n-th (F5), as appending gives it: `a` and one digit, then `b` and two, then `c` and three. */
function rankOf(n) {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let length = 1;
  for (; n >= 62 ** length; length++) n -= 62 ** length;
  let rank = '';
  for (; rank.length < length; n = Math.floor(n / 62)) rank = digits[n % 62] + rank;
  return String.fromCharCode(96 + length) + rank;
}
