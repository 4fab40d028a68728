/** Properties that a drawing may take from the page's style sheets. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const

/** Properties that a child does not take from its parent everywhere. */
const ownProperties: ReadonlySet<string> = new Set(['opacity', 'dominant-baseline'])

const XMLNS = 'http://www.w3.org/2000/svg'

export interface PictureOptions {
  /** Title and description for readers that cannot see it. */
  readonly title?: string
  /** Colour under the drawing; left out: that of the page. */
  readonly background?: string
}

/**
 * A drawing on the page as an SVG file that stands alone: computed styles written into it, a background, its size on
 * screen, nothing that runs, links or can be focused.
 */
export function svgText(drawing: SVGSVGElement, options: PictureOptions = {}): string {
  const { width, height } = sizeOf(drawing)
  const copy = drawing.cloneNode(true) as SVGSVGElement
  inlineStyles(drawing, copy, null)
  for (const element of [copy, ...copy.querySelectorAll('*')]) strip(element)
  copy.setAttribute('xmlns', XMLNS)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  copy.prepend(...ground(copy, options))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

/** The same as a blob for saving. */
export function svgBlob(drawing: SVGSVGElement, options: PictureOptions = {}): Blob {
  return new Blob([svgText(drawing, options)], { type: 'image/svg+xml' })
}

/** The drawing as a PNG, `scale` times its size on screen. Rejects where the browser refuses to draw it. */
export async function pngBlob(drawing: SVGSVGElement, options: PictureOptions = {}, scale = 2): Promise<Blob> {
  const { width, height } = sizeOf(drawing)
  const image = await loaded(svgBlob(drawing, options))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = drawing.getBoundingClientRect()
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
}

/** Walks original and copy side by side; what cannot be seen is taken out, what is inherited is written once. */
function inlineStyles(from: Element, to: Element, outer: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(from)
  if (style.display === 'none') {
    to.remove()
    return
  }
  for (const name of properties) {
    const value = style.getPropertyValue(name)
    const inherited = !ownProperties.has(name) && outer?.getPropertyValue(name) === value
    if (value === '' || inherited) to.removeAttribute(name)
    else to.setAttribute(name, value)
  }
  const children = Array.from(to.children)
  for (const [index, child] of Array.from(from.children).entries()) {
    const twin = children[index]
    if (twin) inlineStyles(child, twin, style)
  }
}

function strip(element: Element): void {
  if (element.localName === 'script' || element.localName === 'foreignObject') {
    element.remove()
    return
  }
  for (const { name, value } of Array.from(element.attributes)) {
    const outside = name.endsWith('href') && !value.startsWith('#')
    if (outside || /^(class|style|tabindex|role|on.*|data-.*|aria-.*)$/.test(name)) element.removeAttribute(name)
  }
}

function ground(copy: SVGSVGElement, { title, background }: PictureOptions): Element[] {
  const paper = document.createElementNS(XMLNS, 'rect')
  const box = copy.viewBox.baseVal
  const area = { x: box.x, y: box.y, width: box.width, height: box.height }
  for (const [name, value] of Object.entries(area)) paper.setAttribute(name, String(value))
  paper.setAttribute('fill', background ?? getComputedStyle(document.body).backgroundColor)
  if (title === undefined) return [paper]
  const words = document.createElementNS(XMLNS, 'title')
  words.textContent = title
  return [words, paper]
}

async function loaded(svg: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(svg)
  const image = new Image()
  try {
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}
