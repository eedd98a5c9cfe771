// The stopwatch inside the page; injected before the page's own scripts, so both apps carry it alike.
//
// A time runs from the real input event to the first task after the frame in which its condition held. A
// frame runs its animation callbacks, lays out, tells resize observers, paints. So a condition is looked at
// among the animation callbacks, and once more behind the resize observers: a list that draws its rows when it
// learns its size has them painted in that very frame. A message task comes after the paint.
// Conditions look at the page as a person does (a card is in a list); no app knows of them.

/* global selectors: filled in by browser.mjs */
(selectors => {
  if (window.top !== window || window.recorder) return;
  const find = selector => [...document.querySelectorAll(selector)];

  const conditions = {
    firstCard: () => Boolean(document.querySelector(selectors.card)?.textContent),
    listShows: (list, title) =>
      [...document.querySelectorAll(selectors.list)[list].querySelectorAll(selectors.card)].some(card =>
        card.textContent.includes(title),
      ),
    resultsShow: query => {
      const results = find(selectors.result);
      return results.length > 0 && results.every(result => result.textContent.includes(query));
    },
    offers: word => find('[role="dialog"] button').some(button => button.textContent.trim().startsWith(word)),
    seen: (selector, text) => find(selector).some(it => it.textContent.includes(text)),
    gone: selector => find(selector).length === 0,
    saved: () => document.documentElement.dataset.saved === 'true' && conditions.firstCard(),
  };

  const afterThisFrame = done => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(0);
  };

  /** Runs behind the page's own resize observers in this frame: the newest observer hears last. */
  const lateInThisFrame = act => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      act();
    });
    observer.observe(document.body);
  };

  /** Resolves with the time at which the condition had been painted. */
  const painted = ([name, ...about], patience = 60_000) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + patience;
      const seen = () => conditions[name](...about);
      const again = () => {
        if (performance.now() > end) reject(new Error(`never painted: ${name} ${about.join(' ')}`));
        else requestAnimationFrame(look);
      };
      const look = () => {
        if (seen()) afterThisFrame(resolve);
        else if (document.body) lateInThisFrame(() => (seen() ? afterThisFrame(resolve) : again()));
        else again();
      };
      requestAnimationFrame(look);
    });

  const longTasks = [];
  const observer = new PerformanceObserver(list => longTasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  const longest = (from, to) =>
    Math.max(0, ...longTasks.filter(task => task.startTime >= from && task.startTime < to).map(task => task.duration));

  let pending;
  /** Starts the watch at the next event of this type; each wanted condition gets its own time. */
  const arm = (type, wanted) => {
    pending = new Promise((resolve, reject) => {
      const start = ({ timeStamp }) => {
        const times = Object.entries(wanted).map(async ([name, condition]) => {
          return [name, (await painted(condition)) - timeStamp];
        });
        Promise.all(times).then(
          entries => resolve({ ...Object.fromEntries(entries), longTask: longest(timeStamp, performance.now()) }),
          reject,
        );
      };
      addEventListener(type, start, { capture: true, once: true });
    });
    pending.catch(() => {});
  };

  let recording = null;
  const startFrames = () => {
    const frames = (recording = { started: performance.now(), gaps: [] });
    let last;
    const frame = () => {
      if (recording !== frames) return;
      const now = performance.now();
      if (last) frames.gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  const stopFrames = () => {
    const { started, gaps } = recording;
    recording = null;
    gaps.sort((a, b) => a - b);
    const at = share => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))];
    return { p95: at(0.95), max: at(1), longTask: longest(started, performance.now()) };
  };

  // A file is whole at the moment its address is made; the browser's own saving is not ours to measure.
  const createObjectURL = URL.createObjectURL;
  const files = [];
  URL.createObjectURL = object => {
    files.push({ at: performance.now(), bytes: object.size });
    return createObjectURL.call(URL, object);
  };
  let exportStarted;
  const armExport = () => {
    files.length = 0;
    addEventListener('click', ({ timeStamp }) => (exportStarted = timeStamp), { capture: true, once: true });
  };
  const exported = () => {
    const { at, bytes } = files.reduce((a, b) => (b.bytes > a.bytes ? b : a));
    return { ms: at - exportStarted, bytes, longTask: longest(exportStarted, performance.now()) };
  };

  const firstCard = painted(['firstCard'], 120_000);
  firstCard.catch(() => {});
  window.recorder = { firstCard, arm, armed: () => pending, startFrames, stopFrames, armExport, exported };
})(selectors);
