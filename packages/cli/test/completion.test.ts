import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { COMMAND_NAMES, optionsOf } from '../src/command-table.js'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const scriptFor = async (shell: string) =>
  (await runCommand(['completion', shell], { env: {}, secret: 'canary-secret' })).out

/** What a shell offers for each line; the cursor is at its end. */
function offered(script: string, lines: readonly string[]): string[][] {
  const asked = lines.map((line) => {
    const words = line.split(' ')
    const list = words.map((word) => `'${word}'`).join(' ')
    return `COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _facturelle; echo "\${COMPREPLY[*]}"`
  })
  const out = execFileSync('bash', ['--norc', '-c', `set -u\n${script}\n${asked.join('\n')}`], { encoding: 'utf8' })
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
}

function installed(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', 'true'])
    return true
  } catch {
    return false
  }
}

describe('completion', () => {
  it('completes commands, options, their values and files in bash', async () => {
    const script = await scriptFor('bash')
    const [first, second, values, more, shells, dashes] = offered(script, [
      'facturelle s',
      'facturelle chorus-pro ',
      'facturelle submit x.json --to a',
      'facturelle --json submit x.json --dr',
      'facturelle completion ',
      'facturelle convert --s',
    ])
    expect(first).toEqual(['submit', 'status', 'sandbox'])
    expect(second).toEqual(['structure', 'track'])
    expect(values).toEqual(['auto', 'afnor'])
    expect(more).toEqual(['--dry-run'])
    expect(shells).toEqual(['bash', 'zsh', 'fish'])
    expect(dashes).toEqual(['--strict'])
    const [file] = offered(script, [`facturelle inspect ${import.meta.filename.slice(0, -3)}`])
    expect(file).toEqual([import.meta.filename])
  })

  it('knows every option of every command', async () => {
    const script = await scriptFor('bash')
    const lines = COMMAND_NAMES.map((name) => `facturelle ${name} --`)
    const sorted = COMMAND_NAMES.map((name) => optionsOf(name).map((option) => `--${option}`))
    expect(offered(script, lines)).toEqual(sorted)
    for (const shell of ['zsh', 'fish']) {
      const other = await scriptFor(shell)
      const dash = shell === 'fish' ? '-l ' : '--'
      for (const option of COMMAND_NAMES.flatMap(optionsOf)) expect(other).toContain(`${dash}${option}`)
      // Where the shell is there, it reads the script.
      if (installed(shell)) execFileSync(shell, ['-n'], { input: other })
    }
  })

  it('knows three shells', async () => {
    const { code, err } = await runCommand(['completion', 'tcsh'], { env: {}, secret: 'canary-secret' })
    expect([code, err]).toEqual([EXIT.usage, expect.stringContaining('bash, zsh and fish')])
  })
})
