// Finishes a build: Trunk runs it (post_build) when everything else is in the staging folder.
//
//   1. program and glue named by what they contain (Trunk names both by the wasm as it was before wasm-opt)
//   2. one stylesheet of all, in the order of index.html
//   3. the head in the order of the fast start: preload links, src/boot.js, stylesheet
//   4. the hash of src/boot.js in the CSP
//   5. the list of files in the service worker (scripts/precache.mjs)
//
// Under `make dev` Trunk adds an inline script that reloads the page, so there the CSP allows inline scripts, and
// the service worker keeps nothing.
import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { precache } from "./precache.mjs";

const folder = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
const hash = (text, encoding) => createHash("sha256").update(text).digest(encoding);

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

const links = take(/<link rel="modulepreload"[^>]*>\s*<link rel="preload"[^>]*as="fetch"[^>]*>/, "preload links")[0]
  .replace(/href="\.\/([^"]*\.(js|wasm))"/g, (_, file, kind) => {
    const name = hashed("zhanggui", readFileSync(inFolder(file)), kind);
    renameSync(inFolder(file), inFolder(name));
    return `href="./${name}"`;
  });

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

const boot = readFileSync(new URL("../src/boot.js", import.meta.url), "utf8")
  .replace(/^\s*\/\/.*\n/gm, "")
  .replace(/^\s+/gm, "");

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

precache(folder, { keep: release });
