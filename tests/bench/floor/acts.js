// What a person does on the board: add a card, drag a card. Both paint first and write after.

import { board } from './board.js';
import { drawList, sizeList } from './list.js';
import { SIZE } from './markup.js';
import { insertCard, removeCard, save } from './pages.js';
import { indexCard } from './search.js';

export function listenTo(list) {
  list.addButton.onclick = () => openForm(list);
  list.scroller.onpointerdown = event => lift(event, list);
}

function openForm(list) {
  const input = document.createElement('input');
  list.element.replaceChild(input, list.addButton);
  input.focus();
  input.onkeydown = event => {
    if (event.key === 'Escape' && input.isConnected) list.element.replaceChild(list.addButton, input);
    if (event.key === 'Enter' && input.value) {
      addCard(list, input.value);
      input.value = '';
    }
  };
}

function addCard(list, title) {
  const card = [board.nextCard++, title];
  const write = insertCard(list, list.count, card);
  indexCard(card);
  sizeList(list);
  list.scroller.scrollTop = 1e9;
  drawList(list, true);
  save(write);
}

/** Follows the pointer with a copy of the card; where the lists are is asked once, at the first move. */
function lift(event, list) {
  const element = event.target.closest('.card');
  if (!element || event.button) return;
  event.preventDefault();
  const { at } = element.parentNode.row;
  const box = element.getBoundingClientRect();
  const holdX = event.clientX - box.left;
  const holdY = event.clientY - box.top;
  let ghost, boxes, frame = 0, x = 0, y = 0;

  const follow = () => {
    frame = 0;
    ghost.style.transform = 'translate(' + (x - holdX) + 'px,' + (y - holdY) + 'px)';
  };
  const move = ({ clientX, clientY }) => {
    x = clientX;
    y = clientY;
    if (!ghost) {
      ghost = element.cloneNode(true);
      ghost.className = 'card ghost';
      document.body.appendChild(ghost);
      boxes = board.lists.map(each => each.scroller.getBoundingClientRect());
      element.style.opacity = 0.3;
    }
    if (!frame) frame = requestAnimationFrame(follow);
  };
  const drop = ({ clientX, clientY }) => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', drop);
    cancelAnimationFrame(frame);
    element.style.opacity = '';
    if (!ghost) return;
    ghost.remove();
    const target = boxes.findIndex(each => clientX >= each.left && clientX < each.right);
    if (target >= 0) moveCard(list, at, board.lists[target], clientY - boxes[target].top);
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', drop);
}

/** `y` is where in the target's box the card was dropped. */
function moveCard(list, at, target, y) {
  let place = Math.max(0, Math.min(target.count, Math.floor((y + target.scroller.scrollTop) / SIZE.row)));
  const [card, takeOut] = removeCard(list, at);
  if (target === list && place > at) place--;
  const putIn = insertCard(target, place, card);
  sizeList(list);
  sizeList(target);
  drawList(list, true);
  drawList(target, true);
  save(takeOut, putIn);
}
