import { api } from '../api/client'
import type { Dispute, Entry, TieOverview } from '../api/types'
import { useGet } from '../api/use'
import { adjust, href, param } from '../state/route'
import { nameOf } from '../state/session'
import { DisputeLine } from '../ui/DisputeLine'
import { WithPanel, openEntry } from '../ui/EntryPanel'
import { Figure } from '../ui/Figure'
import { Standing } from '../ui/Standing'
import { Head, Show } from '../ui/States'
import { T, cut } from '../ui/Text'
import { dayText, periodText } from '../words/dates'
import { quoteOf, titleOf } from '../words/labels'
import { amountText, count } from '../words/numbers'
import { ExchangeFigure } from './ExchangeFigure'
import { BalanceFigure } from './BalanceFigure'
import { NeedTie } from './NeedTie'
import { TimelineFigure } from './TimelineFigure'

/** One tie at a glance: what passes each way, how even it is, what binds, what happened, who gains and risks, what is disputed. */
export function Overview() {
  return (
    <NeedTie title="Overview" view="overview">
      {(tie) => <Of key={tie.join()} tie={tie} />}
    </NeedTie>
  )
}

function Of({ tie }: { tie: [string, string] }) {
  const of = useGet<TieOverview>(api(`ties/${encodeURIComponent(tie[0])}/${encodeURIComponent(tie[1])}`, { as_of: param('as_of') }))
  return (
    <WithPanel>
      <Show of={of} what="Working out the tie">
        {(value) => (
          <>
            <Head
              title={
                <>
                  <T>{nameOf(value.between[0])}</T> and <T>{nameOf(value.between[1])}</T>
                </>
              }
              actions={
                <label class="row small quiet">
                  As of
                  <input class="input date" type="date" value={param('as_of') ?? value.as_of?.slice(0, 10) ?? ''} onChange={(e) => adjust({ as_of: e.currentTarget.value || null })} />
                </label>
              }
            >
              {count(value.counts.entries, 'entry', 'entries')} from {count(value.counts.statements, 'statement')} in {count(value.counts.documents, 'document')}
              {value.period ? `, ${periodText(value.period)}` : ''}. As of {dayText(value.as_of)}.
            </Head>
            <div class="stack">
              <ExchangeFigure of={value} />
              <BalanceFigure of={value} />
              <TimelineFigure tie={value.between} compact turning={value.turning_points} />
              <div class="grid-2">
                <Commitments of={value} />
                <Disputed disputes={value.disputes} total={value.counts.disputes} />
              </div>
              <GainsAndRisks of={value} />
              <Outlook entries={value.outlook} />
            </div>
          </>
        )}
      </Show>
    </WithPanel>
  )
}

function Commitments({ of }: { of: TieOverview }) {
  const rows = of.commitments
  return (
    <Figure
      title="Commitments"
      lead="What binds the two, and whether it is said to hold. Words, not behaviour."
      drawn={false}
      data={{ columns: ['Commitment', 'Period', 'Holds', 'Standing', 'Entry'], rows: rows.map((c) => [titleOf(c.entry), periodText(c.entry.period), holds(c.holds), c.entry.standing, c.entry.id]) }}
    >
      {rows.length === 0 ? (
        <p class="quiet">The documents tell of no treaty, pact or promise between them.</p>
      ) : (
        <ul class="lines">
          {rows.map((c) => (
            <li key={c.entry.id}>
              <button type="button" class="line-button" onClick={() => openEntry(c.entry.id)}>
                <T>{cut(titleOf(c.entry), 110)}</T>
              </button>
              <span class="line-facts">
                {periodText(c.entry.period)} · {holds(c.holds)} <Standing of={c.entry.standing} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  )
}

function holds(value: boolean | null): string {
  return value === null ? 'open' : value ? 'said to hold' : 'said not to hold'
}

function Disputed({ disputes, total }: { disputes: Dispute[]; total: number }) {
  return (
    <section class="card">
      <div class="card-head">
        <div>
          <h2>Open disputes</h2>
          <p>What the documents say that cannot all hold.</p>
        </div>
        {total > 0 && (
          <a class="button" href={href('disputes')}>
            All {total} side by side
          </a>
        )}
      </div>
      {disputes.length === 0 ? <p class="quiet">Nothing about this tie is in dispute.</p> : disputes.slice(0, 8).map((d) => <DisputeLine key={d.id} dispute={d} />)}
    </section>
  )
}

function GainsAndRisks({ of }: { of: TieOverview }) {
  const sides = [...of.between, 'others']
  const named = (side: string) => (side === 'others' ? 'Others' : nameOf(side))
  const rows = sides.flatMap((s) => [
    ...(of.benefits[s] ?? []).map((e) => [named(s), 'benefit', titleOf(e), e.standing, e.id]),
    ...(of.risks[s] ?? []).map((e) => [named(s), 'risk', titleOf(e), e.standing, e.id]),
  ])
  return (
    <Figure
      title="Benefits and risks, by side"
      lead="Who is said to gain or to stand to lose what. A list with evidence, not a score."
      drawn={false}
      data={{ columns: ['Side', 'Kind', 'What', 'Standing', 'Entry'], rows }}
    >
      <div class="sides">
        {sides.map((side, i) => (
          <section key={side} class={i === 0 ? 'flow-a' : i === 1 ? 'flow-b' : ''}>
            <h3 class="side-name">
              <T>{named(side)}</T>
            </h3>
            <div class="two">
              <Listed title="Gains" entries={of.benefits[side] ?? []} none="No gain is told of." />
              <Listed title="Risks" entries={of.risks[side] ?? []} none="No risk is told of." />
            </div>
          </section>
        ))}
      </div>
    </Figure>
  )
}

const LISTED_AT_FIRST = 6

function Listed({ title, entries, none }: { title: string; entries: Entry[]; none: string }) {
  return (
    <div>
      <h4>
        {title} <span class="quiet">{entries.length > 0 ? entries.length : ''}</span>
      </h4>
      {entries.length === 0 && <p class="quiet small">{none}</p>}
      <ul class="lines tight">
        {entries.slice(0, LISTED_AT_FIRST).map((e) => (
          <li key={e.id}>
            <button type="button" class="line-button" onClick={() => openEntry(e.id)}>
              <T>{cut(titleOf(e), e.item?.text ? 90 : 220)}</T>
            </button>{' '}
            <Standing of={e.standing} />
            <Words of={e} />
          </li>
        ))}
      </ul>
      {entries.length > LISTED_AT_FIRST && (
        <details>
          <summary class="small">{entries.length - LISTED_AT_FIRST} more</summary>
          <ul class="lines tight">
            {entries.slice(LISTED_AT_FIRST).map((e) => (
              <li key={e.id}>
                <button type="button" class="line-button" onClick={() => openEntry(e.id)}>
                  <T>{cut(titleOf(e), e.item?.text ? 90 : 220)}</T>
                </button>{' '}
                <Standing of={e.standing} />
                <Words of={e} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Beside a thing in few words the sentence that it was taken from. */
function Words({ of }: { of: Entry }) {
  const quote = quoteOf(of)
  if (!of.item?.text || quote.length <= of.item.text.length) return null
  return (
    <span class="said-as">
      <T>{cut(quote, 150)}</T>
    </span>
  )
}

function Outlook({ entries }: { entries: Entry[] }) {
  return (
    <Figure
      title="Outlook"
      lead="What the documents foresee, on whose word, and what came of it."
      drawn={false}
      data={{ columns: ['Forecast', 'By', 'Words', 'Outcome', 'Entry'], rows: entries.map((e) => [quoteOf(e) || titleOf(e), e.forecast?.by ?? null, e.forecast?.word ?? null, e.forecast?.outcome ?? 'unresolved', e.id]) }}
    >
      {entries.length === 0 ? (
        <p class="quiet">The documents foresee nothing about this tie.</p>
      ) : (
        <ul class="lines">
          {entries.map((e) => (
            <li key={e.id}>
              <button type="button" class="line-button" onClick={() => openEntry(e.id)}>
                <T>{cut(quoteOf(e) || e.forecast?.what || titleOf(e), 280)}</T>
              </button>
              <span class="line-facts">
                {e.forecast?.word && (
                  <span>
                    “<T>{e.forecast.word}</T>”
                  </span>
                )}
                <span>{e.forecast?.likelihood ? likelihood(e.forecast.likelihood) : 'likelihood not given'}</span>
                {e.forecast?.by && <span>by {dayText(e.forecast.by)}</span>}
                <span>{outcome(e.forecast?.outcome)}</span>
                {amountText(e.amount)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  )
}

function likelihood(of: { low: number | null; high: number | null }): string {
  return `${Math.round((of.low ?? 0) * 100)}–${Math.round((of.high ?? 1) * 100)} %`
}

function outcome(word: string | null | undefined): string {
  if (word === 'happened') return 'it happened'
  if (word === 'did-not-happen') return 'it did not happen'
  return 'still open'
}
