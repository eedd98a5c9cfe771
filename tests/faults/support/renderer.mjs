// A tab that stands still while the others of its browser go on.
import { readdirSync, readFileSync } from "node:fs";

const answers = page => Promise.race([page.evaluate(() => true), new Promise(go => setTimeout(go, 1_000, false))]);

// As a system does that is short of everything: SIGSTOP to the process of that tab alone. Which one it is shows when the
// tab does not answer any more. Resolves to what lets it go on.
export async function stop(page, profile) {
  for (const pid of renderers(profile)) {
    process.kill(pid, "SIGSTOP");
    if (!await answers(page)) return () => process.kill(pid, "SIGCONT");
    process.kill(pid, "SIGCONT");
  }
  throw new Error("no process is that of the tab alone");
}

// The processes that draw for the browser on that profile: those of its process group.
function renderers(profile) {
  const pids = readdirSync("/proc").filter(name => /^\d+$/.test(name)).map(Number);
  const told = (pid, what) => {
    try {
      return readFileSync(`/proc/${pid}/${what}`, "utf8");
    } catch {
      return ""; // ended while we looked
    }
  };
  // A process that draws has its whole command in one word.
  const wordsOf = pid => told(pid, "cmdline").split(/[\0 ]/);
  const groupOf = pid => told(pid, "stat").split(") ").pop().split(" ")[2];
  const leader = pids.find(pid => wordsOf(pid).includes(`--user-data-dir=${profile}`) && !wordsOf(pid).some(it => it.startsWith("--type=")));
  return pids.filter(pid => groupOf(pid) === groupOf(leader) && wordsOf(pid).includes("--type=renderer"));
}
