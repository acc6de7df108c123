/**
 * The smallest of the values that at least `part` of them do not exceed (nearest rank).
 *
 * @param {readonly number[]} values
 * @param {number} part 0 to 1
 * @returns {number} NaN when there are none
 */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

/**
 * @param {readonly number[]} values
 * @returns {number} the middle one; the lower of two; NaN when there are none
 */
export const median = (values) => percentile(values, 0.5);

/**
 * @typedef {object} Spread
 * @property {number} p50
 * @property {number} p99
 * @property {number} max
 *
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export const spread = (values) => ({
  p50: percentile(values, 0.5),
  p99: percentile(values, 0.99),
  max: percentile(values, 1),
});
