// A disk so small that it can be filled: a tmpfs for the profile of one browser. Only root may mount one.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

// The disk, or `undefined` where nothing may be mounted.
export function smallDisk(megabytes) {
  const root = mkdtempSync(path.join(tmpdir(), "zhanggui-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=700`, "tmpfs", root], { stdio: "ignore" });
  } catch {
    rmSync(root, { recursive: true });
    return undefined;
  }
  const profile = path.join(root, "profile"), ballast = path.join(root, "ballast");
  mkdirSync(profile);
  const left = () => {
    const { bavail, bsize } = statfsSync(root);
    return bavail * bsize;
  };
  return {
    profile,
    left,
    // Another program takes all that is left, but so many bytes.
    fill: (leave = 0) => writeFileSync(ballast, Buffer.alloc(Math.max(0, left() - leave))),
    // It gives that back.
    free: () => rmSync(ballast, { force: true }),
    remove() {
      // Whoever still looks at it keeps it until he is gone.
      execFileSync("umount", ["--lazy", root]);
      rmSync(root, { recursive: true });
    },
  };
}
