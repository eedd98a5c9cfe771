// The Chromium of this machine and the flags under which nothing in it talks to anyone but 127.0.0.1.
import { existsSync } from "node:fs";

export const FLAGS = [
  "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-quic", "--disable-sync", "--disable-background-networking",
  "--disable-component-update", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

const PLACES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

export function browserPath() {
  const found = process.env.CHROMIUM ?? PLACES.map(name => `/usr/bin/${name}`).find(existsSync);
  if (!found) throw new Error("no Chromium found: run `make setup`, or set CHROMIUM to its path");
  return found;
}
