// Plain ES5 on purpose: an old Node must be able to read this file and say so in one sentence.
var wanted = [20, 19]
var found = process.versions.node.split('.').map(Number)
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error('Gapline needs Node ' + wanted.join('.') + ' or newer; this is Node ' + process.versions.node + '.')
  process.exit(1)
}
