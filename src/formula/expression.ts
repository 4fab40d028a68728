/**
 * A checked formula. Operators are calls under their own sign (`+ - * / ^ == != < <= > >=`), negation is `neg`,
 * words are `and or not`, a conditional is `if`. Names are levers, rows, constants or tables of the model,
 * or the time names `t year time dt`. Plain data: it travels as JSON.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
