// Draws every icon from the one seal, public/icons/icon.svg. Run by hand when the seal changes; the pictures are
// committed, so that a build needs no browser.
//
//   node scripts/icons.mjs
//
// The two characters are outlines of Noto Serif CJK SC Bold (SIL Open Font License).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserPath, FLAGS } from "./browser.mjs";

const folder = new URL("../public/icons/", import.meta.url);
const seal = readFileSync(new URL("icon.svg", folder), "utf8");
const name = seal.match(/<g class="name"[\s\S]*<\/g>/)[0];
const red = seal.match(/class="seal"[^>]*fill="([^"]*)"/)[1];
const svg = inside => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${inside}</svg>`;
const scaled = (inside, by) => `<g transform="translate(256 256) scale(${by}) translate(-256 -256)">${inside}</g>`;
const ground = `<rect width="512" height="512" fill="${red}"/>`;

const ICONS = [
  ["icon-192.png", 192, seal],
  ["icon-512.png", 512, seal],
  // Systems cut these to a circle or a squircle: the ground reaches the edge, the name stays in the safe middle.
  ["maskable-512.png", 512, svg(ground + scaled(name, 0.78))],
  ["apple-touch-180.png", 180, svg(ground + scaled(name, 0.9))],
  // Only its alpha counts: the seal with the name cut out.
  ["monochrome-512.png", 512, svg(`<mask id="m"><rect width="512" height="512" fill="#fff"/>${
    name.replace('fill="#fff"', 'fill="#000"')}</mask><rect x="16" y="16" width="480" height="480" rx="44" mask="url(#m)"/>`)],
];

const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
const page = await browser.newPage();
for (const [file, size, picture] of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px}</style>${picture}`);
  writeFileSync(fileURLToPath(new URL(file, folder)), await page.screenshot({ omitBackground: true }));
  console.log(file);
}
await browser.close();
