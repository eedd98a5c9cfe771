// Chance that can be had again: SEED=… in the environment, or any; the test prints which.

export const SEED = Number(process.env.SEED ?? Math.trunc(Math.random() * 1e9));

// Numbers from 0 up to 1 (mulberry32).
export function chance(seed = SEED) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
