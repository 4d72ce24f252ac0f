/** What was checked where: rows of checks, columns of places, and a word for each that was reached. */
export class Matrix {
  readonly #rows = new Map<string, Map<string, string>>()

  constructor(
    readonly title: string,
    readonly columns: readonly string[],
  ) {}

  /** Runs one check; a text it answers stands in its cell, `✓` for anything else, `✗` when it fails. */
  async check(row: string, column: string, work: () => Promise<unknown>): Promise<void> {
    const cells = this.#rows.get(row) ?? new Map<string, string>()
    this.#rows.set(row, cells)
    cells.set(column, '✗')
    const word = await work()
    cells.set(column, typeof word === 'string' ? word : '✓')
  }

  /** Rows without a word in a column were not run there: a test was left out, or filtered away. */
  get gaps(): readonly string[] {
    return [...this.#rows].flatMap(([row, cells]) =>
      this.columns.filter((column) => !cells.has(column)).map((column) => `${row}: ${column}`),
    )
  }

  print(): string {
    const rows = [...this.#rows].map(([row, cells]) => [row, ...this.columns.map((column) => cells.get(column) ?? '–')])
    const table = [[this.title, ...this.columns], ...rows]
    const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
    const line = (row: readonly string[]) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')
    return table.map((row) => line(row).trimEnd()).join('\n')
  }
}
