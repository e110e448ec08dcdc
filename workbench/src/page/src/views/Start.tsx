import { api } from '../api/client'
import type { List, Tie } from '../api/types'
import { useGet } from '../api/use'
import { adjust, href, param } from '../state/route'
import { ledger } from '../state/session'
import { Pager } from '../ui/Pager'
import { Empty, Head, Show } from '../ui/States'
import { T } from '../ui/Text'
import { dayText } from '../words/dates'
import { count, whole } from '../words/numbers'
import { TieList } from './TieList'

const LIMIT = 50

/** Where one begins: what the ledger holds, and the ties in it. */
export function Start() {
  const q = param('q')
  const sort = param('sort') ?? 'entries'
  const offset = Number(param('offset') ?? 0)
  const ties = useGet<List<Tie>>(api('ties', { q, sort, offset, limit: LIMIT }))
  const info = ledger.value
  if (info && info.documents === 0)
    return (
      <Empty title="The ledger is empty">
        <p>Read some documents in: reports, articles, transcripts, as text, web pages, PDF or office files.</p>
        <p>
          <a class="button first" href={href('read')}>
            Read documents in
          </a>
        </p>
      </Empty>
    )
  return (
    <>
      <Head title={info ? <T>{info.name}</T> : 'Ledger'}>
        {info && `Latest document ${dayText(info.as_of)}. Choose a tie to see what passes between two actors, or look through everything.`}
      </Head>
      {info && (
        <dl class="stat-row card">
          <Count label="Documents" n={info.documents} view="documents" />
          <Count label="Statements" n={info.statements} />
          <Count label="Entries" n={info.entries} view="ledger" />
          <Count label="Open disputes" n={info.disputes.open} view="disputes" />
          <Count label="Documents with problems" n={info.problems.lost + info.problems.partial} view="problems" />
        </dl>
      )}
      <section class="card">
        <div class="card-head">
          <div>
            <h2>Ties</h2>
            <p>Every two actors of whom a document says something. The bar: entries from the one named first, both at once, from the other.</p>
          </div>
          <div class="row">
            <input class="input narrow" type="search" placeholder="Find an actor" aria-label="Find an actor" value={q ?? ''} onInput={(e) => adjust({ q: e.currentTarget.value, offset: null }, false)} />
            <select class="select" aria-label="Order of the ties" value={sort} onChange={(e) => adjust({ sort: e.currentTarget.value, offset: null })}>
              <option value="entries">Most entries</option>
              <option value="disputes">Most disputes</option>
              <option value="last">Latest</option>
              <option value="name">Name</option>
            </select>
          </div>
        </div>
        <Show of={ties}>
          {(list) => (
            <>
              <TieList ties={list.items} />
              <Pager offset={list.offset} limit={list.limit} total={list.total} noun={list.total === 1 ? 'tie' : 'ties'} />
            </>
          )}
        </Show>
      </section>
      {info && info.documents > 0 && (
        <p class="quiet small pad">
          {info.decisions === 0 ? 'Nothing has been ruled yet.' : `${count(info.decisions, 'decision')} ${info.decisions === 1 ? 'is' : 'are'} kept; every one can be undone.`}
        </p>
      )}
    </>
  )
}

function Count({ label, n, view }: { label: string; n: number; view?: string }) {
  return (
    <div>
      <dt class="label">{label}</dt>
      <dd class="big">{view ? <a href={href(view)}>{whole(n)}</a> : whole(n)}</dd>
    </div>
  )
}
