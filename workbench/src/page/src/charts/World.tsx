import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { useMemo, useState } from 'preact/hooks'
import type { Network, NetworkNode } from '../api/types'
import { plain } from '../ui/Text'
import { useWidth } from '../ui/useWidth'
import { count } from '../words/numbers'
import { KnotName } from './Web'
import { placeNames } from './names'

export type Outlines = Topology<{ c: GeometryCollection }>

type Placed = NetworkNode & { lat: number; lon: number }

/** Ties on the map of the world, in the Equal Earth projection: lines from capital to capital, which are no routes. */
export function World({ of, outlines, onTie, onActor }: { of: Network; outlines: Outlines; onTie: (a: string, b: string) => void; onActor: (code: string) => void }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const [lit, setLit] = useState<string | null>(null)
  const height = Math.round(width * 0.47)
  const lands = useMemo(() => feature(outlines, outlines.objects.c).features, [outlines])
  const projection = useMemo(() => geoEqualEarth().rotate([-30, 0]).fitExtent([[4, 4], [width - 4, height - 4]], { type: 'FeatureCollection', features: lands }), [width, height, lands])
  const path = geoPath(projection)
  const nodes = of.nodes.filter((n): n is Placed => n.lat !== undefined && n.lon !== undefined && n.lat !== null && n.lon !== null)
  const occurs = new Set(of.nodes.map((n) => n.code))
  const most = Math.max(...of.edges.map((e) => e.entries), 1)
  const largest = Math.max(...nodes.map((n) => n.entries), 1)
  const knots = nodes.flatMap((n) => {
    const at = projection([n.lon, n.lat])
    return at ? [{ ...n, x: at[0], y: at[1], r: 3 + 6 * Math.sqrt(n.entries / largest), weight: n.entries }] : []
  })
  const byCode = new Map(knots.map((k) => [k.code, k]))
  const names = placeNames(knots, width, height)
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
            <a key={e.between.join()} href={`#${e.between.join()}`} onClick={(ev) => { ev.preventDefault(); onTie(e.between[0], e.between[1]) }}>
              <title>{text}</title>
              <path class={lit === a.code || lit === b.code ? 'edge lit' : 'edge'} d={bow(a, b)} stroke-width={1 + 6 * Math.sqrt(e.entries / most)} />
            </a>
          )
        })}
        {knots.map((n) => (
          <a key={n.code} href={`#${n.code}`} onClick={(ev) => { ev.preventDefault(); onActor(n.code) }} onMouseEnter={() => setLit(n.code)} onMouseLeave={() => setLit(null)} onFocus={() => setLit(n.code)} onBlur={() => setLit(null)}>
            <title>{`${plain(n.name)}: ${count(n.entries, 'entry', 'entries')}`}</title>
            <circle class={lit === n.code ? 'knot lit' : 'knot'} cx={n.x} cy={n.y} r={n.r} />
            <KnotName name={names.get(n.code)} knot={n} lit={lit === n.code} width={width} />
          </a>
        ))}
      </svg>
    </div>
  )
}

/** A line bent away from the straight, so that ties of neighbours do not lie on each other. */
function bow(a: { x: number; y: number }, b: { x: number; y: number }): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const bend = 0.16 * (dx >= 0 ? 1 : -1)
  return `M${a.x},${a.y}Q${(a.x + b.x) / 2 + dy * bend},${(a.y + b.y) / 2 - dx * bend} ${b.x},${b.y}`
}
