// Puts the floor's files into one page: a page that is one file starts as fast as a page can.
// The modules are written to be read; here imports, comments and indents fall away and all share one scope.

import fs from 'node:fs';
import path from 'node:path';

const HERE = new URL('.', import.meta.url).pathname;
const read = file => fs.readFileSync(path.join(HERE, file), 'utf8');

/** The files a module needs before itself, then itself. */
function inOrder(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = read(file).matchAll(/^import .* from '\.\/(.*)';$/gm);
  return [...[...imports].flatMap(([, needed]) => inOrder(needed, seen)), file];
}

const asScript = file =>
  read(file)
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '')
    .replace(/^\s*(\/\/|\/\*|\*).*$/gm, '')
    .replace(/^\s+/gm, '');

export function buildFloor(folder) {
  const script = `(() => {\n'use strict';\n${inOrder('main.js').map(asScript).join('\n')}\n})();`;
  const page = read('index.html')
    .replace(/<link rel="stylesheet".*>/, () => `<style>\n${read('floor.css')}</style>`)
    .replace(/<script type="module".*><\/script>/, () => `<script>\n${script}\n</script>`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'index.html'), page);
  fs.copyFileSync(path.join(HERE, 'sw.js'), path.join(folder, 'sw.js'));
  return folder;
}
