// What another app shares reaches the page, and only once.
import { act, expect, test } from "./support/test.mjs";

const arrivals = page => page.evaluate(async () =>
  Promise.all(globalThis.zhangguiArrivals.map(async file => [file.name, file.type, await file.text()])));

// Does what the system does with the manifest's share_target: posts a form to it. Our own pages may post no form.
async function share(page, fields, files) {
  const loaded = page.waitForEvent("load");
  await page.evaluate(([fields, files]) => {
    const form = Object.assign(document.createElement("form"), { action: "./shared", method: "post", enctype: "multipart/form-data" });
    for (const [name, value] of fields) form.append(Object.assign(document.createElement("input"), { name, value }));
    const picked = Object.assign(document.createElement("input"), { type: "file", name: "files", multiple: true });
    const transfer = new DataTransfer();
    for (const [name, type, text] of files) transfer.items.add(new File([text], name, { type }));
    picked.files = transfer.files;
    form.append(picked);
    document.body.append(form);
    form.submit();
  }, [fields, files]);
  await loaded;
}

test("a shared file and shared words wait for the app", async ({ host, open }) => {
  const { page } = await open({ bypassCSP: true });
  await act.openApp(page, host);
  await act.keptOffline(page);
  await act.reload(page);

  await share(page, [], [["看板 包.txt", "text/plain", "[1]"]]);
  await expect.poll(() => arrivals(page)).toEqual([["看板 包.txt", "text/plain", "[1]"]]);
  await share(page, [["title", "甲"], ["text", "乙"]], []);
  await expect.poll(() => arrivals(page)).toEqual([["shared.txt", "text/plain", "甲\n乙"]]);
  await act.reload(page);
  expect(await arrivals(page)).toEqual([]);
});
