/** A random formula over the names a, b, c, d as text. */
export type Grammar = (random: () => number, depth: number) => string

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

function leaf(random: () => number): string {
  return random() < 0.7 ? pick(random, ['a', 'b', 'c', 'd']) : String(Math.round(random() * 40) / 8)
}

/** Everything but powers, exp and logarithms: results must be equal to the last bit. Divisors are never zero. */
export const exact: Grammar = (random, depth) => {
  if (depth === 0) return leaf(random)
  const sub = (): string => exact(random, depth - 1)
  const condition = (): string => `(${sub()} ${pick(random, ['<', '<=', '>', '>=', '==', '!='])} ${sub()})`
  switch (Math.floor(random() * 14)) {
    case 0:
      return `min(${sub()}, ${sub()}, ${sub()})`
    case 1:
      return `max(${sub()}, ${sub()})`
    case 2:
      return `(${sub()}) / (1 + abs(${sub()}))`
    case 3:
      return `(${condition()} ? ${sub()} : ${sub()})`
    case 4:
      return `if(${condition()} and ${condition()} or not ${condition()}, ${sub()}, ${sub()})`
    case 5:
      return `clamp(${sub()}, -2, ${leaf(random)})`
    case 6:
      return pick(random, ['round', 'floor', 'ceil', 'abs']) + `(${sub()})`
    case 7:
      return `sqrt(abs(${sub()}))`
    case 8:
      return `-(${sub()})`
    case 9:
      return `(${condition()} + ${sub()})`
    default:
      return `(${sub()} ${pick(random, ['+', '-', '*'])} ${sub()})`
  }
}

/** Powers, exp and logarithms of what is positive, joined without cancellation: equal within some last digits. */
export const smooth: Grammar = (random, depth) => {
  if (depth === 0) return leaf(random)
  const sub = (): string => smooth(random, depth - 1)
  switch (Math.floor(random() * 10)) {
    case 0:
      return `exp((${sub()}) / (1 + ${sub()}))`
    case 1:
      return `log(2 + ${sub()})`
    case 2:
      return `log10(2 + ${sub()})`
    case 3:
      return `(0.5 + ${sub()}) ^ (${leaf(random)} / 4)`
    case 4:
      return `(${sub()}) ^ ${pick(random, [2, 3])}`
    case 5:
      return `(1 + ${sub()}) ^ -${leaf(random)}`
    case 6:
      return `pow(1 + ${leaf(random)}, ${leaf(random)})`
    case 7:
      return `(${sub()}) / (1 + ${sub()})`
    default:
      return `(${sub()} ${pick(random, ['+', '*'])} ${sub()})`
  }
}
