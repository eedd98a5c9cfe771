// A trace of one stage by the browser itself, read as two lists: what the main thread did, and in which
// functions. Knows no app.
//
// Functions have names if the wasm has: wasm-opt keeps them with -g, and moves no code for it.

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.wasm', 'toplevel'];
const SAMPLES = 'disabled-by-default-v8.cpu_profiler';

/** The events while `run` goes on. Samples slow a start down by tens of milliseconds: ask for them apart. */
export async function trace(page, { samples }, run) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const includedCategories = samples ? [...CATEGORIES, SAMPLES] : CATEGORIES;
  await session.send('Tracing.start', { traceConfig: { includedCategories, excludedCategories: ['*'] } });
  await run();
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
const isSpan = ({ ph, dur }) => ph === 'X' && dur > 0;

/** The spans of the renderer thread that worked most, in order; all times in ms since the first of them. */
export function mainThread(events) {
  const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(events.filter(isMain).map(threadOf));
  const spansOf = thread => events.filter(it => isSpan(it) && threadOf(it) === thread);
  const total = spans => spans.reduce((sum, { dur }) => sum + dur, 0);
  const [busiest = []] = [...mains].map(spansOf).sort((a, b) => total(b) - total(a));
  const sorted = busiest.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  return sorted.map(({ name, ts, dur, pid }) => ({ name, at: (ts - sorted[0].ts) / 1000, ms: dur / 1000, pid }));
}

/** [name, ms] of what a span did itself, without the spans inside it, most first. */
export function selfTimes(spans) {
  const own = new Map();
  const open = [];
  const add = (name, ms) => own.set(name, (own.get(name) ?? 0) + ms);
  for (const span of spans) {
    while (open.length && open.at(-1).at + open.at(-1).ms <= span.at) open.pop();
    if (open.length) add(open.at(-1).name, -span.ms);
    add(span.name, span.ms);
    open.push(span);
  }
  return mostFirst(own);
}

/** { self, whole }: [function, ms] by samples, alone and with everything it called. */
export function functionTimes(events, pid) {
  const [self, whole, calls] = [new Map(), new Map(), new Map()];
  const add = (times, name, ms) => times.set(name, (times.get(name) ?? 0) + ms);
  const nameOf = ({ callFrame: { functionName, url = '', lineNumber = 0 } }) =>
    functionName || `${url.split('/').pop()}:${lineNumber + 1}`;
  const chunks = events.filter(it => it.name === 'ProfileChunk' && it.pid === pid).sort((a, b) => a.ts - b.ts);
  for (const { id, args: { data } } of chunks) {
    const key = node => `${id}/${node}`;
    for (const node of data.cpuProfile?.nodes ?? []) calls.set(key(node.id), node);
    for (const [i, sample] of (data.cpuProfile?.samples ?? []).entries()) {
      const ms = data.timeDeltas[i] / 1000;
      const stack = [];
      for (let node = calls.get(key(sample)); node; node = calls.get(key(node.parent))) stack.push(nameOf(node));
      if (stack.length) add(self, stack[0], ms);
      for (const name of new Set(stack)) add(whole, name, ms);
    }
  }
  return { self: mostFirst(self), whole: mostFirst(whole) };
}

const mostFirst = times => [...times].sort((a, b) => b[1] - a[1]);
