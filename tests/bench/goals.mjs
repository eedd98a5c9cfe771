// What is measured and what is demanded. `goal` fails the gate, `aim` is what we want to reach;
// both are ours ÷ floor, in one run. `flat` is the largest growth exponent from 1k to 100k cards.

export const MEASURES = {
  cold: { label: 'cold start', unit: 'ms', goal: 1.5, aim: n => (n <= 1000 ? 1.35 : 1.25), flat: 0.25 },
  warm: { label: 'warm start', unit: 'ms', goal: 1.5, aim: n => (n <= 1000 ? 1.35 : 1.25), flat: 0.1 },
  relaunch: { label: 'offline relaunch', unit: 'ms', aim: () => 1.3, flat: 0.1 },
  add: { label: 'add a card', unit: 'ms', goal: 2, aim: () => 1.5, flat: 0.25 },
  move: { label: 'move a card', unit: 'ms', goal: 2, aim: () => 1.5, flat: 0.1 },
  drag: { label: 'drag, frame p95', unit: 'ms', goal: 1.2, aim: () => 1.1, flat: 0.1 },
  scroll: { label: 'scroll, frame p95', unit: 'ms', goal: 1.2, aim: () => 1.1, flat: 0.1 },
  search: { label: 'search key', unit: 'ms', goal: 2, aim: () => 1.5, flat: 0.25 },
  memory: { label: 'renderer private', unit: 'MiB', goal: 2, aim: () => 2, flat: 0.1 },
  importPainted: { label: 'import painted', unit: 'ms' },
  importDurable: { label: 'import durable', unit: 'ms' },
  export: { label: 'export', unit: 'ms' },
  importPreviewPerMB: { label: 'import preview, per MB of file', unit: 'ms', aim: () => 2 },
  importPaintedPerMB: { label: 'import painted, per MB of file', unit: 'ms' },
  importDurablePerMB: { label: 'import durable, per MB of file', unit: 'ms', aim: () => 3 },
  exportPerMB: { label: 'export, per MB of file', unit: 'ms', aim: () => 2 },
};

/** The longest task of the main thread while each of these went on; no frame may take over 50 ms. */
export const LONG_TASKS = { drag: 'dragTask', scroll: 'scrollTask', import: 'importTask', export: 'exportTask' };

/** Brotli bytes of the code of our app, but for what ARCHITECTURE.md lists as loaded later. */
export const START = 220_000;
/** One pair proves nothing: the floor's own spread on a busy machine is twofold. */
export const FEWEST_PAIRS = 5;
/** The floor may show a twentieth more cards than we do, for a row cut by the edge. */
export const MORE_IN_SIGHT = 1.05;
