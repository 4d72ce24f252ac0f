/**
 * Processor time of this process in milliseconds. For bounds on work that waits for nothing: what else the machine does
 * makes a clock run, not this.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
