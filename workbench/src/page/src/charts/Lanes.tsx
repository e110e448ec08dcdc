import { scaleUtc } from 'd3-scale'
import { utcFormat } from 'd3-time-format'
import { useMemo } from 'preact/hooks'
import type { Period, TimelineEvent } from '../api/types'
import { plain } from '../ui/Text'
import { useWidth } from '../ui/useWidth'
import { parseDay, periodText } from '../words/dates'
import { label, sidesText } from '../words/labels'

/** An event with a day to stand on. */
export type DatedEvent = TimelineEvent & { start: string }

export interface Turn { date: string; period?: Period | null; entry: string; title: string; why: string }

/** When a turning point was, as exactly as it is told: a day, a month, a year, or since when. */
export function turnText(turn: Turn): string {
  return periodText(turn.period ?? { start: turn.date, end: turn.date })
}

interface Placed { event: DatedEvent; x: number; end: number; level: number }
interface Lane { channel: string; top: number; height: number; marks: Placed[]; left: number }

const DOT = 5
const LEVEL = 12
const MOST_LEVELS = 7
const LANE_PAD = 13
const LONG_PX = 16

/** Events by channel over time: a point for a day, a bar for a longer time, one above the other where they meet; hollow where disputed. */
export function Lanes({ events, from, until, turns, chosen, onPick }: { events: DatedEvent[]; from: string; until: string; turns: Turn[]; chosen: string | null; onPick: (entry: string) => void }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const names = width < 560 ? 0 : 104
  const x = scaleUtc().domain([parseDay(from), parseDay(until)]).range([names + 8, width - 12])
  const inView = turns.filter((t) => t.date >= from && t.date <= until)
  const head = inView.length > 0 ? 30 : 8
  const { lanes, height } = useMemo(() => placed(events, from, until, names, width, head), [events, from, until, width, head])
  const ticks = x.ticks(Math.max(2, Math.min(9, Math.floor(width / 110))))
  const format = x.tickFormat()
  const plainTick = (d: Date) => (d.getUTCMonth() === 0 && d.getUTCDate() === 1 ? utcFormat('%Y')(d) : format(d))
  return (
    <div ref={element}>
      <svg class="chart lanes" viewBox={`0 0 ${width} ${height + 26}`} width={width} height={height + 26} role="group" aria-label={`Events by channel, ${from} to ${until}`}>
        {ticks.map((t) => (
          <g key={+t}>
            <line class="rule" x1={x(t)} x2={x(t)} y1={head} y2={height} />
            <text class="tick" x={x(t)} y={height + 17} text-anchor="middle">
              {plainTick(t)}
            </text>
          </g>
        ))}
        {inView.map((t, i) => {
          const at = badge(x(parseDay(t.date)), i, inView, x)
          return (
            <g key={t.entry + t.date}>
              <title>{`${turnText(t)}: ${plain(t.title)} (${t.why})`}</title>
              <line class="turn" x1={x(parseDay(t.date))} x2={x(parseDay(t.date))} y1={16} y2={height} />
              <circle class="turn-badge" cx={at} cy={10} r={9} />
              <text class="turn-number" x={at} y={14} text-anchor="middle">
                {i + 1}
              </text>
            </g>
          )
        })}
        {lanes.map((lane) => (
          <g key={lane.channel}>
            <line class="lane" x1={0} x2={width} y1={lane.top + lane.height} y2={lane.top + lane.height} />
            <text class="lane-name" x={0} y={names ? lane.top + lane.height - 9 : lane.top + 9}>
              {label(lane.channel)}
            </text>
            {lane.marks.map((m) => (
              <Mark key={m.event.entry} mark={m} base={lane.top + lane.height - LANE_PAD + 3} chosen={chosen === m.event.entry} onPick={onPick} />
            ))}
            {lane.left > 0 && (
              <text class="tick" x={width - 2} y={lane.top + 9} text-anchor="end">
                {lane.left} more: narrow the time
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}

/** Badges of turning points that would lie on each other move aside. */
function badge(at: number, i: number, turns: Turn[], x: (d: Date) => number): number {
  let place = -Infinity
  for (let k = 0; k <= i; k++) place = Math.max(k === i ? at : x(parseDay(turns[k]!.date)), place + 20)
  return place
}

function Mark({ mark, base, chosen, onPick }: { mark: Placed; base: number; chosen: boolean; onPick: (entry: string) => void }) {
  const { event, x, end, level } = mark
  const y = base - level * LEVEL
  const text = `${periodText({ start: event.start, end: event.end })}: ${plain(event.title)}; ${plain(sidesText(event))}; ${label(event.standing).toLowerCase()}`
  const kind = `event${event.disputed ? ' disputed' : ''}${end - x > LONG_PX ? ' long' : ''}`
  return (
    <a class={chosen ? 'chosen' : undefined} href={`#${event.entry}`} onClick={(e) => { e.preventDefault(); onPick(event.entry) }}>
      <title>{text}</title>
      {end - x > LONG_PX ? <rect class={kind} x={x} y={y - 4} width={end - x} height={8} rx={4} /> : <circle class={kind} cx={x} cy={y} r={DOT} />}
    </a>
  )
}

function placed(events: DatedEvent[], from: string, until: string, names: number, width: number, head: number): { lanes: Lane[]; height: number } {
  const x = scaleUtc().domain([parseDay(from), parseDay(until)]).range([names + 8, width - 12]).clamp(true)
  const byChannel = new Map<string, DatedEvent[]>()
  for (const e of events) {
    if ((e.end ?? e.start) < from || e.start > until) continue
    byChannel.set(e.channel, [...(byChannel.get(e.channel) ?? []), e])
  }
  let top = head
  const lanes: Lane[] = []
  for (const [channel, list] of [...byChannel].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]))) {
    const ends: number[] = []
    const marks: Placed[] = []
    let left = 0
    for (const event of [...list].sort((a, b) => a.start.localeCompare(b.start))) {
      const at = x(parseDay(event.start))
      const stop = event.end ? x(parseDay(event.end)) : at
      let level = ends.findIndex((e) => e < at - DOT - 1)
      if (level < 0) level = ends.length
      if (level >= MOST_LEVELS) {
        left++
        continue
      }
      ends[level] = Math.max(stop, at + DOT + 1)
      marks.push({ event, x: at, end: stop, level })
    }
    const height = Math.max(ends.length, 1) * LEVEL + LANE_PAD + (names ? 0 : 10)
    lanes.push({ channel, top, height, marks, left })
    top += height
  }
  return { lanes, height: top }
}
