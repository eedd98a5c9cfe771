// A device whose clock is wrong by so many years, from the next page on.
const YEAR = 365.25 * 24 * 3600 * 1000;

export const wrongBy = (context, years) => context.addInitScript(ahead => {
  const { Date } = globalThis;
  globalThis.Date = class extends Date {
    constructor(...args) {
      if (args.length > 0) super(...args);
      else super(Date.now() + ahead);
    }

    static now() {
      return Date.now() + ahead;
    }
  };
}, years * YEAR);
