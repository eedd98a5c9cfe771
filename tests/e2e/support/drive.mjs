// A cloud drive: each window has a folder of its own (in the browser's private files, for the native picker can not be
// driven), and the test carries files from one to the other as a drive would.
import { expect } from "@playwright/test";

export const FOLDER = "店里的网盘";

// From now on this window's picker gives that folder.
export async function hasDrive(context) {
  await context.addInitScript(name => {
    window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  }, FOLDER);
}

// Every file in a window's folder by its path, as base64. What the browser lays beside a file while it writes it, and a file
// that holds no byte yet, are none: a drive that carried them would have to come again.
export async function filesOn(page) {
  return page.evaluate(async name => {
    const found = {};
    const walk = async (folder, path) => {
      for await (const inside of folder.values()) {
        const at = path ? `${path}/${inside.name}` : inside.name;
        if (inside.kind === "directory") await walk(inside, at);
        else if (inside.name.endsWith(".json")) {
          const bytes = new Uint8Array(await (await inside.getFile()).arrayBuffer());
          if (bytes.length) found[at] = btoa(Array.from(bytes, it => String.fromCharCode(it)).join(""));
        }
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }), "");
    return found;
  }, FOLDER);
}

// Lays files into a window's folder, over what lies there.
export async function lay(page, files) {
  await page.evaluate(async ({ name, files }) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    for (const [path, content] of Object.entries(files)) {
      const parts = path.split("/"), last = parts.pop();
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const stream = await (await folder.getFileHandle(last, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(content), it => it.charCodeAt(0)));
      await stream.close();
    }
  }, { name: FOLDER, files });
}

// What one window has and the other has not goes over, or `part` of each; answers with the paths. A file that both have
// must be the same: nothing is written over.
export async function carry(from, to, part = content => content) {
  const [here, there] = [await filesOn(from), await filesOn(to)];
  const missing = Object.keys(here).filter(path => !(path in there));
  for (const path of Object.keys(here).filter(path => path in there)) expect(there[path], path).toBe(here[path]);
  await lay(to, Object.fromEntries(missing.map(path => [path, part(here[path])])));
  return missing;
}

// Carries until the other has something new.
export async function carryNews(from, to, part) {
  let carried = [];
  await expect.poll(async () => (carried = await carry(from, to, part)).length, { timeout: 30_000 }).toBeGreaterThan(0);
  return carried;
}

// A drive between windows, by who sits at them. `goes(path, who)` says whether a file comes to somebody yet.
export function driveBetween(pages) {
  const cloud = {}, devices = {};
  const drive = {
    goes: () => true,

    async carry() {
      const there = {};
      for (const [who, page] of Object.entries(pages)) {
        there[who] = await filesOn(page);
        for (const [path, content] of Object.entries(there[who])) expect(content, `${path}, at ${who}`).toBe(cloud[path] ??= content);
      }
      for (const [who, page] of Object.entries(pages)) {
        const comes = Object.entries(cloud).filter(([path]) => !(path in there[who]) && drive.goes(path, who));
        if (comes.length) await lay(page, Object.fromEntries(comes));
      }
    },

    // Carries until it is so; `look` is done again and again.
    async until(look) {
      await expect(async () => {
        await drive.carry();
        await look();
      }).toPass({ timeout: 90_000 });
    },

    // Waits for the first file of somebody's device, by which the drive knows it from then on.
    async meet(who) {
      const fresh = async () => Object.keys(await filesOn(pages[who])).filter(path => !(path in cloud));
      await expect.poll(async () => (await fresh()).length, { timeout: 30_000 }).toBeGreaterThan(0);
      [devices[who]] = (await fresh()).map(deviceOf);
      await drive.carry();
    },

    isOf: (path, ...people) => people.some(who => deviceOf(path) === devices[who]),

    // The files by which somebody tells something, as soon as there are any.
    async telling(who, words) {
      const telling = ([path, content]) => drive.isOf(path, who) && Buffer.from(content, "base64").toString().includes(words);
      let found = [];
      await expect.poll(async () => {
        found = Object.entries(await filesOn(pages[who])).filter(telling).map(([path]) => path);
        return found.length;
      }, { timeout: 30_000 }).toBeGreaterThan(0);
      return found;
    },
  };
  return drive;
}

const deviceOf = path => path.split("/")[1];
