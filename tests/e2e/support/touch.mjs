// A finger, by the DevTools protocol: the browser itself decides what becomes a tap, a scroll or a long press.

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
const middle = async place => {
  if (!place.boundingBox) return place;
  const box = await place.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

// A place is a locator (its middle) or { x, y }. `using(page)` gives the finger of that page.
export async function finger(page) {
  const session = await page.context().newCDPSession(page);
  const send = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  const slide = async (from, to, { steps = 20, every = 16 } = {}) => {
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      await send("touchMove", [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
      await pause(every);
    }
  };
  return {
    // Waits, as a person does, until what it is to tap has come to rest and lies on top.
    async tap(place) {
      if (place.tap) return place.tap();
      await send("touchStart", [await middle(place)]);
      await send("touchEnd", []);
    },
    // Down and still, so that what is under it lifts; then `up` or `slideTo`.
    async press(place, ms = 700) {
      let at = await middle(place);
      await send("touchStart", [at]);
      await pause(ms);
      return {
        slideTo: async (other, how) => {
          const from = at;
          at = await middle(other);
          await slide(from, at, how);
        },
        up: () => send("touchEnd", []),
        cancel: () => send("touchCancel", []),
      };
    },
    // Long press, carry, let go.
    async drag(from, to, { hold = 700, rest = 200, ...how } = {}) {
      const held = await this.press(from, hold);
      await held.slideTo(to, how);
      await pause(rest);
      await held.up();
    },
    // Quick and without a long press: scrolls or turns a page.
    async swipe(from, to, { steps = 8, every = 12 } = {}) {
      const start = await middle(from), end = await middle(to);
      await send("touchStart", [start]);
      await slide(start, end, { steps, every });
      await send("touchEnd", []);
    },
  };
}
