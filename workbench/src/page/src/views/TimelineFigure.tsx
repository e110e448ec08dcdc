import { api } from '../api/client'
import type { Timeline, TimelineEvent } from '../api/types'
import { useGet } from '../api/use'
import { type DatedEvent, Lanes, type Turn, turnText } from '../charts/Lanes'
import { Years } from '../charts/Months'
import { adjust, href, param, params } from '../state/route'
import { openEntry } from '../ui/EntryPanel'
import { Figure } from '../ui/Figure'
import { Show } from '../ui/States'
import { T, cut } from '../ui/Text'
import { label, sidesText } from '../words/labels'
import { amountText, count } from '../words/numbers'

/** The share of dated entries that the first look takes in; the long tail of years is one press away. */
const FIRST_LOOK = 0.75
/** So many events are fetched and drawn; the counts by year are of all. */
const DRAWN_MOST = 2000

/** What happened when, by channel, with what is held to be a turning point. */
export function TimelineFigure({ tie, compact = false, turning }: { tie: [string, string]; compact?: boolean; turning?: Turn[] }) {
  const of = useGet<Timeline>(api('timeline', { between: tie.join(','), channel: compact ? null : params('channel'), kind: compact ? null : params('kind'), limit: 500 }), DRAWN_MOST)
  return (
    <Show of={of} what="Loading the timeline">
      {(value) => <Drawn value={value} events={dated(value.items)} compact={compact} turning={turning} />}
    </Show>
  )
}

/** Events with a day to stand on: where only the end is known, it is the end. */
function dated(events: TimelineEvent[]): DatedEvent[] {
  return events.flatMap((e) => {
    const start = e.start ?? e.end
    return start ? [{ ...e, start }] : []
  })
}

function Drawn({ value, events, compact, turning }: { value: Timeline; events: DatedEvent[]; compact: boolean; turning?: Turn[] }) {
  const span = spanOf(value, events)
  const from = param('since') ?? span.look
  const until = param('until') ?? span.last
  const turns = (turning ?? turnsOf(events)).filter((t) => t.date).sort((a, b) => a.date.localeCompare(b.date))
  const seen = turns.filter((t) => t.date >= from && t.date <= until)
  return (
    <Figure
      title="Timeline"
      lead={`Each mark is an entry on the day or for the time it is told of. ${value.undated > 0 ? `${count(value.undated, 'entry', 'entries')} without a date ${value.undated === 1 ? 'is' : 'are'} not drawn.` : ''}`}
      data={{ columns: ['Start', 'End', 'Channel', 'Kind', 'From', 'To', 'What', 'Standing', 'Entry'], rows: value.items.map((e) => [e.start, e.end, label(e.channel), label(e.kind), e.from.join(' '), e.to.join(' '), e.title, e.standing, e.entry]) }}
      note={value.total > value.items.length ? `The first ${value.items.length} of ${value.total} entries are drawn; narrow by channel or kind for the rest.` : undefined}
    >
      {value.items.length === 0 ? (
        <p class="quiet">Nothing that is told of this tie has a date.</p>
      ) : (
        <>
          <Years months={value.months} from={from} until={until} onPick={(year) => adjust({ since: `${year}-01-01`, until: `${year}-12-31` })} />
          <div class="row small time-row">
            <label class="row">
              From
              <input class="input date" type="date" value={from} min={span.first} max={until} onChange={(e) => adjust({ since: e.currentTarget.value || null })} />
            </label>
            <label class="row">
              to
              <input class="input date" type="date" value={until} min={from} onChange={(e) => adjust({ until: e.currentTarget.value || null })} />
            </label>
            <button type="button" class="button" disabled={from === span.first && until === span.last} onClick={() => adjust({ since: span.first, until: span.last })}>
              All years
            </button>
            {(param('since') || param('until')) && (
              <button type="button" class="button plain" onClick={() => adjust({ since: null, until: null })}>
                First look
              </button>
            )}
            {compact && (
              <a class="button plain" href={href('timeline')}>
                Open the timeline
              </a>
            )}
          </div>
          <Lanes events={events} from={from} until={until} turns={turns} chosen={param('open')} onPick={openEntry} />
          <p class="legend">
            <span>
              <svg width="12" height="12" class="chart" aria-hidden="true"><circle class="event" cx="6" cy="6" r="5" /></svg> entry
            </span>
            <span>
              <svg width="12" height="12" class="chart" aria-hidden="true"><circle class="event disputed" cx="6" cy="6" r="4.5" /></svg> in dispute
            </span>
            {seen.length > 0 && (
              <span>
                <svg width="18" height="18" class="chart" aria-hidden="true"><circle class="turn-badge" cx="9" cy="9" r="8" /><text class="turn-number" x="9" y="13" text-anchor="middle">1</text></svg> turning point
              </span>
            )}
          </p>
          {seen.length > 0 && (
            <ol class="turns">
              {seen.map((t) => (
                <li key={t.entry + t.date}>
                  <span class="when">{turnText(t)}</span>
                  <button type="button" class="line-button" onClick={() => openEntry(t.entry)}>
                    <T>{cut(t.title, 120)}</T>
                  </button>
                  <span class="quiet small">
                    <T>{t.why}</T>
                  </span>
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </Figure>
  )
}

function turnsOf(events: DatedEvent[]): Turn[] {
  return events.filter((e) => e.turning_point).map((e) => ({ date: e.start, period: { start: e.start, end: e.end }, entry: e.entry, title: e.title, why: `${label(e.kind)}, ${sidesText(e)} ${amountText(e.amount)}`.trim() }))
}

/** First and last day, and where the first look begins: the latest years that hold most of what is dated. */
function spanOf(value: Timeline, events: DatedEvent[]): { first: string; last: string; look: string } {
  const months = [...value.months].sort((a, b) => a.month.localeCompare(b.month))
  const total = months.reduce((n, m) => n + m.count, 0)
  const first = `${(months[0]?.month ?? events[0]?.start ?? '2000').slice(0, 4)}-01-01`
  const last = `${(months[months.length - 1]?.month ?? events[events.length - 1]?.start ?? '2000').slice(0, 4)}-12-31`
  let held = 0
  let look = first
  for (const m of months.toReversed()) {
    held += m.count
    look = `${m.month.slice(0, 4)}-01-01`
    if (held >= total * FIRST_LOOK) break
  }
  return { first, last, look }
}
