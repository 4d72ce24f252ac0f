/** The line of a place in a text, from 1. Looks at the text once, when first asked. */
export function lineCounter(text: string): (index: number) => number {
  let ends: number[] | undefined
  return (index) => {
    ends ??= lineEnds(text)
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

function lineEnds(text: string): number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return ends
}
