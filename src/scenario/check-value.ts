const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 (ISO-HDLC, as in zip and PNG) of a text's UTF-8 bytes, in base 36. Finds damage, proves no author. */
export function checkValue(text: string): string {
  let sum = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] ?? 0)
  return ((sum ^ 0xffffffff) >>> 0).toString(36)
}
