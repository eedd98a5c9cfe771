// Says at the end, so that nobody overlooks it, which faults were not tried on this machine, and why.
export default class Loud {
  skipped = [];

  onTestEnd(test, result) {
    if (result.status !== "skipped") return;
    const why = test.annotations.find(it => it.type === "skip")?.description ?? "no reason given";
    this.skipped.push(`SKIPPED: ${test.title} (${why})`);
  }

  onEnd() {
    if (this.skipped.length === 0) return;
    console.log(`\n${this.skipped.join("\n")}\nSKIPPED in all: ${this.skipped.length}. These faults were NOT tried here.`);
  }

  printsToStdio() {
    return false;
  }
}
