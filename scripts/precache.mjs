// Writes into <folder>/sw.js the list of files that one version of the app is made of, each with its hash, and the
// name of the version, which is the hash of that list.
//
//   node scripts/precache.mjs dist        after a finished build was changed by hand
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

// Never asked for by the page itself, or not part of a version.
const LEFT_OUT = /^(sw\.js|_headers|\.nojekyll|CNAME)$|^(screenshots|\.well-known)\//;

export function precache(folder, { keep = true } = {}) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join("/"))
    .filter(name => keep && !LEFT_OUT.test(name))
    .sort()
    .map(name => [name, createHash("sha256").update(readFileSync(path.join(folder, name))).digest("hex")]);
  const build = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);

  const worker = path.join(folder, "sw.js");
  const text = readFileSync(worker, "utf8")
    .replace(/^const BUILD = .*;$/m, `const BUILD = ${JSON.stringify(keep ? build : "dev")};`)
    .replace(/^const FILES = .*;$/m, `const FILES = ${JSON.stringify(Object.fromEntries(files))};`);
  writeFileSync(worker, text);
  return build;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(precache(process.argv[2] ?? "dist"));
