// Writes split/first_paint.txt: the functions that run until the app has painted its first page and has waited a while
// for the rest, so that the first half of the program is these. To be run by hand, after a build, when the start has
// changed: a list that is out of date costs a start some time, and nothing else.
//
//   make build && node scripts/first_paint.mjs
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as act from "../tests/e2e/support/actions.mjs";
import * as check from "../tests/e2e/support/checks.mjs";
import { dropProfile, launch, newProfile } from "../tests/e2e/support/browser.mjs";
import makeOurs from "../tests/bench/adapters/ours.mjs";
import { makeBoard } from "../tests/bench/data.mjs";
import { seed } from "../tests/bench/imports.mjs";
import { precache } from "./precache.mjs";
import { serve } from "./serve.mjs";

// Cards on a board that fits into one checkpoint, and on one that does not.
const BOARDS = [1000, 20_000];

// So long after the first paint the rest has not come, in ms.
const PATIENCE = 2000;

const root = new URL("..", import.meta.url).pathname;
const list = path.join(root, "split/first_paint.txt");
const cargo = (...words) => execFileSync("cargo", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });

const folder = mkdtempSync(path.join(tmpdir(), "zhanggui-traced-"));
const names = trace();
const entered = new Set();
const server = await serve(folder);
await inSampleShop("phone");
await inSampleShop("desk");
await inOwnShop("phone");
await inOwnShop("desk");
for (const cards of BOARDS) {
  await onBoardOf(cards, "phone");
  await onBoardOf(cards, "desk");
}
await server.stop();
rmSync(folder, { recursive: true });
const keys = [...new Set([...entered].map(number => names[number]))].sort();
writeFileSync(list, keys.join("\n") + "\n");
console.log(`${keys.length} of ${new Set(names).size} names`);

// The app of dist/ in `folder`, whole and telling what it enters; returns the name of each number.
function trace() {
  cpSync(path.join(root, "dist"), folder, { recursive: true });
  const { target_directory: target } = JSON.parse(cargo("metadata", "--no-deps", "--offline", "--format-version", "1"));
  const found = (folder, pattern) => path.join(folder, readdirSync(folder).find(name => pattern.test(name)));
  const built = (step, pattern) => found(path.join(target, step, "release"), pattern);
  const inFolder = pattern => found(folder, pattern);
  const listed = path.join(folder, "names.txt");
  cargo("run", "--quiet", "--offline", "--package", "zhanggui-split", "--", "trace", built("wasm-opt", /wasm$/),
    inFolder(/^zhanggui-.*wasm$/), listed);

  const glue = inFolder(/^zhanggui-.*js$/);
  cpSync(built("wasm-bindgen", /js$/), glue);
  const imports = `trace: { entered: number => { (globalThis.entered ??= new Set()).add(number); } },\n`;
  writeFileSync(glue, replaced(glue, /(?="\.\/zhanggui-app_bg\.js": import0)/, imports));
  const page = path.join(folder, "index.html");
  writeFileSync(page, replaced(page, /<link rel="later"[^>]*>/, ""));
  const names = readFileSync(listed, "utf8").split("\n");
  rmSync(listed);
  precache(folder);
  return names;
}

function replaced(file, pattern, by) {
  const text = readFileSync(file, "utf8");
  if (!pattern.test(text)) throw new Error(`nothing like ${pattern} in ${path.basename(file)}`);
  return text.replace(pattern, by);
}

// Every page that a start may show.
async function inSampleShop(device) {
  const profile = newProfile();
  await visit(profile, device, async page => {
    await start(page); // a newcomer
    await page.getByRole("button", { name: /示例店铺/ }).click();
    await check.ready(page);
    // Its board has something of everything: a start there may wait for the rest.
    await act.goTo(page, "#/");
    await start(page); // all boards
  });
  dropProfile(profile);
}

// A shop whose last changes are not folded yet.
async function inOwnShop(device) {
  const profile = newProfile();
  await visit(profile, device, async page => {
    await act.beginWithTemplate(page);
    await act.addCards(page, "活动&促销", ["天猫双11 不粘锅", "京东秒杀 剪刀套装"]);
    await check.saved(page);
    await start(page);
    await startAt(page, "");
    await startAt(page, "#/");
    await startAt(page, "");
  });
  dropProfile(profile);
}

async function onBoardOf(cards, device) {
  const app = { ...makeOurs(folder), ...server };
  await seed(app, makeBoard(cards));
  await visit(app.profile, device, start);
  dropProfile(app.profile);
}

async function visit(profile, device, journey) {
  const context = await launch(profile, device);
  const page = context.pages()[0] ?? await context.newPage();
  await context.addInitScript(holdLater, PATIENCE);
  await page.goto(server.url);
  await journey(page);
  await context.close();
}

// Reloads, and notes what was entered before the rest would come: what runs by itself in that time must not wait for it.
async function start(page) {
  await page.reload();
  await note(page);
}

// The same for a start in a new window, at a place that is not the one it was closed at, or at none.
async function startAt(page, place) {
  await page.goto("about:blank");
  await page.goto(server.url + place);
  await note(page);
}

async function note(page) {
  const numbers = await page.waitForFunction(() => globalThis.untilLater);
  for (const number of await numbers.jsonValue()) entered.add(number);
  await page.waitForTimeout(1000);
}

// Lets the app wait for its later half, as on a slow line.
function holdLater(patience) {
  const later = new Promise(resolve => {
    const stands = new MutationObserver(() => {
      if (document.documentElement.dataset.ready !== "true") return;
      stands.disconnect();
      setTimeout(() => {
        globalThis.untilLater = [...globalThis.entered];
        resolve();
      }, patience);
    });
    stands.observe(document, { subtree: true, attributeFilter: ["data-ready"] });
  });
  Object.defineProperty(globalThis, "zhangguiFetchLater", { get: () => () => later, set() {} });
}
