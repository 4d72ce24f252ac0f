// How the measures are summed up and printed, alike in every file here.

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

export async function timed(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`
}

export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1).padStart(8)} MB`
}

export function milliseconds(ms) {
  return `${ms.toFixed(1).padStart(8)} ms`
}

export function percent(share) {
  return `${Math.round(share * 100)} %`
}

/** Columns as wide as what they hold: the first to the left, the others to the right. */
export function printTable(head, rows) {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)))
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
    console.log(`  ${cells.join('  ')}`)
  }
}

/** One line that says whether a figure is within its target. A figure that was not taken has no verdict. */
export function printTarget(what, limit, figure, { met, unit = '' }) {
  const suffix = unit && ` ${unit}`
  const verdict = figure === undefined ? 'not built' : `${met(figure) ? 'met' : 'missed'} (${format(figure)}${suffix})`
  console.log(`  target  ${`${what}: ${limit}${suffix}`.padEnd(64)}${verdict}`)
}

export const atMost = (limit) => (figure) => figure <= limit
export const atLeast = (limit) => (figure) => figure >= limit

function format(figure) {
  return figure < 10 ? figure.toFixed(2) : figure.toFixed(1)
}
