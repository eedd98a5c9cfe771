// Files for journeys: real pictures, bytes that do not compress, and the ways in that no picker knows.
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

// A picture that the browser itself encodes: many colours, so that it has a size to speak of.
export async function photo(page, width, height, type) {
  const letters = await page.evaluate(async ([width, height, type]) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height }), pen = canvas.getContext("2d");
    const sky = pen.createLinearGradient(0, 0, width, height);
    ["#b4532a", "#f0d9a8", "#2f6f73"].forEach((color, at) => sky.addColorStop(at / 2, color));
    pen.fillStyle = sky;
    pen.fillRect(0, 0, width, height);
    for (let at = 0; at < 60; at += 1) {
      pen.fillStyle = `hsl(${at * 47} 60% ${30 + at % 40}%)`;
      pen.beginPath();
      pen.arc((at * 397) % width, (at * 211) % height, 20 + at % 50, 0, 7);
      pen.fill();
    }
    const blob = await new Promise(done => canvas.toBlob(done, type, 0.9));
    return Array.from(new Uint8Array(await blob.arrayBuffer()), it => String.fromCharCode(it)).join("");
  }, [width, height, type]);
  return Buffer.from(letters, "latin1");
}

export const noise = length => randomBytes(length);

// Pastes a file, perhaps with a text beside it as tables do, where the keyboard is.
export async function pasteFile(page, { name, type, buffer }, text = "") {
  await page.evaluate(({ name, type, letters, text }) => {
    const clipboardData = new DataTransfer(), bytes = Uint8Array.from(atob(letters), it => it.charCodeAt(0));
    clipboardData.items.add(new File([bytes], name, { type }));
    if (text) clipboardData.setData("text/plain", text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, { name, type, letters: buffer.toString("base64"), text });
}

// Drops a file somewhere.
export async function dropFile(page, where, { name, type, buffer }) {
  await where.evaluate((target, { name, type, letters }) => {
    const dataTransfer = new DataTransfer(), bytes = Uint8Array.from(atob(letters), it => it.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name, { type }));
    for (const kind of ["dragover", "drop"]) target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, { name, type, letters: buffer.toString("base64") });
}

// The packet with a letter bent in the middle of a piece of a file.
export function corrupt(path) {
  const bent = `${path}.bent.json`, text = readFileSync(path, "utf8");
  const at = text.indexOf('"data":"') + 200;
  writeFileSync(bent, text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1));
  return bent;
}
