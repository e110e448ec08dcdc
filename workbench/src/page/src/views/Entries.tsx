import { useLayoutEffect } from 'preact/hooks'
import { api } from '../api/client'
import type { Entry, List } from '../api/types'
import { useGet } from '../api/use'
import { adjust, between, param, params } from '../state/route'
import { nameOf } from '../state/session'
import { WithPanel, openEntry } from '../ui/EntryPanel'
import { Chips, type FacetChoice, Facets } from '../ui/Facets'
import { typing } from '../ui/Keys'
import { Pager } from '../ui/Pager'
import { Search } from '../ui/Search'
import { GradeMark, Standing } from '../ui/Standing'
import { Empty, Head, Show } from '../ui/States'
import { T, cut } from '../ui/Text'
import { periodText } from '../words/dates'
import { label, sidesText, titleOf } from '../words/labels'
import { amountText, count } from '../words/numbers'

const CHOICES: FacetChoice[] = [
  { name: 'channel', title: 'Channel', label },
  { name: 'kind', title: 'Kind', label },
  { name: 'direction', title: 'Direction', label: direction },
  { name: 'standing', title: 'Standing', label },
  { name: 'year', title: 'Year', label: (v) => (v === 'none' ? 'Undated' : v) },
  { name: 'source', title: 'Source', label: (v) => v },
  { name: 'actor', title: 'Actor', label: nameOf },
]
const LIMIT = 50

function direction(value: string): string {
  const [from, to] = value.split('>')
  return from && to ? `${nameOf(from)} → ${nameOf(to)}` : label(value)
}

export function entriesAddress(extra: Record<string, string | number> = {}): string {
  const filters = Object.fromEntries(CHOICES.map((c) => [c.name, params(c.name)]))
  return api('entries', { between: param('between'), ...filters, q: param('q'), since: param('since'), until: param('until'), item: params('item'), sort: param('sort'), ...extra })
}

/** All entries, filtered by facets with counts, sorted, searched; a row opens its evidence beside it. */
export function Entries() {
  const offset = Number(param('offset') ?? 0)
  const list = useGet<List<Entry>>(entriesAddress({ offset, limit: LIMIT, facets: 'yes' }))
  useRowKeys(list.value?.items ?? [])
  const tie = between()
  return (
    <WithPanel>
      <Head
        title="Entries"
        actions={
          <a class="button" href={api('export/entries.jsonl', { between: param('between') })} download>
            All as JSON Lines
          </a>
        }
      >
        What is held to have happened or been given{tie ? `, ${nameOf(tie[0])} and ${nameOf(tie[1])}` : ''}. A row opens the words behind it.
      </Head>
      <div class="with-facets">
        <Facets choices={CHOICES} counts={list.value?.facets} />
        <div>
          <Search label="Search the statements" />
          <Chips choices={CHOICES} counts={list.value?.facets} />
          <Show of={list}>{(value) => <Rows list={value} />}</Show>
        </div>
      </div>
    </WithPanel>
  )
}

const COLUMNS: { title: string; sort?: string; numeric?: boolean; wide?: boolean }[] = [
  { title: 'What' },
  { title: 'Who', wide: true },
  { title: 'How much', sort: 'amount', numeric: true },
  { title: 'When', sort: 'date' },
  { title: 'Standing', sort: 'standing' },
  { title: 'Grade', wide: true },
  { title: 'Statements', sort: 'statements', numeric: true, wide: true },
]

function Rows({ list }: { list: List<Entry> }) {
  const open = param('open')
  if (list.total === 0)
    return (
      <Empty title="No entry fits">
        <p>Take a filter away, or search for other words.</p>
      </Empty>
    )
  return (
    <>
      <div class="table-wrap card flush" tabIndex={0} role="region" aria-label="Entries, table">
        <table class="entries stacks">
          <thead>
            <tr>
              {COLUMNS.map((c) => (
                <Column key={c.title} {...c} />
              ))}
            </tr>
          </thead>
          <tbody>
            {list.items.map((e) => (
              <Row key={e.id} entry={e} chosen={e.id === open} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager offset={list.offset} limit={list.limit} total={list.total} noun={list.total === 1 ? 'entry' : 'entries'} />
    </>
  )
}

function Column({ title, sort, numeric, wide }: { title: string; sort?: string; numeric?: boolean; wide?: boolean }) {
  const now = param('sort') ?? '-date'
  const name = `${numeric ? 'num' : ''} ${wide ? 'wide-only' : ''}`
  if (!sort)
    return (
      <th scope="col" class={name}>
        {title}
      </th>
    )
  const down = now === `-${sort}`
  const up = now === sort
  const first = sort === 'standing' ? sort : `-${sort}`
  const next = down ? sort : up ? `-${sort}` : first
  return (
    <th scope="col" class={name} aria-sort={down ? 'descending' : up ? 'ascending' : 'none'}>
      <button type="button" onClick={() => adjust({ sort: next === 'standing' || sort !== 'standing' ? next : sort, offset: null })}>
        {title}
        <span aria-hidden="true">{down ? '↓' : up ? '↑' : ''}</span>
      </button>
    </th>
  )
}

function Row({ entry, chosen }: { entry: Entry; chosen: boolean }) {
  const disputes = entry.disputes?.length ?? 0
  return (
    <tr class={chosen ? 'pick chosen' : 'pick'} onClick={() => openEntry(entry.id)}>
      <td>
        <button type="button" class="link" data-entry={entry.id} aria-expanded={chosen} onClick={(e) => { e.stopPropagation(); openEntry(entry.id) }}>
          <T>{cut(titleOf(entry), 120)}</T>
        </button>
        <div class="quiet small">
          {label(entry.kind)} · {label(entry.channel)}
          <span class="narrow-only"> · {sidesText(entry)}</span>
        </div>
      </td>
      <td class="wide-only">{sidesText(entry)}</td>
      <td class="num">{amountText(entry.amount) || <span class="quiet">–</span>}</td>
      <td class="when-cell">{periodText(entry.period)}</td>
      <td>
        <Standing of={entry.standing} />
        {disputes > 0 && entry.standing !== 'disputed' && <div class="small quiet">{count(disputes, 'open dispute')}</div>}
      </td>
      <td class="wide-only">
        <GradeMark grade={entry.grade} />
      </td>
      <td class="num wide-only">{entry.statements.length}</td>
    </tr>
  )
}

/** "j" and "k" step through the rows. */
function useRowKeys(items: Entry[]) {
  useLayoutEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (typing(e.target) || e.ctrlKey || e.metaKey || e.altKey || (e.key !== 'j' && e.key !== 'k')) return
      const rows = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
      const at = rows.findIndex((r) => r.dataset.entry === param('open') || r === document.activeElement)
      const next = rows[at + (e.key === 'j' ? 1 : -1)] ?? (at < 0 ? rows[0] : undefined)
      if (!next) return
      e.preventDefault()
      if (param('open')) adjust({ open: next.dataset.entry ?? null }, false)
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [items])
}
