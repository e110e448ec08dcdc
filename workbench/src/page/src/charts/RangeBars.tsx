import { scaleLinear, scaleSymlog } from 'd3-scale'
import { axisText, rangeText } from '../words/numbers'
import { cut, plain } from '../ui/Text'
import { useWidth } from '../ui/useWidth'

export interface RangeRow {
  label: string
  low: number | null
  mid: number | null
  high: number | null
  unit: string | null
  /** Side whose colour it takes; the label says it too. */
  side?: 'a' | 'b'
  note?: string
  onPick?: () => void
}

const ROW = 46
/** Where words and figure do not fit on one line, the figure stands below the words, which take the lines that they need. */
const TALL_ROW = 62
const LINE = 15
const MOST_LINES = 3
const CHARACTER = 6.7

/**
 * Ranges as bars on one axis: the bar goes from the low to the high end, a tick marks the middle; an open end has no cap but a
 * dashed tail with an arrow. Beyond three powers of ten the axis is logarithmic above and says so.
 */
export function RangeBars({ rows, name, max, side, zero = true }: { rows: RangeRow[]; name: string; max?: number; side?: 'a' | 'b'; zero?: boolean }) {
  const { element, width } = useWidth<HTMLDivElement>(480)
  const ends = rows.flatMap((r) => [r.low, r.mid, r.high]).filter((v): v is number => v !== null)
  const top = Math.max(max ?? 0, ...ends, zero ? 0 : -Infinity)
  const bottom = Math.min(zero ? 0 : Infinity, ...ends)
  const spread = smallest(ends) > 0 ? top / smallest(ends) : 0
  const log = spread > 1000 && bottom >= 0
  const room = { left: 2, right: 10 }
  const domain: [number, number] = [ends.length ? bottom : 0, ends.length ? top : 1]
  const range: [number, number] = [room.left, Math.max(width - room.right, room.left + 10)]
  const x = log ? scaleSymlog().domain(domain).range(range).constant(smallest(ends)) : scaleLinear().domain(domain).nice(4).range(range)
  const tall = rows.some((r) => (plain(r.label).length + (r.note ?? rangeText(r, r.unit)).length + 3) * CHARACTER > width)
  const most = Math.floor(width / CHARACTER) - 1
  const lines = rows.map((r) => (tall ? wrapped(plain(r.label), most) : [cut(plain(r.label), most)]))
  const step = tall ? TALL_ROW + LINE * (Math.max(1, ...lines.map((l) => l.length)) - 1) : ROW
  const height = rows.length * step + 22
  const ticks = log ? logTicks(smallest(ends), top, width) : (x as ReturnType<typeof scaleLinear>).ticks(width < 420 ? 3 : 5)
  return (
    <div ref={element}>
      <svg class="chart range-bars" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role={rows.some((r) => r.onPick) ? 'group' : 'img'} aria-label={`${name}${log ? ', logarithmic axis' : ''}: ${rows.map((r) => `${plain(r.label)}, ${r.note ?? rangeText(r, r.unit)}`).join('; ')}`}>
        {ticks.map((t) => (
          <g key={t}>
            <line class={t === 0 ? 'rule zero' : 'rule'} x1={x(t)} x2={x(t)} y1={2} y2={height - 18} />
            <text class="tick" x={x(t)} y={height - 4} text-anchor={x(t) < 20 ? 'start' : x(t) > width - 30 ? 'end' : 'middle'}>
              {axisText(t, rows[0]?.unit ?? null)}
            </text>
          </g>
        ))}
        {rows.map((row, i) => (
          <Bar key={i} row={row} lines={lines[i] ?? []} side={row.side ?? side} y={i * step + step - 16} tall={tall} x={x} start={range[0]} end={range[1]} width={width} />
        ))}
      </svg>
      {log && <p class="quiet small">The axis is logarithmic: each step is ten times the one before.</p>}
    </div>
  )
}

/** A text in lines of so many characters, broken between words; what does not fit the last line is cut. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && lines.length < MOST_LINES - 1 && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, cut(line, most)]
}

function smallest(ends: number[]): number {
  const above = ends.filter((v) => v > 0)
  return above.length ? Math.min(...above) : 0
}

function logTicks(low: number, top: number, width: number): number[] {
  const first = Math.floor(Math.log10(low))
  const last = Math.floor(Math.log10(top))
  const every = Math.max(1, Math.ceil((last - first + 1) / (width < 420 ? 3 : 6)))
  const ticks = [0]
  for (let p = first; p <= last; p += every) ticks.push(10 ** p)
  return ticks
}

function Bar({ row, lines, side, y, tall, x, start, end, width }: { row: RangeRow; lines: string[]; side?: 'a' | 'b'; y: number; tall: boolean; x: (v: number) => number; start: number; end: number; width: number }) {
  const { low, mid, high } = row
  const none = low === null && high === null && mid === null
  const a = low !== null ? x(low) : mid !== null && high === null ? x(mid) : start
  const b = high !== null ? x(high) : mid !== null && low === null ? x(mid) : end
  const text = row.note ?? rangeText(row, row.unit)
  const content = (
    <>
      <title>{`${plain(row.label)}: ${text}`}</title>
      {lines.map((line, i) => (
        <text key={i} class="word" x={2} y={(tall ? y - 24 : y - 8) - (lines.length - 1 - i) * LINE}>
          {line}
        </text>
      ))}
      <text class="figure-word" x={tall ? 2 : width - 2} y={y - 8} text-anchor={tall ? 'start' : 'end'}>
        {text}
      </text>
      {none ? (
        <line class="thread" x1={start} x2={start + 60} y1={y + 3} y2={y + 3} />
      ) : (
        <>
          <rect class={low === null || high === null ? 'bar open' : 'bar'} x={Math.min(a, b)} y={y} width={Math.max(Math.abs(b - a), 3)} height={7} rx={1} />
          {low !== null && <line class="cap" x1={a} x2={a} y1={y - 1.5} y2={y + 8.5} />}
          {high !== null && <line class="cap" x1={b} x2={b} y1={y - 1.5} y2={y + 8.5} />}
          {low === null && <path class="arrow" d={`M${a + 7},${y - 1}l-6,4.5l6,4.5`} />}
          {high === null && <path class="arrow" d={`M${b - 7},${y - 1}l6,4.5l-6,4.5`} />}
          {mid !== null && <path class="mid" d={`M${x(mid)},${y - 3}v13`} />}
        </>
      )}
    </>
  )
  const name = side ? `range flow-${side}` : 'range'
  if (!row.onPick) return <g class={name}>{content}</g>
  const pick = row.onPick
  return (
    <a class={name} href="#entries" onClick={(e) => { e.preventDefault(); pick() }}>
      {content}
    </a>
  )
}
