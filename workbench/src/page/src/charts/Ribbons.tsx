import { useMemo } from 'preact/hooks'
import type { Flow } from '../api/types'
import { label } from '../words/labels'
import { count, rangeText } from '../words/numbers'
import { plain } from '../ui/Text'
import { useWidth } from '../ui/useWidth'
import { RangeBars } from './RangeBars'

export interface RibbonGroup { from: string; to: string; fromName: string; toName: string; side: 'a' | 'b'; flows: Flow[] }

/** Height that the larger of both sides may take, in pixels; both sides share one scale. */
const TALLEST = 300
/** Room that a channel needs for its two lines of words. */
const SLOT = 40
const BAR = 9
const NODE = 5
/** Between the ribbons of giver and receiver stand the words of the channel, on plain ground. */
const GAP = 196
const NARROW = 600

/**
 * What each gives the other, by channel, as ribbons from giver over channel to receiver: dark up to the low end, light up to the
 * high end, dashed edges where an end is open, a dotted thread where things pass without a figure. Own layout and not d3-sankey's:
 * its nodes leave no room for words at thin ribbons.
 */
export function Ribbons({ groups, onPick }: { groups: RibbonGroup[]; onPick: (from: string, to: string, channel: string) => void }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const largest = Math.max(1, ...groups.map((g) => g.flows.reduce((sum, f) => sum + reach(f), 0)))
  const scale = TALLEST / largest
  return (
    <div ref={element}>
      {width < NARROW
        ? groups.map((g) => <AsBars key={g.from} group={g} top={largest} onPick={onPick} />)
        : <Drawing groups={groups} width={width} scale={scale} onPick={onPick} />}
    </div>
  )
}

function reach(flow: Flow): number {
  return flow.high ?? (flow.low !== null ? flow.low * 1.35 : 0)
}

interface Placed { flow: Flow; thick: number; left: number; middle: number; slotTop: number; slotHeight: number }

function place(group: RibbonGroup, top: number, scale: number): { rows: Placed[]; height: number; sum: number } {
  const flows = [...group.flows].sort((x, y) => reach(y) - reach(x) || y.entry_count - x.entry_count || x.channel.localeCompare(y.channel))
  const thick = flows.map((f) => Math.max(reach(f) * scale, 3))
  const sum = thick.reduce((a, b) => a + b, 0)
  const height = thick.reduce((a, t) => a + Math.max(t + 10, SLOT), 0)
  let slotTop = top
  let left = top + (height - sum) / 2
  const rows = flows.map((flow, i) => {
    const t = thick[i]!
    const slotHeight = Math.max(t + 10, SLOT)
    const row = { flow, thick: t, left, middle: slotTop + (slotHeight - t) / 2, slotTop, slotHeight }
    slotTop += slotHeight
    left += t
    return row
  })
  return { rows, height, sum }
}

function Drawing({ groups, width, scale, onPick }: { groups: RibbonGroup[]; width: number; scale: number; onPick: (from: string, to: string, channel: string) => void }) {
  const layout = useMemo(() => {
    let top = 26
    const placed = groups.map((g) => {
      const one = place(g, top, scale)
      const at = top
      top += one.height + 58
      return { group: g, top: at, ...one }
    })
    return { placed, height: top - 30 }
  }, [groups, scale])
  const left = Math.round((width - GAP) / 2) - NODE
  const right = width - BAR
  return (
    <svg class="chart ribbons" viewBox={`0 0 ${width} ${layout.height}`} width={width} height={layout.height} role="group" aria-label="What each side gives the other, by channel">
      <defs>
        <pattern id="open-a" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-a" width="2.4" height="6" />
        </pattern>
        <pattern id="open-b" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-b" width="2.4" height="6" />
        </pattern>
      </defs>
      {layout.placed.map(({ group, rows, top, height, sum }) => {
        const barTop = top + (height - sum) / 2
        return (
          <g key={group.from} class={`flow-${group.side}`}>
            <text class="end-name" x={0} y={top - 10}>
              {plain(group.fromName)} gives
            </text>
            <text class="end-name" x={width} y={top - 10} text-anchor="end">
              {plain(group.toName)} gets
            </text>
            <rect class="end" x={0} y={barTop} width={BAR} height={sum} rx={2} />
            <rect class="end" x={right} y={barTop} width={BAR} height={sum} rx={2} />
            {rows.map((row) => (
              <Ribbon key={row.flow.channel} row={row} side={group.side} x0={BAR} x1={left} x2={left + NODE + GAP} x3={right} onPick={() => onPick(group.from, group.to, row.flow.channel)} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

function Ribbon({ row, side, x0, x1, x2, x3, onPick }: { row: Placed; side: string; x0: number; x1: number; x2: number; x3: number; onPick: () => void }) {
  const { flow, thick, left, middle } = row
  const none = flow.low === null && flow.high === null && flow.mid === null
  const openLow = !none && flow.low === null
  const openHigh = !none && flow.high === null
  const inner = flow.low !== null && reach(flow) > 0 ? (thick * flow.low) / reach(flow) : 0
  const title = `${label(flow.channel)}: ${none ? `no figure, ${count(flow.entry_count, 'entry', 'entries')}` : rangeText(flow, flow.currency)}`
  const y = middle + thick / 2
  return (
    <a class="ribbon" href={`#${flow.channel}`} onClick={(e) => { e.preventDefault(); onPick() }}>
      <title>{title}</title>
      {none ? (
        <>
          <path class="thread" d={thread(x0, left + thick / 2, x1, y)} />
          <path class="thread" d={thread(x2 + NODE, y, x3, left + thick / 2)} />
        </>
      ) : (
        <>
          <path class="outer" d={band(x0, left, x1, middle, thick) + band(x2 + NODE, middle, x3, left, thick)} />
          {(openLow || openHigh) && <path fill={`url(#open-${side})`} d={band(x0, left + inner, x1, middle + inner, thick - inner) + band(x2 + NODE, middle + inner, x3, left + inner, thick - inner)} />}
          {inner > 0 && <path class="inner" d={band(x0, left, x1, middle, inner) + band(x2 + NODE, middle, x3, left, inner)} />}
          {(openLow || openHigh) && <path class="open-edge" d={thread(x0, left + thick, x1, middle + thick) + thread(x2 + NODE, middle + thick, x3, left + thick)} />}
        </>
      )}
      {[x1, x2].map((x) => (
        <rect key={x} class={none ? 'node none' : 'node'} x={x} y={middle} width={NODE} height={thick} rx={1.5} />
      ))}
      <rect x={x1 + NODE} y={row.slotTop} width={GAP} height={row.slotHeight} fill="transparent" />
      <text class="word" x={(x1 + x2 + NODE) / 2} y={y - 3} text-anchor="middle">
        {label(flow.channel)}
      </text>
      <text class="figure-word" x={(x1 + x2 + NODE) / 2} y={y + 12} text-anchor="middle">
        {none ? `no figure · ${count(flow.entry_count, 'entry', 'entries')}` : rangeText(flow, flow.currency)}
      </text>
    </a>
  )
}

function thread(xa: number, ya: number, xb: number, yb: number): string {
  const m = (xa + xb) / 2
  return `M${xa},${ya}C${m},${ya} ${m},${yb} ${xb},${yb}`
}

function band(xa: number, ya: number, xb: number, yb: number, thick: number): string {
  const m = (xa + xb) / 2
  return `M${xa},${ya}C${m},${ya} ${m},${yb} ${xb},${yb}V${yb + thick}C${m},${yb + thick} ${m},${ya + thick} ${xa},${ya + thick}Z`
}

function AsBars({ group, top, onPick }: { group: RibbonGroup; top: number; onPick: (from: string, to: string, channel: string) => void }) {
  return (
    <div class={`as-bars flow-${group.side}`}>
      <h3>
        {plain(group.fromName)} gives {plain(group.toName)}
      </h3>
      <RangeBars
        name={`${group.fromName} gives ${group.toName}, by channel`}
        side={group.side}
        max={top}
        rows={group.flows.map((f) => ({ label: label(f.channel), low: f.low, mid: f.mid, high: f.high, unit: f.currency, note: f.high === null && f.low === null ? `no figure · ${count(f.entry_count, 'entry', 'entries')}` : undefined, onPick: () => onPick(group.from, group.to, f.channel) }))}
      />
    </div>
  )
}
