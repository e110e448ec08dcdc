import type { Flow, TieOverview } from '../api/types'
import { Ribbons, type RibbonGroup } from '../charts/Ribbons'
import { go } from '../state/route'
import { nameOf } from '../state/session'
import { Figure } from '../ui/Figure'
import { shown } from '../ui/Text'
import { label } from '../words/labels'
import { told } from '../words/measures'
import { rangeText, whole } from '../words/numbers'

/** Channels that carry things: what is only said or signed is no part of what passes. */
const THREADS_SHOWN = 6

/** What each gives the other by channel, valued flows as ribbons, the rest as threads. */
export function ExchangeFigure({ of }: { of: TieOverview }) {
  const groups = of.between.map((from, i): RibbonGroup => {
    const to = of.between[1 - i]!
    return { from, to, fromName: nameOf(from), toName: nameOf(to), side: i === 0 ? 'a' : 'b', flows: flowsOf(of, from, to) }
  }).filter((g) => g.flows.length > 0)
  const rows = of.exchange.flows.map((f) => [nameOf(f.from), nameOf(f.to), label(f.channel), f.low, f.mid, f.high, f.currency, f.entry_count, f.not_valued.join('; ')])
  const valued = groups.some((g) => g.flows.some((f) => f.low !== null || f.high !== null))
  return (
    <Figure
      title="What each gives the other"
      lead={totals(of)}
      data={{ columns: ['From', 'To', 'Channel', 'Low', 'Middle', 'High', 'Currency', 'Entries', 'Not valued'], rows }}
      note={
        of.exchange.not_valued.length > 0 ? (
          <details>
            <summary>{whole(of.exchange.not_valued_count)} things have no value and are left out, not set to zero</summary>
            <ul class="bullets">
              {of.exchange.not_valued.map((n) => (
                <li key={n}>{told(n)}</li>
              ))}
              {of.exchange.not_valued_count > of.exchange.not_valued.length && <li>and {whole(of.exchange.not_valued_count - of.exchange.not_valued.length)} more</li>}
            </ul>
          </details>
        ) : of.exchange.note ? (
          shown(of.exchange.note)
        ) : undefined
      }
    >
      {groups.length === 0 ? (
        <p class="quiet">The documents do not tell of anything that passes between them.</p>
      ) : (
        <>
          <Ribbons groups={groups} onPick={(from, to, channel) => go('ledger', { direction: `${from}>${to}`, channel })} />
          {valued && <Legend />}
        </>
      )}
    </Figure>
  )
}

function flowsOf(of: TieOverview, from: string, to: string): Flow[] {
  const all = of.exchange.flows.filter((f) => f.from === from && f.to === to)
  const known = new Set(all.map((f) => f.channel))
  const mentioned = of.exchange.mentions
    .filter((m) => m.from === from && m.to === to && !known.has(m.channel))
    .map((m): Flow => ({ from, to, channel: m.channel, currency: null, low: null, mid: null, high: null, stated: null, valued: null, entries: [], entry_count: m.entries, not_valued: [] }))
  const threads = [...all.filter(empty), ...mentioned].sort((x, y) => y.entry_count - x.entry_count).slice(0, THREADS_SHOWN)
  return [...all.filter((f) => !empty(f)), ...threads]
}

function empty(f: Flow): boolean {
  return f.low === null && f.high === null && f.mid === null
}

function totals(of: TieOverview): string {
  const parts = of.exchange.totals.filter((t) => t.low !== null || t.high !== null).map((t) => `${nameOf(t.from)} gives ${rangeText(t, t.currency)}`)
  return parts.length > 0 ? `${parts.join('; ')}. Press a channel for its entries.` : 'Nothing that passes has a stated or computed value. Press a channel for its entries.'
}

function Legend() {
  return (
    <p class="legend">
      <span>
        <svg width="26" height="12" aria-hidden="true" class="chart flow-a"><rect class="inner" width="26" height="12" /></svg> at least
      </span>
      <span>
        <svg width="26" height="12" aria-hidden="true" class="chart flow-a"><rect class="outer" width="26" height="12" /></svg> up to
      </span>
      <span>
        <svg width="26" height="12" aria-hidden="true" class="chart flow-a"><rect fill="url(#open-a)" width="26" height="12" /><path class="open-edge" d="M0,11h26" /></svg> one end open
      </span>
      <span>
        <svg width="26" height="12" aria-hidden="true" class="chart flow-a"><path class="thread" d="M2,6h22" /></svg> passes, no figure
      </span>
      <span>Both directions share one scale.</span>
    </p>
  )
}
