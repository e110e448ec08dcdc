import { useState } from 'preact/hooks'
import { api } from '../api/client'
import type { Dispute, DisputeMember, List } from '../api/types'
import { useGet } from '../api/use'
import { adjust, between, href, param, params } from '../state/route'
import { mayWrite, nameOf } from '../state/session'
import { WithPanel, openEntry } from '../ui/EntryPanel'
import { documentHref } from '../ui/Evidence'
import { Chips, type FacetChoice, Facets } from '../ui/Facets'
import { Pager } from '../ui/Pager'
import { Search } from '../ui/Search'
import { GradeMark } from '../ui/Standing'
import { Empty, Head, Show } from '../ui/States'
import { Quote, T } from '../ui/Text'
import { RulingDialog } from '../work/RulingDialog'
import { dayText } from '../words/dates'
import { label } from '../words/labels'
import { told, worded } from '../words/measures'
import { count } from '../words/numbers'

const CHOICES: FacetChoice[] = [
  { name: 'kind', title: 'Kind', label },
  { name: 'status', title: 'Status', label },
]
const LIMIT = 20

/** What cannot all hold: the claims of each side beside each other, copies below the text that they follow. */
export function Disputes() {
  const id = param('id')
  const tie = between()
  return (
    <WithPanel>
      <Head title="Disputes">
        Claims that cannot all hold, side by side{tie && !id ? `, ${nameOf(tie[0])} and ${nameOf(tie[1])}` : ''}. A text that copies another stands on its side and counts once.
      </Head>
      {id ? <One id={id} /> : <Many />}
    </WithPanel>
  )
}

function One({ id }: { id: string }) {
  const of = useGet<{ dispute: Dispute }>(api(`disputes/${encodeURIComponent(id)}`))
  return (
    <>
      <p class="pad-below">
        <button type="button" class="button" onClick={() => adjust({ id: null })}>
          All disputes
        </button>
      </p>
      <Show of={of}>{(value) => <Card dispute={value.dispute} />}</Show>
    </>
  )
}

function Many() {
  const offset = Number(param('offset') ?? 0)
  const list = useGet<List<Dispute>>(api('disputes', { between: param('between'), kind: params('kind'), status: params('status'), document: param('document'), q: param('q'), offset, limit: LIMIT }))
  return (
    <div class="with-facets">
      <Facets choices={CHOICES} counts={list.value?.facets} />
      <div>
        <Search label="Search the disputes" />
        <Chips choices={CHOICES} />
        <Show of={list}>
          {(value) =>
            value.total === 0 ? (
              <Empty title="No disputes here">{param('q') ? 'Search for other words, or take a filter away.' : 'Nothing in view contradicts anything else in view.'}</Empty>
            ) : (
              <>
                <div class="stack">
                  {value.items.map((d) => (
                    <Card key={d.id} dispute={d} />
                  ))}
                </div>
                <Pager offset={value.offset} limit={value.limit} total={value.total} noun={value.total === 1 ? 'dispute' : 'disputes'} />
              </>
            )
          }
        </Show>
      </div>
    </div>
  )
}

function Card({ dispute }: { dispute: Dispute }) {
  const [settling, setSettling] = useState(false)
  const sides = [...new Set(dispute.members.map((m) => m.side))].sort()
  return (
    <article class="card dispute" aria-label={`Dispute: ${worded(dispute.reason)}`}>
      <div class="card-head">
        <div>
          <p class="small quiet">
            {label(dispute.kind)} · {label(dispute.status)}
          </p>
          <h2>{told(dispute.reason)}</h2>
          {dispute.settled_by && (
            <p>
              {dispute.status === 'open' ? 'Would be settled by' : 'Settled by'} <T>{worded(dispute.settled_by)}</T>.
            </p>
          )}
        </div>
        {mayWrite.value && dispute.status === 'open' && (
          <button type="button" class="button" onClick={() => setSettling(true)}>
            Settle
          </button>
        )}
      </div>
      <div class="claims">
        {sides.map((side) => (
          <Side key={side} side={side} members={dispute.members.filter((m) => m.side === side)} all={dispute.claims?.[side]} dispute={dispute.id} />
        ))}
      </div>
      {settling && <Settle dispute={dispute} sides={sides} onClose={() => setSettling(false)} />}
    </article>
  )
}

function Side({ side, members, all, dispute }: { side: string; members: DisputeMember[]; all?: number; dispute: string }) {
  const more = all !== undefined && all > members.length
  const sorted = said([...members].sort((x, y) => (x.date ?? '9999').localeCompare(y.date ?? '9999')))
  const origins = new Set(members.map((m) => m.origin ?? m.document)).size
  return (
    <section class="claim" aria-label={`Side ${side}`}>
      <h3>
        Side {side.toUpperCase()}{' '}
        <span class="quiet small">
          {more ? `${sorted.length} of ${count(all, 'claim')}` : `${count(sorted.length, 'claim')}, ${count(origins, 'origin')}`}
        </span>
      </h3>
      {sorted.map(({ member: m, entries }, i) => (
        <article key={`${m.id ?? ''}${m.document}${m.span.start}`} class={copies(m) ? 'evidence copy' : 'evidence'}>
          <Quote>{m.quote}</Quote>
          <div class="meta">
            {i === 0 && sorted.length > 1 && m.date && <span class="pill">First to say so</span>}
            {copies(m) && <span class="pill">{label(m.relation)} of an earlier text</span>}
            <a href={documentHref(m)}>
              <T>{m.document_title || m.document}</T>
            </a>
            {m.publisher && <T>{m.publisher}</T>}
            <span>{dayText(m.date)}</span>
            <GradeMark grade={m.grade} />
            {entries.map((e, k) => (
              <button key={e} type="button" class="button plain small" onClick={() => openEntry(e)}>
                Entry{entries.length > 1 ? ` ${k + 1}` : ''}
              </button>
            ))}
          </div>
        </article>
      ))}
      {more && (
        <p class="small">
          <a href={href('disputes', { id: dispute })}>All claims of this dispute</a>
        </p>
      )}
    </section>
  )
}

/** Statements of the same words in one document are one claim, with an entry for each thing that they tell of. */
function said(members: DisputeMember[]): { member: DisputeMember; entries: string[] }[] {
  const claims = new Map<string, { member: DisputeMember; entries: string[] }>()
  for (const member of members) {
    const key = `${member.document} ${member.span.start} ${member.span.end}`
    const claim = claims.get(key) ?? { member, entries: [] }
    if (member.entry && !claim.entries.includes(member.entry)) claim.entries.push(member.entry)
    claims.set(key, claim)
  }
  return [...claims.values()]
}

function copies(m: DisputeMember): boolean {
  return m.relation !== null && m.relation !== undefined && m.relation !== 'first'
}

function Settle({ dispute, sides, onClose }: { dispute: Dispute; sides: string[]; onClose: () => void }) {
  const [side, setSide] = useState('')
  const [refute, setRefute] = useState(false)
  return (
    <RulingDialog
      title="Settle the dispute"
      verb="Settle"
      ruling={side ? { ruling: 'settle', on: [dispute.id], side: side === 'all' ? null : side, refute: side !== 'all' && refute, seen: { [dispute.id]: dispute.version ?? '' } } : null}
      onClose={onClose}
    >
      <fieldset class="plain-set">
        <legend>Which holds?</legend>
        {sides.map((s) => (
          <label key={s} class="row">
            <input type="radio" name="side" checked={side === s} onChange={() => setSide(s)} /> Side {s.toUpperCase()}
          </label>
        ))}
        <label class="row">
          <input type="radio" name="side" checked={side === 'all'} onChange={() => setSide('all')} /> All can hold
        </label>
      </fieldset>
      <label class="row">
        <input type="checkbox" checked={refute} disabled={side === 'all' || side === ''} onChange={(e) => setRefute(e.currentTarget.checked)} /> The other sides are refuted
      </label>
    </RulingDialog>
  )
}
