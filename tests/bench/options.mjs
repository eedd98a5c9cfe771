// The command line of bench.mjs.

import { parseArgs } from 'node:util';

const STAGES = ['cold', 'warm', 'relaunch', 'memory', 'scroll', 'add', 'move', 'search', 'export', 'import'];

export const USAGE = `node bench.mjs [--sizes=1000,10000,100000] [--rounds=10] [--only=${STAGES.join(',')}]
               [--apps=floor,ours] [--out=results/run.json] [--gate]

--apps   base and other: names in adapters/, each with =FOLDER for another built app
         (--apps=ours=../../old/dist,ours compares two builds of ours)
--gate   exit code 1 when a goal is missed`;

export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      rounds: { type: 'string', default: '10' },
      only: { type: 'string', default: STAGES.join(',') },
      apps: { type: 'string', default: 'floor,ours' },
      out: { type: 'string' },
      gate: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',');
  const unknown = only.filter(stage => !STAGES.includes(stage));
  if (unknown.length) throw new Error(`no such stage: ${unknown.join(', ')}\n${USAGE}`);
  const apps = values.apps.split(',').map(app => app.split('='));
  if (apps.length !== 2) throw new Error(`two apps, base and other\n${USAGE}`);
  return {
    ...values,
    sizes: values.sizes.split(',').map(Number).sort((a, b) => a - b),
    rounds: Number(values.rounds),
    wants: stage => only.includes(stage),
    apps,
  };
}
