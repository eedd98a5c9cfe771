// Finishes a build: Trunk runs it (post_build) when everything else is in the staging folder.
//
//   0. the program cut in two (split/), so that the first paint waits for the half it needs
//   1. program and glue named by what they contain (Trunk names both by the wasm as it was before wasm-opt)
//   2. one stylesheet of all, in the order of index.html
//   3. the head in the order of the fast start: preload links, src/boot.js, stylesheet
//   4. the hash of src/boot.js in the CSP
//   5. the editor of notes as one script (editor/), with whose work it is made of
//   6. the list of files in the service worker (scripts/precache.mjs)
//
// Under `make dev` Trunk adds an inline script that reloads the page, so there the CSP allows inline scripts, and
// the service worker keeps nothing.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleEditor } from "./editor.mjs";
import { precache } from "./precache.mjs";

const folder = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
const hash = (text, encoding) => createHash("sha256").update(text).digest(encoding);

const root = new URL("..", import.meta.url).pathname;
const inFolder = name => path.join(folder, name);
const hashed = (name, content, kind) => `${name}-${hash(content, "hex").slice(0, 16)}.${kind}`;

const page = inFolder("index.html");
let html = readFileSync(page, "utf8");

// Removes what the pattern finds and returns it; a build without it is a broken build.
function take(pattern, what) {
  const found = html.match(pattern);
  if (!found) throw new Error(`finish: no ${what} in the page that Trunk made`);
  html = html.replace(pattern, "");
  return found;
}

// Both halves get their names by what they contain; the first one takes the place of the whole, and the glue fits it.
function cutInTwo(program, glue) {
  const [first, later] = ["first.wasm", "later.wasm"].map(inFolder);
  const listed = path.join(root, "split/first_paint.txt");
  execFileSync("cargo", ["run", "--quiet", "--locked", "--offline", "--package", "zhanggui-split", "--",
    "cut", program, glue, linked(), listed, first, later], { cwd: root, stdio: "inherit" });
  writeFileSync(glue, tight(readFileSync(glue, "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "")));
  renameSync(first, program);
  const name = hashed("later", readFileSync(later), "wasm");
  renameSync(later, inFolder(name));
  return `<link rel="later" href="./${name}">`;
}

// The program as the linker left it; build.rs has it say what lies where.
function linked() {
  const about = execFileSync("cargo", ["metadata", "--no-deps", "--offline", "--format-version", "1"],
    { cwd: root, encoding: "utf8" });
  return path.join(JSON.parse(about).target_directory, "wasm32-unknown-unknown/release/zhanggui-app.wasm");
}

// Without what only people read.
function tight(script) {
  return script.replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "");
}

const preloads = take(/<link rel="modulepreload"[^>]*>\s*<link rel="preload"[^>]*as="fetch"[^>]*>/, "preload links")[0];
const [glue, program] = ["js", "wasm"].map(kind => preloads.match(`href="\\./([^"]*\\.${kind})"`)[1]);
const later = release ? cutInTwo(inFolder(program), inFolder(glue)) : "";
const links = [glue, program].reduce((links, file) => {
  const name = hashed("zhanggui", readFileSync(inFolder(file)), path.extname(file).slice(1));
  renameSync(inFolder(file), inFolder(name));
  return links.replace(`./${file}`, `./${name}`);
}, preloads) + later;

const sheets = take(/<link rel="stylesheet"[^>]*>/g, "stylesheet").map(link => {
  const file = inFolder(link.match(/href="([^"]*)"/)[1]);
  const text = readFileSync(file, "utf8");
  rmSync(file);
  return text;
});
const css = sheets.join("\n").replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s+/gm, "");
const sheet = hashed("style", css, "css");
writeFileSync(inFolder(sheet), css);
const style = `<link rel="stylesheet" href="./${sheet}">`;

const boot = tight(readFileSync(path.join(root, "src/boot.js"), "utf8"));

take(/<!-- start:[\s\S]*?-->\n/, "place for the start");
const title = take(/<title>[^<]*<\/title>/, "title")[0];
html = html
  .replace(/(<meta name="viewport"[^>]*>)/, `$1\n${title}\n${links}`)
  .replace(links, () => `${links}\n<script>${boot}</script>\n${style}`)
  .replace("{boot}", release ? `'sha256-${hash(boot, "base64")}'` : "'unsafe-inline'")
  .replace(/<!--[\s\S]*?-->\n?/g, "")
  .replace(/\n{2,}/g, "\n");
writeFileSync(page, html);

const rescue = inFolder("rescue.html");
writeFileSync(rescue, readFileSync(rescue, "utf8").replace("<!-- style -->", style));

await bundleEditor(inFolder("editor.js"));

precache(folder, { keep: release });
