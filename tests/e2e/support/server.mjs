// The host of the app, as a test wants it: it can go away, come back at the same address, and spoil single files.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { precache } from "../../../scripts/precache.mjs";
import { serve } from "../../../scripts/serve.mjs";

export const DIST = new URL("../../../dist/", import.meta.url).pathname;

export async function host({ folder = DIST, base = "/" } = {}) {
  const spoiled = new Map();
  const answer = name => [...spoiled].find(([pattern]) => pattern.test(name))?.[1]?.(name);
  let now = folder, running = await serve(now, { base, answer });
  const { url, port } = running;
  return {
    url,
    // Names asked for since the last start.
    get log() { return running.log; },
    stop: () => running.stop(),
    start: async () => { running = await serve(now, { port, base, answer }); },
    // The same address, other files: a deploy.
    deploy: async other => { await running.stop(); now = other; running = await serve(now, { port, base, answer }); },
    missing: pattern => spoiled.set(pattern, () => ({ status: 404, body: "404" })),
    truncated: pattern => spoiled.set(pattern, name => {
      const whole = readFileSync(path.join(now, name));
      return { status: 200, body: whole.subarray(0, whole.length / 2) };
    }),
    mend: () => spoiled.clear(),
  };
}

// A second build without building: a copy of dist/ whose page says so (`<meta name="build" content=mark>`).
// Returns its folder and a way to remove it.
export function variant(mark) {
  const folder = mkdtempSync(path.join(tmpdir(), "zhanggui-build-"));
  cpSync(DIST, folder, { recursive: true });
  const page = path.join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("</title>", `</title>\n<meta name="build" content="${mark}">`));
  precache(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
