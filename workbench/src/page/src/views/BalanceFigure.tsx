import type { Measure, MeasureValue, TieOverview } from '../api/types'
import { RangeBars, type RangeRow } from '../charts/RangeBars'
import { Asymmetry } from '../charts/Asymmetry'
import { nameOf } from '../state/session'
import { Figure } from '../ui/Figure'
import { T, shown } from '../ui/Text'
import { count, rangeText } from '../words/numbers'
import { worded } from '../words/measures'

/** How even the exchange is: both totals on one axis, the net, and the asymmetry with its interval. */
export function BalanceFigure({ of }: { of: TieOverview }) {
  const balance = of.balance
  const [a, b] = of.between
  const rows = balance ? moneyRows(balance, a, b) : []
  const index = of.asymmetry?.values.find((v) => v.low !== null || v.high !== null) ?? null
  const all = [...(balance?.values ?? []), ...(of.asymmetry?.values ?? [])]
  return (
    <Figure
      title="Balance"
      lead="Given against received, as ranges. Where a source leaves an end open there are bounds and no middle."
      data={{ columns: ['Figure', 'Low', 'Middle', 'High', 'Unit'], rows: all.map((v) => [worded(v.label), v.low, v.mid, v.high, v.unit]) }}
      note={balance?.note ? shown(balance.note) : undefined}
    >
      {rows.length === 0 ? (
        <p class="quiet">No value is known on either side, so there is no balance to strike{of.exchange.not_valued_count > 0 ? `; ${count(of.exchange.not_valued_count, 'thing passes', 'things pass')} without a value` : ''}.</p>
      ) : (
        <>
          <RangeBars name="Balance" rows={rows} />
          {index && <Asymmetry value={index} aName={nameOf(a)} bName={nameOf(b)} />}
          {conditional(balance).length > 0 && (
            <details>
              <summary class="small">If each open end stood at the figure that is stated</summary>
              <ul class="bullets small">
                {conditional(balance).map((v) => (
                  <li key={v.label}>
                    <T>{worded(v.label.replace(/, if each open end.*$/, ''))}</T>: {rangeText(v, v.unit)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Figure>
  )
}

function moneyRows(balance: Measure, a: string, b: string): RangeRow[] {
  return balance.values
    .filter((v) => !v.label.includes(', if ') && v.unit !== 'ratio' && (v.low !== null || v.high !== null))
    .map((v) => ({ label: v.label.startsWith('net') ? `Difference: what ${nameOf(a)} gives beyond what it gets` : worded(v.label), low: v.low, mid: v.mid, high: v.high, unit: v.unit, side: sideOf(v, a, b) }))
}

function sideOf(v: MeasureValue, a: string, b: string): 'a' | 'b' | undefined {
  if (v.label.startsWith('net')) return undefined
  if (v.label.startsWith(`${a} `)) return 'a'
  return v.label.startsWith(`${b} `) ? 'b' : undefined
}

function conditional(balance: Measure | null): MeasureValue[] {
  return (balance?.values ?? []).filter((v) => v.label.includes(', if '))
}
