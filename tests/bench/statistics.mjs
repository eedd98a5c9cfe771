// Medians, paired ratios and growth. Pure.

export function median(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return NaN;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The mean of the middle half. An act falls anywhere between two frames, so its latency has two humps and
 * a median of few jumps from one to the other; the quarter at either end is what a busy machine adds.
 */
export function typical(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const edge = Math.floor(sorted.length / 4);
  const middle = sorted.slice(edge, sorted.length - edge);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

/** Ratios of what two apps did in the same round; a round that one of them missed makes no pair. */
export function pairedRatios(base, other) {
  return other.map((value, round) => value / base[round]).filter(ratio => Number.isFinite(ratio) && ratio > 0);
}

/** The exponent k of value ~ size^k between the smallest and the largest size: 0 is flat. */
export function growth(points) {
  const known = points.filter(([, value]) => value > 0);
  if (known.length < 2) return NaN;
  const [[n0, v0], [n1, v1]] = [known[0], known[known.length - 1]];
  return Math.log(v1 / v0) / Math.log(n1 / n0);
}
