/** n lanes: column O from place o on becomes, by the condition in C from c on, A from a on or B from b on. */
export function chooseColumns(
  O: Float64Array,
  o: number,
  C: Float64Array,
  c: number,
  A: Float64Array,
  a: number,
  B: Float64Array,
  b: number,
  n: number,
): void {
  if (A === B) chooseWithin(O, o, C, c, A, a, b, n)
  else {
    for (let i = 0; i < n; i = (i + 1) | 0) {
      const condition = C[(c + i) | 0] as number
      O[(o + i) | 0] = ((condition === 0 ? B[(b + i) | 0] : A[(a + i) | 0]) as number) + condition * 0
    }
  }
}

/** Both in one array: the choice is an address and needs no branch, which random conditions would mispredict. */
function chooseWithin(
  O: Float64Array,
  o: number,
  C: Float64Array,
  c: number,
  A: Float64Array,
  a: number,
  b: number,
  n: number,
): void {
  const away = (b - a) | 0
  for (let i = 0; i < n; i = (i + 1) | 0) {
    const condition = C[(c + i) | 0] as number
    O[(o + i) | 0] = (A[(a + i + Math.imul(away, Number(condition === 0))) | 0] as number) + condition * 0
  }
}
