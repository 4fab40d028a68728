import type { Expression } from './expression.ts'

/**
 * A piece of a printed formula; `name` where it stands for a lever, row, constant, table or time name, `word` where
 * `text` is a function's name or one of `and`, `or`, `not`, which a reader may know by another word.
 */
export interface FormulaPart {
  readonly text: string
  readonly name?: string
  readonly word?: string
}

/** What to write for a name: in the cell's own period, the one before, or a given one. */
export type NameOf = (name: string, offset: 'now' | 'previous' | { readonly at: number }) => string

interface Operator {
  readonly sign: string
  readonly level: number
}

const operators: Readonly<Record<string, Operator>> = {
  or: { sign: ' or ', level: 1 },
  and: { sign: ' and ', level: 2 },
  '==': { sign: ' = ', level: 4 },
  '!=': { sign: ' ≠ ', level: 4 },
  '<': { sign: ' < ', level: 4 },
  '<=': { sign: ' ≤ ', level: 4 },
  '>': { sign: ' > ', level: 4 },
  '>=': { sign: ' ≥ ', level: 4 },
  '+': { sign: ' + ', level: 5 },
  '-': { sign: ' − ', level: 5 },
  '*': { sign: ' × ', level: 6 },
  '/': { sign: ' ÷ ', level: 6 },
  '^': { sign: '^', level: 8 },
}

const levelOfNot = 3
const levelOfSign = 7
const levelOfAtoms = 9

/** A formula for reading: × ÷ − for the signs, no parenthesis that is not needed, names as `nameOf` writes them. */
export function printFormula(expression: Expression, nameOf: NameOf): readonly FormulaPart[] {
  const parts: FormulaPart[] = []
  write(expression, 0, { parts, nameOf })
  return parts
}

interface Page {
  readonly parts: FormulaPart[]
  readonly nameOf: NameOf
}

/** `least`: the level below which parentheses are needed here. */
function write(expression: Expression, least: number, page: Page): void {
  if (levelOf(expression) >= least) return writeBare(expression, page)
  page.parts.push({ text: '(' })
  writeBare(expression, page)
  page.parts.push({ text: ')' })
}

function levelOf(expression: Expression): number {
  if (expression.kind === 'number') return expression.value < 0 ? levelOfSign : levelOfAtoms
  if (expression.kind === 'name') return levelOfAtoms
  if (expression.name === 'neg') return levelOfSign
  if (expression.name === 'not') return levelOfNot
  return operatorOf(expression.name)?.level ?? levelOfAtoms
}

function operatorOf(name: string): Operator | undefined {
  return Object.hasOwn(operators, name) ? operators[name] : undefined
}

function writeBare(expression: Expression, page: Page): void {
  switch (expression.kind) {
    case 'number':
      page.parts.push({ text: String(expression.value).replace(/-/g, '−') })
      return
    case 'name':
      page.parts.push({ text: page.nameOf(expression.name, 'now'), name: expression.name })
      return
    case 'call':
      writeCall(expression.name, expression.args, page)
      return
    default:
      expression satisfies never
  }
}

function writeCall(name: string, args: readonly Expression[], page: Page): void {
  const [a, b] = args
  const operator = operatorOf(name)
  if (operator && a && b) return writeOperator(operator, a, b, page)
  if (name === 'neg' && a) return writePrefix('−', a, levelOfAtoms, page)
  if (name === 'not' && a) return writeNot(a, page)
  const part = otherPeriod(name, args, page.nameOf)
  if (part) page.parts.push(part)
  else writeFunction(name, args, page)
}

/** Of equal operators the left one comes first; comparisons and powers are never chained; a sign stands only in front. */
function writeOperator({ sign, level }: Operator, a: Expression, b: Expression, page: Page): void {
  const chained = level !== 4 && level !== 8
  write(a, level === 8 ? levelOfAtoms : chained ? level : level + 1, page)
  pushSign(sign, page)
  const signed = b.kind === 'call' && b.name === 'neg'
  const associates = sign === ' + ' || sign === ' × ' || level < 3
  const right = level === 8 || signed || b.kind === 'number' ? levelOfAtoms : level + 1
  write(b, associates && b.kind === 'call' && operatorOf(b.name)?.sign === sign ? level : right, page)
}

/** `and` and `or` are words of their own between blanks. */
function pushSign(sign: string, { parts }: Page): void {
  const word = sign.trim()
  if (word === 'and' || word === 'or') parts.push({ text: ' ' }, { text: word, word }, { text: ' ' })
  else parts.push({ text: sign })
}

function writeNot(argument: Expression, page: Page): void {
  page.parts.push({ text: 'not', word: 'not' }, { text: ' ' })
  write(argument, levelOfAtoms, page)
}

function writePrefix(sign: string, argument: Expression, least: number, page: Page): void {
  page.parts.push({ text: sign })
  write(argument, least, page)
}

/** `prev(x)` and `at(x, 2025)` are written as the name in that period. */
function otherPeriod(name: string, args: readonly Expression[], nameOf: NameOf): FormulaPart | null {
  const [row, second] = args
  if (row?.kind !== 'name') return null
  if (name === 'prev' && args.length < 3 && (!second || (second.kind === 'number' && second.value === 1))) {
    return { text: nameOf(row.name, 'previous'), name: row.name }
  }
  if (name === 'at' && second?.kind === 'number')
    return { text: nameOf(row.name, { at: second.value }), name: row.name }
  return null
}

function writeFunction(name: string, args: readonly Expression[], page: Page): void {
  page.parts.push({ text: name, word: name }, { text: '(' })
  for (const [i, argument] of args.entries()) {
    if (i > 0) page.parts.push({ text: ', ' })
    write(argument, 0, page)
  }
  page.parts.push({ text: ')' })
}
