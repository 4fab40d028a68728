import type { Checked, Problem } from '../locale/problem.ts'
import type { Expression } from './expression.ts'
import { functions } from './functions.ts'
import type { Node } from './mathjs.ts'
import { problemAt } from './place.ts'
import { nearest } from './spelling.ts'
import type { Token } from './tokens.ts'

const binary = new Set(['+', '-', '*', '/', '^', '==', '!=', '<', '<=', '>', '>=', 'and', 'or'])

/** Turns mathjs's tree into our own, node kind by node kind; what is not on the list is refused at its place. */
export function expressionOf(tree: Node, text: string, tokens: readonly Token[]): Checked<Expression> {
  const walk = new Walk(text, tokens)
  const value = walk.expression(tree)
  return walk.problems.length === 0 ? { ok: true, value, problems: [] } : { ok: false, problems: walk.problems }
}

/**
 * mathjs's nodes carry no places. Read left to right they use up the tokens in order, one sign, name or number at a
 * time, so a cursor gives each node its place.
 */
class Walk {
  readonly problems: Problem[] = []
  readonly #text: string
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text
    this.#tokens = tokens
  }

  expression(node: Node): Expression {
    switch (node.type) {
      case 'ConstantNode':
        return this.#constant(node)
      case 'SymbolNode':
        return this.#name(node)
      case 'ParenthesisNode':
        return this.#parenthesis(node)
      case 'OperatorNode':
        return node.args?.length === 1 ? this.#unary(node) : this.#binary(node)
      case 'ConditionalNode':
        return this.#conditional(node)
      case 'FunctionNode':
        return this.#call(node)
      case 'RelationalNode':
        return this.#chain(node)
      default:
        return this.#refused(node)
    }
  }

  #take(): Token | undefined {
    return this.#tokens[this.#next++]
  }

  #report(kind: string, from: number, through: number, values: Problem['values'] = {}): void {
    const found = this.#written(from, through)
    const problem = problemAt(this.#text, kind, this.#tokens[from], this.#tokens[through], { found, ...values })
    this.problems.push(problem)
  }

  #written(from: number, through: number): string {
    const first = this.#tokens[from]
    const last = this.#tokens[through]
    return first && last ? this.#text.slice(first.start, last.start + last.length) : ''
  }

  #refused(node: Node): Expression {
    const from = Math.min(this.#next, this.#tokens.length - 1)
    if (this.problems.length === 0) this.#report('formula-refused', from, from, { node: node.type })
    return { kind: 'number', value: Number.NaN }
  }

  #constant(node: Node): Expression {
    this.#take()
    return typeof node.value === 'number' ? { kind: 'number', value: node.value } : this.#refused(node)
  }

  #name(node: Node): Expression {
    this.#take()
    return { kind: 'name', name: node.name ?? '' }
  }

  #parenthesis(node: Node): Expression {
    this.#take()
    const inner = node.content ? this.expression(node.content) : this.#refused(node)
    this.#take()
    return inner
  }

  #unary(node: Node): Expression {
    const from = this.#next
    const argument = node.args?.[0]
    const sign = this.#take()?.text
    if (!argument || sign !== node.op || !['-', '+', 'not'].includes(sign ?? '')) return this.#refused(node)
    const value = this.expression(argument)
    if (sign === '-' && isBare(argument, '^')) this.#signedPower(from)
    if (sign === '+') return value
    return { kind: 'call', name: sign === '-' ? 'neg' : 'not', args: [value] }
  }

  /** -2^2 is 4 in a spreadsheet and −4 in mathematics. */
  #signedPower(from: number): void {
    const end = this.#next - 1
    const power = this.#written(from + 1, end)
    const base = this.#written(from + 1, this.#endOfBase(from + 1, end))
    const exponent = power.slice(base.length)
    const values = { one: `-(${power})`, other: `(-${base})${exponent}` }
    this.#report('formula-signed-power', from, end, values)
  }

  /** Last token of the base: the one before the first ^ outside parentheses. */
  #endOfBase(from: number, end: number): number {
    let depth = 0
    for (let i = from; i <= end; i++) {
      const text = this.#tokens[i]?.text
      if (text === '(') depth++
      if (text === ')') depth--
      if (text === '^' && depth === 0) return i - 1
    }
    return end
  }

  #binary(node: Node): Expression {
    const [left, right] = node.args ?? []
    const op = node.op ?? ''
    if (!left || !right || !binary.has(op)) return this.#refused(node)
    const from = this.#next
    const a = this.expression(left)
    const sign = this.#next
    if (this.#take()?.text !== op) return this.#refused(node)
    const b = this.expression(right)
    const through = this.#next - 1
    if (op === '^' && isBare(right, '^')) this.#doublePower(from, sign, through)
    if (op !== 'and' && op !== 'or' && isBare(left, 'not')) this.#openNot(from, through)
    return { kind: 'call', name: op, args: [a, b] }
  }

  /** 2^3^2 is 64 in a spreadsheet and 512 in mathematics. */
  #doublePower(from: number, sign: number, through: number): void {
    const base = this.#written(from, sign - 1)
    const middle = this.#endOfBase(sign + 1, through)
    const second = this.#written(sign + 1, middle)
    const last = this.#written(middle + 2, through)
    const values = { one: `${base}^(${second}^${last})`, other: `(${base}^${second})^${last}` }
    this.#report('formula-double-power', from, through, values)
  }

  /** mathjs reads `not a == b` as `(not a) == b`, most people as `not (a == b)`. */
  #openNot(from: number, through: number): void {
    const rest = this.#written(from + 1, through)
    const first = this.#written(from + 1, from + 1)
    const values = { one: `not (${rest})`, other: `(not ${first})${rest.slice(first.length)}` }
    this.#report('formula-open-not', from, through, values)
  }

  #conditional(node: Node): Expression {
    const { condition, trueExpr, falseExpr } = node
    if (!condition || !trueExpr || !falseExpr) return this.#refused(node)
    const args = [this.expression(condition)]
    this.#take()
    args.push(this.expression(trueExpr))
    this.#take()
    args.push(this.expression(falseExpr))
    return { kind: 'call', name: 'if', args }
  }

  /** a < b < c */
  #chain(node: Node): Expression {
    const from = this.#next
    const parts = (node.params ?? []).map((part) => {
      const start = this.#next
      this.expression(part)
      const written = this.#written(start, this.#next - 1)
      return { written, sign: this.#tokens[this.#next++]?.text ?? '' }
    })
    this.#next--
    const pairs = parts.slice(1).map((part, i) => `${parts[i]?.written} ${parts[i]?.sign} ${part.written}`)
    this.#report('formula-chain', from, this.#next - 1, { expected: pairs.join(' and ') })
    return { kind: 'number', value: Number.NaN }
  }

  #call(node: Node): Expression {
    const at = this.#next
    const name = this.#take()?.text ?? ''
    this.#take()
    const args = (node.args ?? []).map((argument) => {
      const value = this.expression(argument)
      this.#take()
      return value
    })
    if (args.length === 0) this.#take()
    this.#checkCall(name, args, at)
    return { kind: 'call', name, args }
  }

  #checkCall(name: string, args: readonly Expression[], at: number): void {
    const known = functions.get(name)
    if (!known) return this.#report('formula-function', at, at, { found: name, expected: nearest(name) })
    const [least, most] = known.arity
    if (args.length < least || args.length > most) {
      const limits = { least, most: Number.isFinite(most) ? most : '∞' }
      return this.#report('formula-arguments', at, this.#next - 1, {
        name,
        found: args.length,
        ...limits,
        usage: known.usage,
      })
    }
    if (known.first !== 'expression' && args[0]?.kind !== 'name') {
      this.#report(known.first === 'row' ? 'formula-row-argument' : 'formula-table-argument', at, this.#next - 1, {
        name,
      })
    }
  }
}

function isBare(node: Node, op: string): boolean {
  return node.type === 'OperatorNode' && node.op === op && (op !== 'not' || node.args?.length === 1)
}
