// A small static server, for `make serve` and for the tests.
//
//   node scripts/serve.mjs dist --port 8080
//
// Answers like an ordinary static host: the right types, brotli where the browser takes it, long caching for names
// that carry a hash, none for the page and the service worker, which must be asked for every time.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm", ".json": "application/json", ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml", ".png": "image/png", ".txt": "text/plain; charset=utf-8",
};
const PACKED = new Set([".html", ".js", ".css", ".wasm", ".json", ".webmanifest", ".svg", ".txt"]);
const HASHED = /-[0-9a-f]{16}\.(js|css|wasm)$/;

const packed = new Map();
function brotli(file, changed, body) {
  const key = `${file} ${changed}`;
  if (!packed.has(key)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    packed.set(key, brotliCompressSync(body, { params }));
  }
  return packed.get(key);
}

// Serves `folder` under `base` ("/", "/shop/") on 127.0.0.1. `answer(name)`, if given, may return { status, body } in
// place of a file. Resolves to { url, port, log, stop }; `log` holds the names asked for.
export async function serve(folder, { port = 0, base = "/", answer = () => undefined } = {}) {
  const log = [];
  const root = path.resolve(folder);

  async function reply(request, response) {
    const { pathname } = new URL(request.url, "http://localhost");
    const asked = decodeURIComponent(pathname);
    if (!asked.startsWith(base)) return response.writeHead(404).end("404");
    const name = asked.slice(base.length).replace(/(^|\/)$/, "$1index.html");
    log.push(name);

    const instead = answer(name);
    const file = path.join(root, name);
    const found = file.startsWith(root + path.sep) ? await stat(file).catch(() => null) : null;
    if (!instead && !found?.isFile()) return response.writeHead(404, { "content-type": "text/plain" }).end("404");
    if (instead?.status >= 400) return response.writeHead(instead.status).end(instead.body);
    if (!["GET", "HEAD"].includes(request.method)) return response.writeHead(405).end();

    let body = instead?.body ?? await readFile(file);
    const kind = path.extname(name);
    const headers = {
      "content-type": TYPES[kind] ?? "application/octet-stream",
      "cache-control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    };
    if (PACKED.has(kind)) {
      headers.vary = "accept-encoding";
      if (!instead && /\bbr\b/.test(request.headers["accept-encoding"] ?? "")) {
        headers["content-encoding"] = "br";
        body = brotli(file, found.mtimeMs, body);
      }
    }
    response.writeHead(200, { ...headers, "content-length": body.length }).end(request.method === "HEAD" ? undefined : body);
  }

  const server = createServer((request, response) => {
    reply(request, response).catch(error => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const { port: taken } = server.address();
  const stop = () => new Promise(resolve => { server.close(resolve); server.closeAllConnections(); });
  return { url: `http://127.0.0.1:${taken}${base}`, port: taken, log, stop };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = "dist", ...rest] = process.argv.slice(2);
  const port = Number(rest[0] === "--port" ? rest[1] : 8080);
  try {
    const { url } = await serve(folder, { port });
    console.log(`掌柜台: ${url}  (Ctrl-C ends it)`);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken. Another one: make serve PORT=${port + 1}`);
    process.exit(1);
  }
}
