import { create, parseDependencies } from 'mathjs/number'

const math = create({ parse: parseDependencies ?? {} })
const standard = math.parse.isAlpha

math.parse.isAlpha = (c, previous, next) =>
  standard(c, previous, next) || (c > '\u007f' && /^[\p{L}\p{M}\p{Nd}]$/u.test(c))

/** A node of mathjs's tree, as far as a formula may hold it. */
export interface Node {
  readonly type: string
  readonly value?: unknown
  readonly name?: string
  readonly op?: string
  readonly fn?: unknown
  readonly args?: readonly Node[]
  readonly content?: Node
  readonly condition?: Node
  readonly trueExpr?: Node
  readonly falseExpr?: Node
  readonly conditionals?: readonly string[]
  readonly params?: readonly Node[]
}

/** mathjs's parser alone, with names in any script; throws a SyntaxError (1-based `char`) where it cannot read. */
export function parseTree(text: string): Node {
  return math.parse(text) as unknown as Node
}
