import { EXIT, runCli } from './index.js'

const controller = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => controller.abort(new Error(name)))
}

// Whoever reads our output may leave early (`| head`); what is under way goes on, and its exit status counts.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPIPE') throw failure
  })
}

runCli(process.argv.slice(2), {
  terminal: {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    interactive: process.stdout.isTTY === true && !process.env.NO_COLOR,
    watched: process.stderr.isTTY === true,
  },
  env: process.env,
  signal: controller.signal,
  // What a person would have to type is not waited for.
  ...(!process.stdin.isTTY && { stdin: process.stdin }),
}).then(
  (code) => {
    process.exitCode = code
  },
  (failure: unknown) => {
    process.stderr.write(`${failure instanceof Error ? failure.message : 'unexpected failure'}\n`)
    process.exitCode = EXIT.unexpected
  },
)
