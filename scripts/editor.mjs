// Puts the editor of notes (editor/) and the libraries it stands on into one script.
//
//   node scripts/editor.mjs dist/editor.js
//
// The licences of the libraries ask that their notices go along: they stand at the head of the script.
import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = new URL("..", import.meta.url).pathname;

export async function bundleEditor(to) {
  const { metafile, outputFiles: [script] } = await build({
    entryPoints: [path.join(root, "editor/index.js")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  writeFileSync(to, `${notices(Object.keys(metafile.inputs))}\n${script.text}`);
}

// Name, version, licence and authors of every library that is in it.
function notices(files) {
  const folders = new Set(files.map(it => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(it)?.[0]).filter(Boolean));
  const lines = [...folders].sort().map(folder => {
    const about = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
    return ` * ${about.name} ${about.version}, ${about.license}${authorsOf(about)}`;
  });
  return `/*\n * Made with\n${lines.join("\n")}\n */`;
}

function authorsOf({ author, maintainers }) {
  const name = it => typeof it === "string" ? it.replace(/\s*[<(].*/, "") : it?.name;
  const names = [author, ...(maintainers ?? [])].map(name).filter(Boolean);
  return names.length ? `, © ${[...new Set(names)].join(", ")}` : "";
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundleEditor(process.argv[2] ?? "dist/editor.js");
