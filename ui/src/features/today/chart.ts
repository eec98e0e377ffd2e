/** Returns round numbers for the lines of a chart: three or four steps up to at least the highest bar. */
export function gridLines(highest: number): number[] {
  const rough = Math.max(1, highest) / 3;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough) ?? 1,
  );
  const lines: number[] = [];
  for (let line = step; line < highest + step && lines.length < 5; line += step) lines.push(line);
  return lines;
}

export type Segment = { series: number; y: number; height: number };

/** Stacks the counts of one month, from the axis up, within a plot of the given height. */
export function stack(counts: readonly number[], top: number, plotHeight: number): Segment[] {
  const segments: Segment[] = [];
  let below = 0;
  counts.forEach((count, series) => {
    if (count === 0) return;
    const height = (count / top) * plotHeight;
    below += height;
    // A hair of paper between two segments keeps hatchings apart.
    segments.push({ series, y: plotHeight - below, height: Math.max(1, height - 1) });
  });
  return segments;
}
