// Prints what was found, as Markdown, and collects what is missed. Knows no browser.

import { FEWEST_PAIRS, LONG_TASKS, MEASURES, MORE_IN_SIGHT, START } from './goals.mjs';
import { growth, median, pairedRatios } from './statistics.mjs';

const round = (number, digits = 2) => (Number.isFinite(number) ? number.toFixed(digits) : '–');
const kB = bytes => (bytes / 1000).toFixed(1);
const row = cells => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const measured = (rounds, name) => rounds.map(found => found?.[name] ?? NaN);

/** One size. `rounds` is { app: [what a round found] } for base and other, in the order of the rounds. */
export function printSize(size, [base, other], rounds, missed) {
  const rows = [];
  const thin = [];
  for (const [name, { label, unit, goal, aim }] of Object.entries(MEASURES)) {
    const [ours, theirs] = [measured(rounds[other], name), measured(rounds[base], name)];
    if (!ours.some(Number.isFinite)) continue;
    const ratios = pairedRatios(theirs, ours);
    const ratio = median(ratios);
    const script = app => median(rounds[app].map(found => found?.script?.[name] ?? NaN));
    rows.push([
      `${label}, ${unit}`,
      round(median(theirs), 1),
      round(median(ours), 1),
      `**${round(ratio)}**`,
      ratios.length,
      goal ? `≤ ${goal}` : '–',
      aim ? `≤ ${aim(size)}` : '–',
      `${round(script(base))} → ${round(script(other))}`,
    ]);
    if (goal && !(ratio <= goal)) missed.push(`${size} cards: ${label} is ${round(ratio)} × ${base}, goal ${goal}`);
    if (goal && ratios.length < FEWEST_PAIRS) thin.push(label);
  }
  const head = ['', base, other, `${other} ÷ ${base}`, 'pairs', 'goal', 'aim', 'script ms an act'];
  console.log(`\n## ${size} cards\n\n${table(head, rows)}\n`);
  if (thin.length) missed.push(`${size} cards: fewer than ${FEWEST_PAIRS} pairs of ${thin.join('; ')}`);
  printLongTasks([base, other], rounds);
  printShapes(size, [base, other], rounds, missed);
}

function printLongTasks([base, other], rounds) {
  const most = (app, name) => Math.max(...measured(rounds[app], name).filter(Number.isFinite));
  const parts = Object.entries(LONG_TASKS)
    .filter(([, name]) => Number.isFinite(most(other, name)))
    .map(([label, name]) => `${label} ${round(most(base, name), 0)} → ${round(most(other, name), 0)}`);
  if (parts.length) console.log(`Longest task in any round, ms (0: none over 50): ${parts.join(', ')}.`);
}

/** Both must draw the same: as many nodes a card, no more cards on a screen of the floor, no title cut. */
function printShapes(size, [base, other], rounds, missed) {
  const [floor, ours] = [base, other].map(app => rounds[app].find(found => found?.shape)?.shape);
  if (!floor || !ours) return;
  console.log(`Nodes a card: ${floor.nodes} and ${ours.nodes}. Cards in sight: ${floor.inSight} and ${ours.inSight}.`);
  const differ = what => missed.push(`${size} cards: ${what}: see floor/markup.js`);
  if (floor.nodes !== ours.nodes) differ(`a card has ${floor.nodes} nodes in ${base}, ${ours.nodes} in ${other}`);
  if (floor.inSight > ours.inSight * MORE_IN_SIGHT) differ(`${base} shows more cards on a screen than ${other}`);
  if (floor.cut) differ(`${base} cuts ${floor.cut} titles`);
}

/** How everything grows from the smallest to the largest size. `found` is { size: rounds }. */
export function printGrowth(sizes, [base, other], found, missed) {
  if (sizes.length < 2) return;
  const rows = [];
  for (const [name, { label, flat }] of Object.entries(MEASURES)) {
    const exponent = app => growth(sizes.map(size => [size, median(measured(found[size][app], name))]));
    const [theirs, ours] = [exponent(base), exponent(other)];
    if (!Number.isFinite(ours)) continue;
    rows.push([label, round(theirs), round(ours), flat ? `≤ ${flat}` : '–']);
    if (flat && ours > flat) missed.push(`${label} grows with the board: exponent ${round(ours)}, flat is ${flat}`);
  }
  const head = [`growth ${sizes[0]} → ${sizes.at(-1)}`, base, other, 'flat'];
  console.log(`\n## Growth exponents\n\n${table(head, rows)}`);
}

/** `transfers` is { app: { untilFirst, inAll, atFirst, code } }, in bytes. */
export function printTransfer(apps, transfers, missed) {
  const cells = app => {
    const { untilFirst, inAll, atFirst, code } = transfers[app];
    return [app, kB(untilFirst), kB(inAll), kB(atFirst), kB(code)];
  };
  const head = ['kB, brotli 11', 'until the first card', 'asked for in all', 'code of the start', 'all code built'];
  console.log(`\n## Transfer\n\n${table(head, apps.map(cells))}`);
  const { atFirst } = transfers[apps[1]];
  if (atFirst > START) missed.push(`the code of the start is ${kB(atFirst)} kB, goal ${kB(START)}`);
}
