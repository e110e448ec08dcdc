import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import { useMemo, useState } from 'preact/hooks'
import type { Network } from '../api/types'
import { plain } from '../ui/Text'
import { useWidth } from '../ui/useWidth'
import { count } from '../words/numbers'
import { type NameAt, placeNames } from './names'

interface Knot extends SimulationNodeDatum { code: string; name: string; entries: number; r: number; x: number; y: number }
interface Thread extends SimulationLinkDatum<Knot> { a: string; b: string; entries: number; source: Knot; target: Knot }

/** Steps until the picture stands still; it is laid out before it is drawn and never moves. */
const STEPS = 260

/** Who deals with whom: the wider the line, the more entries. A press on a line opens the tie, on an actor all that is theirs. */
export function Web({ of, onTie, onActor }: { of: Network; onTie: (a: string, b: string) => void; onActor: (code: string) => void }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const [lit, setLit] = useState<string | null>(null)
  const height = Math.max(360, Math.min(640, Math.round(width * 0.62)))
  const { knots, threads } = useMemo(() => layout(of, width, height), [of, width, height])
  const most = Math.max(...of.edges.map((e) => e.entries), 1)
  const names = useMemo(() => placeNames(knots.map((k) => ({ ...k, weight: k.entries })), width, height), [knots])
  const touches = (t: Thread) => lit !== null && (t.a === lit || t.b === lit)
  return (
    <div ref={element}>
      <svg class="chart web" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label="Network of ties">
        {threads.map((t) => {
          const text = `${plain(t.source.name)} and ${plain(t.target.name)}: ${count(t.entries, 'entry', 'entries')}`
          return (
            <a key={`${t.a} ${t.b}`} href={`#${t.a},${t.b}`} onClick={(e) => { e.preventDefault(); onTie(t.a, t.b) }}>
              <title>{text}</title>
              <line class={touches(t) ? 'edge lit' : 'edge'} x1={t.source.x} y1={t.source.y} x2={t.target.x} y2={t.target.y} stroke-width={1 + 9 * Math.sqrt(t.entries / most)} />
            </a>
          )
        })}
        {knots.map((k) => (
          <a key={k.code} href={`#${k.code}`} onClick={(e) => { e.preventDefault(); onActor(k.code) }} onMouseEnter={() => setLit(k.code)} onMouseLeave={() => setLit(null)} onFocus={() => setLit(k.code)} onBlur={() => setLit(null)}>
            <title>{`${plain(k.name)}: ${count(k.entries, 'entry', 'entries')}`}</title>
            <circle class={lit === k.code ? 'knot lit' : 'knot'} cx={k.x} cy={k.y} r={k.r} />
            <KnotName name={names.get(k.code)} knot={k} lit={lit === k.code} width={width} />
          </a>
        ))}
      </svg>
    </div>
  )
}

function layout(of: Network, width: number, height: number): { knots: Knot[]; threads: Thread[] } {
  const most = Math.max(...of.nodes.map((n) => n.entries), 1)
  const knots: Knot[] = of.nodes.map((n, i) => ({ code: n.code, name: n.name, entries: n.entries, r: 4 + 12 * Math.sqrt(n.entries / most), x: width / 2 + Math.cos(i * 2.4) * (20 + i * 4), y: height / 2 + Math.sin(i * 2.4) * (20 + i * 4) }))
  const byCode = new Map(knots.map((k) => [k.code, k]))
  const top = Math.max(...of.edges.map((e) => e.entries), 1)
  const threads = of.edges.flatMap((e): Thread[] => {
    const source = byCode.get(e.between[0])
    const target = byCode.get(e.between[1])
    return source && target ? [{ a: e.between[0], b: e.between[1], entries: e.entries, source, target }] : []
  })
  forceSimulation(knots)
    .force('link', forceLink<Knot, Thread>(threads).distance((t) => 60 + 70 * (1 - Math.sqrt(t.entries / top))).strength(0.25))
    .force('apart', forceManyBody().strength(-Math.min(420, (width * height) / (knots.length * 6 + 100))))
    .force('room', forceCollide<Knot>((k) => k.r + 16))
    .force('middle', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.11))
    .stop()
    .tick(STEPS)
  spread(knots, 'x', 50, width - 50)
  spread(knots, 'y', 30, height - 24)
  return { knots, threads }
}

/** Stretches the picture to the room there is. */
function spread(knots: Knot[], axis: 'x' | 'y', from: number, to: number): void {
  const low = Math.min(...knots.map((k) => k[axis]))
  const high = Math.max(...knots.map((k) => k[axis]))
  for (const k of knots) k[axis] = high - low < 1 ? (from + to) / 2 : from + ((k[axis] - low) / (high - low)) * (to - from)
}

/** The name of a point where there is room for it, and always while it is pointed at. */
export function KnotName({ name, knot, lit, width }: { name: NameAt | undefined; knot: { name: string; x: number; y: number; r: number }; lit: boolean; width: number }) {
  if (name)
    return (
      <text class="knot-name" x={name.x} y={name.y} text-anchor={name.anchor}>
        {name.text}
      </text>
    )
  if (!lit) return null
  return (
    <text class="knot-name" x={knot.x} y={knot.y - knot.r - 4} text-anchor={knot.x < 60 ? 'start' : knot.x > width - 60 ? 'end' : 'middle'}>
      {plain(knot.name)}
    </text>
  )
}
