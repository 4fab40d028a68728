const lowest = -1074
const powers = new Float64Array(1023 - lowest + 1)
for (let n = 0, up = 1; n <= 1023; n++, up *= 2) powers[n - lowest] = up
for (let n = -1, down = 0.5; n >= lowest; n--, down /= 2) powers[n - lowest] = down

/** x · 2ⁿ, rounded once; n an integer in −2098 … 2046. */
export function scale(x: number, n: number): number {
  if (n > 1023) return x * power(1023) * power(n - 1023)
  if (n < -1000) return x * power(n + 1000) * power(-1000)
  return x * power(n)
}

/** 2ⁿ, n an integer in −1074 … 1023. */
export function power(n: number): number {
  return powers[n - lowest] as number
}
