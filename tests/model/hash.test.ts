import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/model/hash.ts'
import { sha256 } from '../../src/model/sha256.ts'

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of "%s" is as FIPS 180-4 gives it', (text, hash) => {
    expect(sha256(text)).toBe(hash)
  })

  it('agrees with the platform around every block border, in Chinese too', () => {
    for (let length = 0; length <= 130; length += 1) {
      for (const text of ['a'.repeat(length), '产'.repeat(length)]) {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
      }
    }
  })
})

describe('canonical JSON', () => {
  it('sorts keys, drops blanks and what is undefined', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"x","d":null}]}',
    )
  })
})
