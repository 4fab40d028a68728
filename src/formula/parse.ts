import type { Checked, Problem } from '../locale/problem.ts'
import type { Expression } from './expression.ts'
import { type Node, parseTree } from './mathjs.ts'
import { problemAt } from './place.ts'
import { type Token, tokensOf } from './tokens.ts'
import { trapsIn } from './traps.ts'
import { expressionOf } from './tree.ts'

/** Characters in a formula; longer ones are refused unread. */
export const longest = 2000

/**
 * Reads a formula and checks all that can be known without the model: grammar, whitelist of operators and functions,
 * number of arguments, and every spelling that means one thing here and another in a spreadsheet. Whether names exist
 * is the model's business. Places count lines (where there are several) and columns from 1 within the text.
 */
export function parseFormula(text: string): Checked<Expression> {
  if (text.length > longest) return refuse([tooLong(text)])
  const tokens = tokensOf(text)
  if (tokens.length === 0) return refuse([{ kind: 'formula-empty', place: { column: 1, length: 0 }, values: {} }])
  const traps = trapsIn(tokens)
  if (traps.length > 0) return refuse(traps.map((t) => problemAt(text, t.kind, t.from, t.through, t.values)))
  const tree = read(text, tokens)
  return 'kind' in tree ? refuse([tree]) : expressionOf(tree, text, tokens)
}

function refuse(problems: readonly Problem[]): Checked<Expression> {
  return { ok: false, problems }
}

function tooLong(text: string): Problem {
  const values = { found: text.length, limit: longest }
  return { kind: 'formula-long', place: { column: longest + 1, length: text.length - longest }, values }
}

/** mathjs sees the tokens joined by single blanks, so its column leads back to a token. */
function read(text: string, tokens: readonly Token[]): Node | Problem {
  try {
    return parseTree(tokens.map((token) => token.text).join(' '))
  } catch (error) {
    if (error instanceof RangeError)
      return problemAt(text, 'formula-deep', tokens[0], tokens.at(-1), { limit: longest })
    return syntaxProblem(text, tokens, error instanceof Error && 'char' in error ? Number(error.char) : 1)
  }
}

function syntaxProblem(text: string, tokens: readonly Token[], column: number): Problem {
  let end = 0
  for (const token of tokens) {
    end += token.text.length
    if (column <= end) return problemAt(text, 'formula-unexpected', token, token, { found: token.text })
    end++
  }
  const last = tokens.at(-1)
  return problemAt(text, 'formula-unfinished', last, last, { found: last?.text ?? '' })
}
