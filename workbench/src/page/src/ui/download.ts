/** Hands a file to the browser's own "save"; nothing leaves the machine. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

export type Cell = string | number | null

/** RFC 4180; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csv(columns: string[], rows: Cell[][]): Blob {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','))
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' })
}

function csvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const KEPT_STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-size', 'font-weight', 'font-variant-numeric', 'text-anchor', 'dominant-baseline', 'paint-order', 'letter-spacing'] as const
const FONT = 'Inter, "Segoe UI", Roboto, "Liberation Sans", sans-serif'
const MARGIN = 20

/** A drawing as a file that stands alone: what the style sheet gave it is written into it, its title above, its source below. */
export function standAlone(drawing: SVGSVGElement, title: string, source: string): { text: string; width: number; height: number } {
  const box = drawing.viewBox.baseVal
  const copy = drawing.cloneNode(true) as SVGSVGElement
  inline(drawing, copy)
  const computed = getComputedStyle(document.documentElement)
  const width = box.width + 2 * MARGIN
  const lines = wrapped(source, Math.floor(width / 5.6))
  const top = MARGIN + 34
  const height = top + box.height + 18 + lines.length * 14 + MARGIN
  const outer = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  outer.setAttribute('viewBox', `0 0 ${width} ${height}`)
  outer.setAttribute('width', String(width))
  outer.setAttribute('height', String(height))
  outer.setAttribute('font-family', FONT)
  const ground = element('rect', { width, height, fill: paper() })
  const head = element('text', { x: MARGIN, y: MARGIN + 14, 'font-size': 17, 'font-weight': 650, fill: computed.color }, title)
  copy.removeAttribute('class')
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width: box.width, height: box.height })) copy.setAttribute(name, String(value))
  const foot = lines.map((line, i) => element('text', { x: MARGIN, y: top + box.height + 24 + i * 14, 'font-size': 11, fill: computed.color, opacity: 0.75 }, line))
  outer.append(ground, head, copy, ...foot)
  return { text: new XMLSerializer().serializeToString(outer), width, height }
}

function paper(): string {
  const probe = document.querySelector('.card')
  return probe ? getComputedStyle(probe).backgroundColor : '#ffffff'
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = text
  return made
}

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const name of KEPT_STYLES) {
    const value = style.getPropertyValue(name)
    if (value && value !== 'normal') to.setAttribute(name, value)
  }
  to.removeAttribute('class')
  to.removeAttribute('tabindex')
  for (let i = 0; i < from.children.length; i++) inline(from.children[i]!, to.children[i]!)
}

function wrapped(text: string, length: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > length) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(line)
  return lines
}

/** Twice the size on the screen, so that it is sharp in print. */
const PNG_SCALE = 2

export async function png(drawing: { text: string; width: number; height: number }): Promise<Blob> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([drawing.text], { type: 'image/svg+xml' }))
  try {
    await new Promise((done, failed) => {
      image.onload = done
      image.onerror = () => failed(new Error('The drawing could not be turned into a picture.'))
      image.src = address
    })
    const canvas = document.createElement('canvas')
    canvas.width = drawing.width * PNG_SCALE
    canvas.height = drawing.height * PNG_SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture is empty.'))), 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}
