import { scaleLinear, scalePoint } from 'd3-scale'
import type { Fan } from '../api/scenario'
import { plain } from '../ui/Text'
import { useWidth } from '../ui/useWidth'
import { axisText, tiny } from '../words/numbers'

const HEIGHT = 210
const LEFT = 52
const FOOT = 24
const TOP = 12
/** Room at the left for what is known so far, as an interval. */
const KNOWN = 34

/** What may come, month by month: the middle as a line, half of all draws in the dark band, nine of ten in the light one. */
export function FanChart({ fan, name, top }: { fan: Fan; name: string; top?: number }) {
  const { element, width } = useWidth<HTMLDivElement>(420)
  const most = Math.max(top ?? 0, ...fan.p95, fan.so_far.high ?? 0)
  const y = scaleLinear().domain([0, most || 1]).nice(4).range([HEIGHT - FOOT, TOP])
  const x = scalePoint().domain(fan.months).range([LEFT + KNOWN + 12, width - 8])
  const at = (month: string) => x(month) ?? 0
  const area = (low: number[], high: number[]) => `M${fan.months.map((m, i) => `${at(m)},${y(high[i] ?? 0)}`).join('L')}L${fan.months.map((m, i) => `${at(m)},${y(low[i] ?? 0)}`).reverse().join('L')}Z`
  const years = fan.months.filter((m, i) => m.endsWith('-01') || i === 0)
  const last = fan.months.length - 1
  const words = `${plain(name)}: in the last month ${tiny(fan.p5[last] ?? 0)} to ${tiny(fan.p95[last] ?? 0)}, middle ${tiny(fan.p50[last] ?? 0)} ${fan.unit}`
  const known = LEFT + 14
  return (
    <div ref={element}>
      <svg class="chart fan" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={words}>
        <title>{words}</title>
        {y.ticks(4).map((t) => (
          <g key={t}>
            <line class="rule" x1={LEFT} x2={width} y1={y(t)} y2={y(t)} />
            <text class="tick" x={LEFT - 8} y={y(t) + 4} text-anchor="end">
              {axisText(t, fan.unit)}
            </text>
          </g>
        ))}
        {fan.so_far.low !== null && fan.so_far.high !== null && (
          <g class="so-far">
            <line class="known" x1={known} x2={known} y1={y(fan.so_far.low)} y2={y(fan.so_far.high)} />
            <line class="known" x1={known - 5} x2={known + 5} y1={y(fan.so_far.low)} y2={y(fan.so_far.low)} />
            <line class="known" x1={known - 5} x2={known + 5} y1={y(fan.so_far.high)} y2={y(fan.so_far.high)} />
            {fan.so_far.mid !== null && <circle class="known-mid" cx={known} cy={y(fan.so_far.mid)} r={4} />}
          </g>
        )}
        <text class="tick" x={known} y={HEIGHT - 6} text-anchor="middle">
          so far
        </text>
        <line class="today" x1={LEFT + KNOWN} x2={LEFT + KNOWN} y1={TOP} y2={HEIGHT - FOOT} />
        <path class="fan-wide" d={area(fan.p5, fan.p95)} />
        <path class="fan-inner" d={area(fan.p25, fan.p75)} />
        <path class="fan-mid" d={`M${fan.months.map((m, i) => `${at(m)},${y(fan.p50[i] ?? 0)}`).join('L')}`} />
        {years.map((m, i) => (
          <text key={m} class="tick" x={at(m)} y={HEIGHT - 6} text-anchor={i === 0 ? 'start' : 'middle'}>
            {i === 0 && years[1] && at(years[1]) - at(m) < 60 ? '' : m.endsWith('-01') ? m.slice(0, 4) : m}
          </text>
        ))}
      </svg>
    </div>
  )
}
