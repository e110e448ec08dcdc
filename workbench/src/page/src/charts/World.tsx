import { geoEqualEarth, geoInterpolate, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { useMemo, useState } from 'preact/hooks'
import type { Network, NetworkNode } from '../api/types'
import { plain } from '../ui/Text'
import { useWidth } from '../ui/useWidth'
import { count } from '../words/numbers'

export type Outlines = Topology<{ c: GeometryCollection }>

type Placed = NetworkNode & { lat: number; lon: number }

/** Ties on the map of the world, in the Equal Earth projection: lines along great circles from capital to capital. */
export function World({ of, outlines, onTie, onActor }: { of: Network; outlines: Outlines; onTie: (a: string, b: string) => void; onActor: (code: string) => void }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const [lit, setLit] = useState<string | null>(null)
  const height = Math.round(width * 0.5)
  const lands = useMemo(() => feature(outlines, outlines.objects.c).features, [outlines])
  const projection = useMemo(() => geoEqualEarth().rotate([-30, 0]).fitExtent([[4, 4], [width - 4, height - 4]], { type: 'Sphere' }), [width, height])
  const path = geoPath(projection)
  const nodes = of.nodes.filter((n): n is Placed => n.lat !== undefined && n.lon !== undefined && n.lat !== null && n.lon !== null)
  const byCode = new Map(nodes.map((n) => [n.code, n]))
  const occurs = new Set(of.nodes.map((n) => n.code))
  const most = Math.max(...of.edges.map((e) => e.entries), 1)
  const named = new Set([...nodes].sort((a, b) => b.entries - a.entries).slice(0, width < 560 ? 4 : 12).map((n) => n.code))
  return (
    <div ref={element}>
      <svg class="chart world" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label="Map of ties">
        {lands.map((l, i) => (
          <path key={i} class={occurs.has(String(l.id)) ? 'land in' : 'land'} d={path(l) ?? ''} />
        ))}
        {of.edges.map((e) => {
          const a = byCode.get(e.between[0])
          const b = byCode.get(e.between[1])
          if (!a || !b) return null
          const text = `${plain(a.name)} and ${plain(b.name)}: ${count(e.entries, 'entry', 'entries')}`
          return (
            <a key={e.between.join()} href={`#${e.between.join()}`} aria-label={text} onClick={(ev) => { ev.preventDefault(); onTie(e.between[0], e.between[1]) }}>
              <title>{text}</title>
              <path class={lit === a.code || lit === b.code ? 'edge lit' : 'edge'} d={path({ type: 'LineString', coordinates: arc(a, b) }) ?? ''} stroke-width={1 + 6 * Math.sqrt(e.entries / most)} />
            </a>
          )
        })}
        {nodes.map((n) => {
          const at = projection([n.lon, n.lat])
          if (!at) return null
          const r = 3 + 6 * Math.sqrt(n.entries / Math.max(...nodes.map((m) => m.entries), 1))
          return (
            <a key={n.code} href={`#${n.code}`} aria-label={`${plain(n.name)}: ${count(n.entries, 'entry', 'entries')}`} onClick={(ev) => { ev.preventDefault(); onActor(n.code) }} onMouseEnter={() => setLit(n.code)} onMouseLeave={() => setLit(null)} onFocus={() => setLit(n.code)} onBlur={() => setLit(null)}>
              <title>{`${plain(n.name)}: ${count(n.entries, 'entry', 'entries')}`}</title>
              <circle class={lit === n.code ? 'knot lit' : 'knot'} cx={at[0]} cy={at[1]} r={r} />
              {(named.has(n.code) || lit === n.code) && (
                <text class="knot-name" x={at[0]} y={at[1] - r - 3} text-anchor={at[0] > width - 60 ? 'end' : at[0] < 60 ? 'start' : 'middle'}>
                  {plain(n.name)}
                </text>
              )}
            </a>
          )
        })}
      </svg>
    </div>
  )
}

const STEPS = 24

function arc(a: Placed, b: Placed): [number, number][] {
  const between = geoInterpolate([a.lon, a.lat], [b.lon, b.lat])
  return Array.from({ length: STEPS + 1 }, (_, i) => between(i / STEPS))
}
