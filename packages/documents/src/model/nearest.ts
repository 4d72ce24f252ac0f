/** The one of these names that another was probably meant to be: `unitPrice` for `unit_price` or `unitprise`. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name)
  let best: string | undefined
  // A third of the letters may be wrong; a short name is soon another one.
  let least = Math.floor(wanted.length / 3) + 1
  for (const candidate of known) {
    const steps = distance(wanted, plain(candidate), least)
    if (steps >= least) continue
    least = steps
    best = candidate
  }
  return best
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_$-]/g, '')
}

/** How many letters are put in, taken out or changed (Levenshtein); `most` where it is as many or more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(row[b.length] ?? most, most)
}
