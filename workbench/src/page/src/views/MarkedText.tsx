import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { DocumentText, Mark } from '../api/types'
import { shown } from '../ui/Text'
import { label } from '../words/labels'

interface Piece { start: number; end: number; marks: Mark[] }

/** The text, every stretch that a statement rests on marked; stretches that several share say how many. */
export function MarkedText({ of, chosen, at, onChoose }: { of: DocumentText; chosen: string | null; at: number | null; onChoose: (id: string | null) => void }) {
  const pieces = useMemo(() => cutUp(of), [of])
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const target = text.current?.querySelector(chosen ? '.chosen' : '.at')
    target?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  }, [chosen, at, of])
  const isAt = (p: Piece) => at !== null && !chosen && p.start <= at && at < p.end
  return (
    <div class="running-text" dir="auto" ref={text}>
      {pieces.map((p) => {
        const words = of.text.slice(p.start - of.start, p.end - of.start)
        if (p.marks.length === 0)
          return isAt(p) ? (
            <span key={p.start} class="at">
              {shown(words)}
            </span>
          ) : (
            <span key={p.start}>{shown(words)}</span>
          )
        const mine = chosen !== null && p.marks.some((m) => m.id === chosen)
        const opens = p.marks.some((m) => m.start === p.start)
        return (
          <mark
            key={p.start}
            class={`${mine ? 'chosen' : ''} ${p.marks.some((m) => m.disputed) ? 'disputed' : ''} ${isAt(p) ? 'at' : ''}`}
            role={opens ? 'button' : undefined}
            tabIndex={opens ? 0 : undefined}
            aria-pressed={opens ? mine : undefined}
            title={spoken(p.marks)}
            onClick={() => onChoose(nextOf(p.marks, chosen))}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' && e.key !== ' ') return
              e.preventDefault()
              onChoose(nextOf(p.marks, chosen))
            }}
          >
            {shown(words)}
            {ending(p) > 1 && <sup aria-hidden="true">{ending(p)}</sup>}
          </mark>
        )
      })}
    </div>
  )
}

function spoken(marks: Mark[]): string {
  if (marks.length === 1) return `Statement, ${label(marks[0]!.kind).toLowerCase()}`
  return `${marks.length} statements`
}

/** How many statements end with this piece: the number is written once, at their end. */
function ending(p: Piece): number {
  return p.marks.filter((m) => m.end === p.end).length
}

/** Pressing again steps through the statements that share a stretch. */
function nextOf(marks: Mark[], chosen: string | null): string | null {
  const i = marks.findIndex((m) => m.id === chosen)
  if (i === marks.length - 1) return marks.length === 1 ? null : (marks[0]?.id ?? null)
  return marks[i + 1]?.id ?? null
}

/** Cuts the text where a mark begins or ends, so that marks that overlap can both be shown. */
function cutUp(of: DocumentText): Piece[] {
  const from = of.start
  const until = of.start + of.text.length
  const marks = of.marks.filter((m) => m.end > from && m.start < until)
  const cuts = new Set([from, until])
  for (const m of marks) {
    cuts.add(Math.max(m.start, from))
    cuts.add(Math.min(m.end, until))
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  const starting = [...marks].sort((a, b) => a.start - b.start)
  const open: Mark[] = []
  const pieces: Piece[] = []
  let next = 0
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i]!
    for (let k = open.length - 1; k >= 0; k--) if (open[k]!.end <= start) open.splice(k, 1)
    while (next < starting.length && starting[next]!.start <= start) open.push(starting[next++]!)
    pieces.push({ start, end: sorted[i + 1]!, marks: [...open] })
  }
  return pieces
}
