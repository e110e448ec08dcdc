import { scaleBand, scaleLinear } from 'd3-scale'
import { count } from '../words/numbers'
import { useWidth } from '../ui/useWidth'

const HEIGHT = 74

/** How many entries begin in each year; a press on a year narrows the time to it. */
export function Years({ months, from, until, onPick }: { months: { month: string; count: number }[]; from: string; until: string; onPick: (year: string) => void }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const years = byYear(months)
  const x = scaleBand().domain(years.map((y) => y.year)).range([0, width]).padding(0.25)
  const most = Math.max(...years.map((y) => y.count), 1)
  const y = scaleLinear().domain([0, most]).range([HEIGHT - 18, 14])
  const every = Math.max(1, Math.ceil((years.length * 38) / width))
  return (
    <div ref={element}>
      <svg class="chart years" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="group" aria-label="Entries by year">
        {years.map((one, i) => {
          const at = x(one.year) ?? 0
          const inside = one.year >= from.slice(0, 4) && one.year <= until.slice(0, 4)
          return (
            <a key={one.year} href={`#${one.year}`} onClick={(e) => { e.preventDefault(); onPick(one.year) }}>
              <title>{`${one.year}: ${count(one.count, 'entry', 'entries')}`}</title>
              <rect x={at} y={0} width={x.bandwidth()} height={HEIGHT - 16} fill="transparent" />
              <rect class={inside ? 'column in' : 'column'} x={at} y={y(one.count)} width={x.bandwidth()} height={Math.max(HEIGHT - 18 - y(one.count), one.count > 0 ? 1.5 : 0)} />
              {x.bandwidth() > 18 && one.count > 0 && (
                <text class="tick" x={at + x.bandwidth() / 2} y={y(one.count) - 3} text-anchor="middle">
                  {one.count}
                </text>
              )}
              {i % every === 0 && (
                <text class="tick" x={at + x.bandwidth() / 2} y={HEIGHT - 4} text-anchor="middle">
                  {one.year}
                </text>
              )}
            </a>
          )
        })}
      </svg>
    </div>
  )
}

/** Beyond this many years, those without an entry are left out; the axis is of the years that occur. */
const MOST_EMPTY = 40

export function byYear(months: { month: string; count: number }[]): { year: string; count: number }[] {
  const found = new Map<string, number>()
  for (const m of months) found.set(m.month.slice(0, 4), (found.get(m.month.slice(0, 4)) ?? 0) + m.count)
  const known = [...found.keys()].sort()
  const first = Number(known[0])
  const last = Number(known[known.length - 1])
  if (known.length === 0 || last - first > MOST_EMPTY) return known.map((year) => ({ year, count: found.get(year) ?? 0 }))
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: String(first + i), count: found.get(String(first + i)) ?? 0 }))
}
