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

test("a shared file and shared words are taken up by the app", async ({ host, open }) => {
  const { page } = await open({ bypassCSP: true });
  await act.openApp(page, host);
  await act.keptOffline(page);
  await act.reload(page);

  const received = page.getByRole("dialog", { name: "收到的内容" });
  await share(page, [], [["看板 包.txt", "text/plain", "[1]"]]);
  await expect(received).toBeVisible();
  await act.reload(page);
  await expect(received).toBeHidden();
  await share(page, [["title", "甲"], ["text", "乙"]], []);
  await expect(received).toBeVisible();
  expect(await arrivals(page)).toEqual([]);
});
