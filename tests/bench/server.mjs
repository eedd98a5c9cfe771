// A static server on 127.0.0.1 that sends brotli 11, as a good host does, and keeps a list of what was
// asked for.

import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const CACHE = new URL('.cache/brotli/', import.meta.url).pathname;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const PACKED_ALREADY = new Set(['.png', '.jpg', '.webp', '.woff2']);
const CODE = new Set(['.html', '.js', '.css', '.wasm']);
/** Loaded later: ARCHITECTURE.md. */
const LATER = /(^|\/)(later-[0-9a-f]+\.wasm|editor\.js)$/;

/** Brotli 11 takes seconds for a wasm file: results are kept on disk by content. */
function brotli(bytes) {
  const kept = path.join(CACHE, crypto.createHash('sha256').update(bytes).digest('hex'));
  if (!fs.existsSync(kept)) {
    fs.mkdirSync(CACHE, { recursive: true });
    const params = {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    fs.writeFileSync(kept, zlib.brotliCompressSync(bytes, { params }));
  }
  return fs.readFileSync(kept);
}

/** Brotli 11 of the code in a built app, asked for or not: of all of it, and without what ARCHITECTURE.md lists as loaded later. */
export function codeSize(folder) {
  const code = fs.readdirSync(folder, { recursive: true }).filter(file => CODE.has(path.extname(file)));
  const size = files => files.reduce((sum, file) => sum + brotli(fs.readFileSync(path.join(folder, file))).length, 0);
  return { code: size(code), atFirst: size(code.filter(file => !LATER.test(file))) };
}

/** { url, asked: [{ path, bytes }], close() } */
export async function serve(folder) {
  const asked = [];
  const files = new Map();
  const load = file => {
    if (!files.has(file)) {
      const raw = fs.readFileSync(file);
      const packed = !PACKED_ALREADY.has(path.extname(file));
      files.set(file, { packed, bytes: packed ? brotli(raw) : raw });
    }
    return files.get(file);
  };

  const server = http.createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = path.join(folder, wanted.endsWith('/') ? wanted + 'index.html' : wanted);
    if (!file.startsWith(path.resolve(folder)) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const { packed, bytes } = load(file);
    const etag = `"${crypto.createHash('sha1').update(bytes).digest('base64url')}"`;
    // The page and the service worker are asked for anew each time; the rest carries its hash in its name.
    const fresh = /\.html$|(^|\/)sw\.js$/.test(file);
    const headers = {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': fresh ? 'no-cache' : 'public, max-age=31536000, immutable',
      etag,
    };
    asked.push({ path: wanted, bytes: bytes.length });
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    if (packed) headers['content-encoding'] = 'br';
    response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
  });

  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, asked, close };
}

/** Brotli bytes of what was asked for, every file once. */
export function transferred(asked) {
  return [...new Map(asked.map(({ path, bytes }) => [path, bytes])).values()].reduce((a, b) => a + b, 0);
}
