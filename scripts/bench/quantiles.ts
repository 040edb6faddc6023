/** Numbers of many measurements. */

/** The value that so large a share (0 to 1) of the others doesn't exceed; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Median, 95th percentile and the worst of milliseconds, in a line. */
export function spread(values: readonly number[]): string {
  const told = [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(0).padStart(4));
  return `median ${told[0]}, 95 % ${told[1]}, worst ${told[2]} ms`;
}
