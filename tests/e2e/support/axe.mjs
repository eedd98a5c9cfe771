// What axe-core, with every rule it has, finds wrong on a page as it stands.
import { readFileSync } from "node:fs";

const AXE = readFileSync(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

// One line for each finding: the rule, the element and what is wrong with it.
export async function findings(page) {
  // What is still fading in has no contrast yet.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(it => Number.isFinite(it.effect?.getComputedTiming().endTime)).map(it => it.finished)));
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => (await globalThis.axe.run(document, { resultTypes: ["violations"] })).violations);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join("; ");
    return `${id} at ${target.join(" ")}: ${html.slice(0, 200)} — ${why}`;
  }));
}
