// The rescue page: takes everything that 掌柜台 keeps in this browser out as one file, when the app itself does not
// start. Plain JavaScript that shares nothing with the app, so that no fault of the app can reach it.
//
// The file: { format: "zhanggui-rescue", version: 1, at, page, local: { key: text },
//             databases: [{ name, version, stores: [{ name, rows: [[key, value], …] }] }] }
// with bytes as { "$bytes": base64 }, a date as { "$date": text } and a blob as { "$bytes", "$type" }.
//
// Invariant: reads only. It makes no database, writes no row, and removes nothing but the kept program.

const byId = id => document.getElementById(id);
const say = (id, text) => { byId(id).textContent = text; };

byId("save").addEventListener("click", () => during("save", "saved", async () => {
  say("saved", "正在读取…");
  const { blob, rows } = await everything();
  const day = new Date();
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, "0")).join("");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `掌柜台-救援-${date}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  say("saved", rows === 0
    ? "这个浏览器里没有找到掌柜台的资料。资料只在当初使用的那个浏览器、那个网址里。"
    : `已存成 ${link.download}，共 ${rows} 条记录。`);
}));

byId("renew").addEventListener("click", () => during("renew", "renewed", async () => {
  const reachable = await fetch("./", { method: "HEAD", cache: "no-store" }).then(answer => answer.ok, () => false);
  if (!reachable) return say("renewed", "现在连不上网站，程序没有动。连上网再试。");
  for (const registration of await navigator.serviceWorker?.getRegistrations() ?? []) {
    if (registration.scope === new URL("./", location.href).href) await registration.unregister();
  }
  const folder = new URL("./", location.href).pathname;
  for (const name of await caches.keys()) {
    if (/^zhanggui-[0-9a-f]+@/.test(name) && name.endsWith(`@${folder}`)) await caches.delete(name);
  }
  say("renewed", "好了。现在点「打开掌柜台」。");
}));

// One act at a time; a failure is told in words.
async function during(button, status, act) {
  byId(button).disabled = true;
  try {
    await act();
  } catch (error) {
    say(status, `没有做成：${error.name}：${error.message}。可以再试一次，或截图给帮你修的人看。`);
  } finally {
    byId(button).disabled = false;
  }
}

// The file grows piece by piece, so that attachments are never all in memory as text.
async function everything() {
  const local = Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("zhanggui")));
  const head = { format: "zhanggui-rescue", version: 1, at: new Date().toISOString(), page: location.href, local };
  const pieces = [`${JSON.stringify(head).slice(0, -1)},"databases":[`];
  let rows = 0;
  let between = "\n";
  for (const name of await databases(local)) {
    const database = await open(name);
    if (!database) continue;
    pieces.push(`${between}{"name":${JSON.stringify(name)},"version":${database.version},"stores":[`);
    for (const [place, store] of [...database.objectStoreNames].entries()) {
      pieces.push(`${place ? ",\n" : "\n"}{"name":${JSON.stringify(store)},"rows":[`);
      rows += await readRows(database, store, pieces);
      pieces.push("]}");
    }
    pieces.push("]}");
    between = ",\n";
    database.close();
  }
  pieces.push("]}\n");
  return { blob: new Blob(pieces, { type: "application/json" }), rows };
}

async function databases(local) {
  // A browser that cannot list its databases is asked for those that the app would have opened.
  const listed = await indexedDB.databases?.() ?? ["", local["zhanggui.open"] ?? ""].map(shop => ({ name: `zhanggui${shop}` }));
  return [...new Set(listed.map(({ name }) => name))].filter(name => name.startsWith("zhanggui"));
}

function open(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => { absent = true; request.transaction.abort(); };
    request.onerror = () => absent ? resolve(null) : reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}

// Rows come one by one; a text is closed into a Blob now and then, which the browser may put on disk.
async function readRows(database, store, pieces) {
  let text = "", count = 0;
  const waiting = [];
  await new Promise((resolve, reject) => {
    const reading = database.transaction(store, "readonly");
    reading.onabort = () => reject(reading.error);
    reading.oncomplete = resolve;
    reading.objectStore(store).openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      text += `${count ? ",\n" : ""}${JSON.stringify([plain(cursor.key, waiting), plain(cursor.value, waiting)])}`;
      count += 1;
      if (text.length > 4_000_000 && waiting.length === 0) {
        pieces.push(new Blob([text]));
        text = "";
      }
      cursor.continue();
    };
  });
  // A blob cannot be read inside the transaction: its place holds a mark until now.
  for (const [mark, blob] of waiting) text = text.replace(JSON.stringify(mark), await jsonOf(blob));
  pieces.push(text);
  return count;
}

function plain(value, waiting) {
  if (value instanceof Blob) {
    const mark = `$blob-${crypto.randomUUID()}`;
    waiting.push([mark, value]);
    return mark;
  }
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof ArrayBuffer) return { $bytes: base64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) return { $bytes: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  if (typeof value === "bigint") return String(value);
  if (value instanceof Map) return [...value].map(pair => plain(pair, waiting));
  if (Array.isArray(value)) return value.map(part => plain(part, waiting));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part, waiting)]));
  }
  return value;
}

const jsonOf = async blob =>
  JSON.stringify({ $bytes: base64(new Uint8Array(await blob.arrayBuffer())), $type: encodeURIComponent(blob.type) });

function base64(bytes) {
  let text = "";
  for (let from = 0; from < bytes.length; from += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(text);
}
