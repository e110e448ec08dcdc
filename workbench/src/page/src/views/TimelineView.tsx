import { api } from '../api/client'
import type { List, Timeline, TimelineEvent, Vocabulary } from '../api/types'
import { useGet } from '../api/use'
import { adjust, param, params } from '../state/route'
import { nameOf } from '../state/session'
import { WithPanel, openEntry } from '../ui/EntryPanel'
import { Standing } from '../ui/Standing'
import { Empty, Head, Show } from '../ui/States'
import { T, cut, shown } from '../ui/Text'
import { periodText } from '../words/dates'
import { label, sidesText } from '../words/labels'
import { amountText } from '../words/numbers'
import { NeedTie } from './NeedTie'
import { TimelineFigure } from './TimelineFigure'

/** The history of a tie: drawn, in phases, and as a list. */
export function TimelineView() {
  return (
    <NeedTie title="Timeline" view="timeline">
      {(tie) => (
        <WithPanel>
          <Head title="Timeline">
            What happened between <T>{nameOf(tie[0])}</T> and <T>{nameOf(tie[1])}</T>, and when.
          </Head>
          <Filters />
          <div class="stack">
            <TimelineFigure tie={tie} />
            <Told tie={tie} />
          </div>
        </WithPanel>
      )}
    </NeedTie>
  )
}

function Filters() {
  const words = useGet<Vocabulary>(api('vocabulary'))
  const choose = (name: string, values: string[]) => (
    <select class="select" aria-label={name === 'channel' ? 'Channel' : 'Kind'} value={params(name)[0] ?? ''} onChange={(e) => adjust({ [name]: e.currentTarget.value })}>
      <option value="">{name === 'channel' ? 'All channels' : 'All kinds'}</option>
      {values.map((v) => (
        <option key={v} value={v}>
          {label(v)}
        </option>
      ))}
    </select>
  )
  return (
    <div class="row pad-below">
      {choose('channel', words.value?.channels ?? [])}
      {choose('kind', words.value?.kinds ?? [])}
    </div>
  )
}

function Told({ tie }: { tie: [string, string] }) {
  const of = useGet<Timeline>(api('timeline', { between: tie.join(','), channel: params('channel'), kind: params('kind'), since: param('since'), until: param('until'), limit: 300 }))
  return (
    <Show of={of}>
      {(value) => (
        <>
          {(value.phases ?? []).length > 0 && (
            <section class="card">
              <h2>Phases</h2>
              <ul class="lines">
                {value.phases.map((p) => (
                  <li key={p.name + p.start}>
                    <strong>
                      <T>{p.name}</T>
                    </strong>
                    <span class="line-facts">
                      {periodText(p)} · {shown(p.reason)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section class="card">
            <h2>Told one by one</h2>
            <EventList events={value} />
          </section>
        </>
      )}
    </Show>
  )
}

function EventList({ events }: { events: List<TimelineEvent> }) {
  if (events.items.length === 0) return <Empty title="Nothing in this time">Widen the time, or take a filter away.</Empty>
  return (
    <ol class="told">
      {events.items.map((e) => (
        <li key={e.entry} class={e.turning_point ? 'turning' : undefined}>
          <span class="when">{periodText({ start: e.start, end: e.end })}</span>
          <div>
            <button type="button" class="line-button" onClick={() => openEntry(e.entry)}>
              <T>{cut(e.title, 140)}</T>
            </button>
            <span class="line-facts">
              {label(e.kind)} · {sidesText(e)} {e.amount ? `· ${amountText(e.amount)}` : ''} <Standing of={e.standing} />
              {e.turning_point && <span class="pill">Turning point</span>}
            </span>
          </div>
        </li>
      ))}
      {events.total > events.items.length && <li class="quiet small">The first {events.items.length} of {events.total}; the entries view has all.</li>}
    </ol>
  )
}
