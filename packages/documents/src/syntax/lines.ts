/** Characters between two line numbers that are kept. */
const STRIDE = 4096

/**
 * The line of a place in a text, from 1. Looks at no more of the text than it is asked for, and once: a file may be of line
 * ends only, and more may be wrong with it than anybody wants to know.
 */
export function lineCounter(text: string): (index: number) => number {
  /** How many lines end before each multiple of the stride. */
  const before = [0]
  /** The place that was asked for last, and how many lines end before it: mostly the next one is not far from it. */
  let last = 0
  let beforeLast = 0
  return (index) => {
    const block = Math.floor(index / STRIDE)
    for (let next = before.length; next <= block; next++) {
      before.push((before[next - 1] ?? 0) + lineEnds(text, (next - 1) * STRIDE, next * STRIDE))
    }
    const start = block * STRIDE
    beforeLast =
      start <= last && last <= index
        ? beforeLast + lineEnds(text, last, index)
        : (before[block] ?? 0) + lineEnds(text, start, index)
    last = index
    return beforeLast + 1
  }
}

function lineEnds(text: string, from: number, to: number): number {
  let ends = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) ends++
  return ends
}
