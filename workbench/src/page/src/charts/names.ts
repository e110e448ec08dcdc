import { cut, plain } from '../ui/Text'

export interface Named { code: string; name: string; x: number; y: number; r: number; weight: number }
export interface NameAt { code: string; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }

const CHARACTER = 6.7
const LINE = 14
const LONGEST = 24

/** Where names go so that none lies on another: the weightiest first, above, below or beside its point; one without room is left out. */
export function placeNames(points: Named[], width: number, height: number): Map<string, NameAt> {
  const taken: { x0: number; x1: number; y0: number; y1: number }[] = points.map((p) => ({ x0: p.x - p.r, x1: p.x + p.r, y0: p.y - p.r, y1: p.y + p.r }))
  const placed = new Map<string, NameAt>()
  for (const p of [...points].sort((a, b) => b.weight - a.weight || a.code.localeCompare(b.code))) {
    const text = cut(plain(p.name), LONGEST)
    const long = text.length * CHARACTER
    const tries: NameAt[] = [
      { code: p.code, text, x: p.x, y: p.y - p.r - 4, anchor: 'middle' },
      { code: p.code, text, x: p.x, y: p.y + p.r + 12, anchor: 'middle' },
      { code: p.code, text, x: p.x + p.r + 4, y: p.y + 4, anchor: 'start' },
      { code: p.code, text, x: p.x - p.r - 4, y: p.y + 4, anchor: 'end' },
    ]
    for (const at of tries) {
      const x0 = at.anchor === 'middle' ? at.x - long / 2 : at.anchor === 'start' ? at.x : at.x - long
      const box = { x0, x1: x0 + long, y0: at.y - LINE + 3, y1: at.y + 3 }
      if (box.x0 < 0 || box.x1 > width || box.y0 < 0 || box.y1 > height) continue
      if (taken.some((t) => t.x0 < box.x1 && t.x1 > box.x0 && t.y0 < box.y1 && t.y1 > box.y0)) continue
      taken.push(box)
      placed.set(p.code, at)
      break
    }
  }
  return placed
}
