import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Ends the run with what a reader of its last lines wants: what failed, what needed a second try, and one line of counts. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    const told: string[] = []
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counts[state]++
        if (state === 'failed')
          told.push(`failed: ${nameOf(test)}: ${test.result().errors?.[0]?.message.split('\n')[0]}`)
        else if (test.diagnostic()?.flaky) told.push(`passed at the second try: ${nameOf(test)}`)
      }
      counts.failed += module.errors().length
      for (const error of module.errors())
        told.push(`failed: ${module.relativeModuleId}: ${error.message.split('\n')[0]}`)
    }
    for (const line of told) console.log(line)
    const skipped = counts.skipped + counts.pending
    console.log(`tests: ${counts.passed} passed, ${counts.failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId}: ${test.fullName}`
}
