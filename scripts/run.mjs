// Entry of every npm script. Old syntax on purpose: an old Node must get as far as the line that says so.
var wanted = [20, 19]
var found = process.versions.node.split('.').map(Number)
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error('Facturelle needs Node ' + wanted.join('.') + ' or newer; this is Node ' + process.versions.node + '.')
  process.exitCode = 1
} else {
  void import('./tasks.mjs').then(function (tasks) {
    return tasks.run(process.argv[2], process.argv.slice(3))
  })
}
