/**
 * A file name that every system takes, Chinese kept: parts joined by hyphens, forbidden signs and spaces turned into
 * hyphens, at most 80 characters before the extension (given without its dot).
 */
export function fileName(parts: readonly string[], extension: string): string {
  const clean = parts.map(tidy).filter((part) => part !== '')
  const stem = Array.from(clean.join('-'))
    .slice(0, 80)
    .join('')
    .replace(/[-.]+$/, '')
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `${stem}-1` : stem
  return `${safe === '' ? 'gapline' : safe}.${extension}`
}

function tidy(part: string): string {
  return part
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s<>:"/\\|?*]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}
