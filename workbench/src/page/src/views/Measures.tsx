import { api } from '../api/client'
import type { Evidence as EvidenceOf, List, Measure, MeasureTitle } from '../api/types'
import { useGet } from '../api/use'
import { RangeBars } from '../charts/RangeBars'
import { adjust, param } from '../state/route'
import { nameOf } from '../state/session'
import { WithPanel, openEntry } from '../ui/EntryPanel'
import { Evidence } from '../ui/Evidence'
import { Figure } from '../ui/Figure'
import { Empty, Head, Show } from '../ui/States'
import { T, shown } from '../ui/Text'
import { dayText, periodText } from '../words/dates'
import { worded } from '../words/measures'
import { count, rangeText } from '../words/numbers'
import { NeedTie } from './NeedTie'

/** Everything that is computed of a tie, each with formula, inputs, what is assumed and what is left out. */
export function Measures() {
  return <NeedTie title="Measures" view="measures">{(tie) => <Of key={tie.join()} tie={tie} />}</NeedTie>
}

function Of({ tie }: { tie: [string, string] }) {
  const titles = useGet<List<MeasureTitle>>(api('measures', { limit: 200 }))
  return (
    <WithPanel>
      <Head title="Measures">
        What can be computed of <T>{nameOf(tie[0])}</T> and <T>{nameOf(tie[1])}</T>, as ranges, with the formula, what went in and what is assumed. There is no single score.
      </Head>
      <Show of={titles}>
        {(list) => {
          const chosen = list.items.find((m) => m.name === param('name')) ?? list.items.find((m) => m.name === FIRST) ?? list.items[0]!
          return (
            <div class="with-facets">
              <label class="measure-pick field">
                <span>Measure</span>
                <select class="select" value={chosen.name} onChange={(e) => adjust({ name: e.currentTarget.value })}>
                  {list.items.map((m) => (
                    <option key={m.name} value={m.name}>
                      {m.title}
                    </option>
                  ))}
                </select>
              </label>
              <nav aria-label="Measures" class="measure-list">
                {list.items.map((m) => (
                  <button key={m.name} type="button" class="line-button" aria-current={m === chosen ? 'true' : undefined} onClick={() => adjust({ name: m.name })}>
                    {m.title}
                  </button>
                ))}
              </nav>
              <Chosen key={chosen.name} tie={tie} title={chosen} />
            </div>
          )
        }}
      </Show>
    </WithPanel>
  )
}

/** What is shown where no measure is chosen. */
const FIRST = 'exchange'

/** One measure at a time is computed: all of a tie with thousands of entries take seconds. */
function Chosen({ tie, title }: { tie: [string, string]; title: MeasureTitle }) {
  const of = useGet<Measure[]>(api(`ties/${encodeURIComponent(tie[0])}/${encodeURIComponent(tie[1])}/measures`, { name: title.name, as_of: param('as_of') }))
  return (
    <Show of={of} what="Computing the measure">
      {(list) => {
        const measure = list.find((m) => m.name === title.name) ?? list[0]
        return measure ? <One of={measure} title={title} /> : <Empty title="Nothing can be computed">The ledger holds no figure for this measure.</Empty>
      }}
    </Show>
  )
}

/** So many inputs, citations and things left out are listed; the files and the command line have all. */
const LISTED_MOST = 200

const DRAWN_MOST = 40

function One({ of, title }: { of: Measure; title: MeasureTitle }) {
  const units = [...new Set(of.values.map((v) => v.unit))]
  const cited = of.citations.filter((c): c is EvidenceOf => 'quote' in c)
  const tables = of.citations.filter((c): c is { table: string; row: string | number } => 'table' in c)
  return (
    <div class="stack">
      <Figure
        title={title.title}
        lead={
          <>
            {title.reading} As of {dayText(of.as_of)}
            {of.period ? `, ${periodText(of.period)}` : ''}.
          </>
        }
        note={of.note ? shown(of.note) : undefined}
        data={{ columns: ['Figure', 'Low', 'Middle', 'High', 'Unit'], rows: of.values.map((v) => [worded(v.label), v.low, v.mid, v.high, v.unit]) }}
      >
        {of.values.length === 0 ? (
          <p class="quiet">No value{of.note ? ': ' : '.'}{of.note ? shown(of.note) : ''}</p>
        ) : (
          units.map((unit) => {
            const rows = of.values.filter((v) => v.unit === unit)
            return (
              <div key={unit ?? ''} class="unit-block">
                {(units.length > 1 || !money(unit)) && <h3>{unitTitle(unit)}</h3>}
                <RangeBars name={`${title.title}, ${unitTitle(unit)}`} rows={rows.slice(0, DRAWN_MOST).map((v) => ({ ...v, label: worded(v.label) }))} />
                {rows.length > DRAWN_MOST && <p class="quiet small">{rows.length - DRAWN_MOST} more in the table.</p>}
              </div>
            )
          })
        )}
      </Figure>
      <section class="card">
        <h2>How it was worked out</h2>
        <dl class="facts pad-above">
          <dt>Formula</dt>
          <dd>{shown(of.formula)}</dd>
          <dt>Assumed</dt>
          <dd>{shown(of.assumption)}</dd>
        </dl>
        {of.inputs.length > 0 && (
          <div class="table-wrap pad-above" tabIndex={0} role="region" aria-label="Inputs, table">
            <table class="inputs stacks">
              <thead>
                <tr>
                  <th scope="col">What went in</th>
                  <th scope="col" class="num">How much</th>
                  <th scope="col">From</th>
                  <th scope="col">Stated or assumed</th>
                </tr>
              </thead>
              <tbody>
                {of.inputs.slice(0, LISTED_MOST).map((input, i) => (
                  <tr key={i}>
                    <td>
                      <T>{worded(input.name)}</T>
                    </td>
                    <td class="num">{rangeText(input, input.unit)}</td>
                    <td>{input.source?.startsWith('e-') ? <button type="button" class="link" onClick={() => openEntry(input.source as string)}>Entry</button> : <T>{input.source}</T>}</td>
                    <td>{input.assumed ? <span class="pill dashed">Assumed</span> : 'Stated'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      {of.not_valued.length > 0 && (
        <section class="card">
          <h2>Left out</h2>
          <ul class="bullets">
            {of.not_valued.slice(0, LISTED_MOST).map((n) => (
              <li key={n}>
                <T>{worded(n)}</T>
              </li>
            ))}
            <More than={LISTED_MOST} all={of.not_valued.length} />
          </ul>
        </section>
      )}
      {(cited.length > 0 || tables.length > 0) && (
        <section class="card">
          <details>
            <summary>
              <strong>{count(of.citations.length, 'citation')}</strong>
            </summary>
            {cited.slice(0, LISTED_MOST).map((c, i) => (
              <Evidence key={i} of={c} />
            ))}
            <ul class="bullets">
              {tables.map((t, i) => (
                <li key={i}>
                  <T>{`${t.table}, row ${t.row}`}</T>
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </div>
  )
}

function More({ than, all }: { than: number; all: number }) {
  return all > than ? <li>and {count(all - than, 'thing')} more</li> : null
}

function money(unit: string | null): boolean {
  return /^[A-Z]{3}\b/.test(unit ?? '')
}

function unitTitle(unit: string | null): string {
  if (!unit) return 'Without a unit'
  if (unit === 'percent') return 'Percent'
  return unit.charAt(0).toUpperCase() + unit.slice(1)
}
