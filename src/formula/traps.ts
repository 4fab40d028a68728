import { operatorWords } from './functions.ts'
import type { Token } from './tokens.ts'

/** Something refused before the grammar is asked: what, from which token through which, and the words' values. */
export interface Trap {
  readonly kind: string
  readonly from: Token
  readonly through: Token
  readonly values: Readonly<Record<string, string | number>>
}

/** Parentheses deeper than this are refused (mathjs overflows the stack at 261). */
export const deepest = 60

const replacements: Readonly<Record<string, string>> = {
  '&&': 'and',
  '||': 'or',
  '&': 'and',
  '|': 'or',
  '~': 'not',
  '=': '==',
  '<>': '!=',
  '**': '^',
}

const statements = new Set([';'])
const textMarks = new Set(["'", '"', '`'])
const refusedSigns = new Set(['[', ']', '{', '}', '.', '?.', '??', '.*', './', '.^', '@', '$', '\\', '<<', '>>', '>>>'])
const refusedWords = new Set(['xor', 'mod', 'to', 'in'])
const refusedConstants = new Set(['true', 'false', 'null', 'undefined', 'NaN', 'Infinity'])

/** Everything that mathjs would read in a way a planner does not mean, or not at all, in reading order. */
export function trapsIn(tokens: readonly Token[]): readonly Trap[] {
  const traps: Trap[] = []
  for (const [i, token] of tokens.entries()) {
    const found = signTrap(token, tokens[i - 1], tokens[i + 1]) ?? wordTrap(token, tokens[i - 1], tokens[i + 1])
    const trap = found ?? numberTrap(token) ?? neighbourTrap(token, tokens[i + 1])
    if (trap) traps.push(trap)
  }
  return traps.length > 0 ? traps : bracketTraps(tokens)
}

function at(kind: string, token: Token, values: Trap['values'] = {}, through = token): Trap {
  return { kind, from: token, through, values: { found: token.text, ...values } }
}

function signTrap(token: Token, before: Token | undefined, after: Token | undefined): Trap | null {
  const sign = token.text
  if (token.kind === 'unknown') return at('formula-character', token)
  if (token.kind !== 'sign') return null
  if (sign === '%') return percent(token, before, after)
  if (sign === '!') return at(endsOperand(before) ? 'formula-sign' : 'formula-instead', token, { expected: 'not' })
  if (sign === '=' && !before) return at('formula-leading-equals', token)
  const expected = replacements[sign]
  if (expected !== undefined) return at('formula-instead', token, { expected })
  if (sign === "'" && endsOperand(before)) return at('formula-sign', token)
  if (textMarks.has(sign)) return at('formula-text', token)
  if (statements.has(sign)) return at('formula-statements', token)
  return refusedSigns.has(sign) ? at('formula-sign', token) : null
}

function percent(token: Token, before: Token | undefined, after: Token | undefined): Trap {
  if (before?.kind !== 'number') return at('formula-remainder', token)
  const next = after?.text ?? ''
  const asFraction = String(Number((Number(before.text) / 100).toPrecision(15)))
  const values = { found: `${before.text}%`, expected: asFraction, next }
  return { kind: 'formula-percent', from: before, through: token, values }
}

function wordTrap(token: Token, before: Token | undefined, after: Token | undefined): Trap | null {
  if (token.kind !== 'name') return null
  if (refusedWords.has(token.text)) return at('formula-word', token)
  if (refusedConstants.has(token.text)) return at('formula-constant', token)
  const joins = token.text === 'and' || token.text === 'or'
  return joins && after?.text === '(' && !endsOperand(before)
    ? at('formula-word-as-function', token, { expected: `a ${token.text} b` })
    : null
}

function numberTrap(token: Token): Trap | null {
  if (token.kind !== 'number') return null
  const value = Number(token.text)
  if (!Number.isFinite(value)) return at('formula-number-large', token)
  if (value === 0 && /[1-9]/.test(token.text.replace(/e.*/i, ''))) return at('formula-number-small', token)
  return /^0\d/.test(token.text) ? at('formula-leading-zero', token) : null
}

/** Two operands side by side would be multiplied in silence. */
function neighbourTrap(token: Token, after: Token | undefined): Trap | null {
  if (!after || !endsOperand(token) || !beginsOperand(after)) return null
  if (token.kind === 'name' && after.text === '(') return null
  const found = `${token.text} ${after.text}`
  if (token.kind === 'number' && /^_\d+$/.test(after.text)) {
    const values = { found: token.text + after.text, expected: token.text + after.text.replaceAll('_', '') }
    return at('formula-grouping', token, values, after)
  }
  const kind = token.kind === 'number' && after.kind === 'name' ? 'formula-number-name' : 'formula-side-by-side'
  return at(kind, token, { found, expected: `${token.text} * ${after.text}` }, after)
}

function endsOperand(token: Token | undefined): boolean {
  if (!token) return false
  return token.kind === 'number' || token.text === ')' || (token.kind === 'name' && !operatorWords.has(token.text))
}

function beginsOperand(token: Token): boolean {
  return token.kind === 'number' || token.text === '(' || (token.kind === 'name' && !operatorWords.has(token.text))
}

function bracketTraps(tokens: readonly Token[]): readonly Trap[] {
  const open: { token: Token; call: boolean }[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.text === '(') {
      const before = tokens[i - 1]
      open.push({ token, call: before?.kind === 'name' && !operatorWords.has(before.text) })
      if (open.length > deepest) return [at('formula-deep', token, { limit: deepest })]
    }
    if (token.text === ')' && !open.pop()) return [at('formula-unopened', token)]
    if (token.text === ',' && !open.at(-1)?.call) return [at('formula-comma', token)]
  }
  const unclosed = open.at(-1)
  return unclosed ? [at('formula-unclosed', unclosed.token)] : []
}
