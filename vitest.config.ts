import { defineConfig } from 'vitest/config'

/** Real sockets, on loopback only; nock would alter the faults under test. */
const OVER_HTTP = ['packages/*/test/**/*.http.test.ts', 'test/**/*.test.ts']

/**
 * A shared machine may stall a process for longer than a bound on time allows; what is wrong fails at the second try as
 * well. The run names each test that needed one.
 */
const retry = process.env.CI ? 1 : 0

export default defineConfig({
  test: {
    // Half the time of many tests is waiting.
    maxWorkers: 2,
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...OVER_HTTP],
          setupFiles: ['./test/support/deny-network.ts'],
          // For machines that do much else; what must be quick asserts its own bound.
          testTimeout: 20_000,
          retry,
        },
      },
      {
        test: {
          name: 'http',
          include: OVER_HTTP,
          exclude: ['**/node_modules/**'],
          setupFiles: ['./test/support/loopback-only.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          retry,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/{src,test}/**/*.test-d.ts'],
            tsconfig: './tsconfig.test.json',
          },
        },
      },
    ],
  },
})
