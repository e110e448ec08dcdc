import { api } from '../api/client'
import type { DocumentBrief, List } from '../api/types'
import { useGet } from '../api/use'
import { adjust, href, param, params } from '../state/route'
import { Chips, type FacetChoice, Facets } from '../ui/Facets'
import { Pager } from '../ui/Pager'
import { Search } from '../ui/Search'
import { GradeMark } from '../ui/Standing'
import { Empty, Head, Show } from '../ui/States'
import { T, cut } from '../ui/Text'
import { periodText } from '../words/dates'
import { gradeLabel, label } from '../words/labels'
import { whole } from '../words/numbers'
import { Reader } from './Reader'

const CHOICES: FacetChoice[] = [
  { name: 'publisher', title: 'Publisher', label: (v) => (v === 'none' ? 'Not named' : v) },
  { name: 'grade', title: 'Source grade', label: gradeLabel },
  { name: 'language', title: 'Language', label: languageName },
  { name: 'year', title: 'Year', label: (v) => (v === 'none' ? 'Undated' : v) },
]
const LIMIT = 50

export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** All documents, or one of them with its statements marked in the text. */
export function Documents() {
  const id = param('id')
  return id ? <Reader key={id} id={id} /> : <Shelf />
}

function Shelf() {
  const filters = Object.fromEntries(CHOICES.map((c) => [c.name, params(c.name)]))
  const offset = Number(param('offset') ?? 0)
  const list = useGet<List<DocumentBrief>>(api('documents', { ...filters, q: param('q'), sort: param('sort') ?? '-date', offset, limit: LIMIT, facets: 'yes' }))
  return (
    <>
      <Head title="Documents">What was read. Open one to see its statements in their place.</Head>
      <div class="with-facets">
        <Facets choices={CHOICES} counts={list.value?.facets} />
        <div>
          <Search label="Find a document">
            <select class="select" aria-label="Order of the documents" value={param('sort') ?? '-date'} onChange={(e) => adjust({ sort: e.currentTarget.value, offset: null })}>
              <option value="-date">Latest first</option>
              <option value="date">Earliest first</option>
              <option value="title">Title</option>
              <option value="-statements">Most statements</option>
            </select>
          </Search>
          <Chips choices={CHOICES} />
          <Show of={list}>{(value) => <Rows list={value} />}</Show>
        </div>
      </div>
    </>
  )
}

function Rows({ list }: { list: List<DocumentBrief> }) {
  if (list.total === 0) return <Empty title="No document fits">Take a filter away, or read documents in.</Empty>
  return (
    <>
      <div class="table-wrap card flush" tabIndex={0} role="region" aria-label="Documents, table">
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col" class="wide-only">Publisher</th>
              <th scope="col">Date</th>
              <th scope="col">Grade</th>
              <th scope="col" class="num">Statements</th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((d) => (
              <tr key={d.id}>
                <td>
                  <a class="strong" href={href('documents', { id: d.id })}>
                    <T>{d.title || (d.opening ? cut(d.opening, 90) : d.id)}</T>
                  </a>
                  <div class="quiet small">
                    {(d.title || d.opening) && <T>{d.id}</T>}
                    {d.relation && d.relation !== 'first' && <span class="pill">{label(d.relation)}</span>}
                    {d.language && d.language !== 'en' && <span class="pill">{languageName(d.language)}</span>}
                  </div>
                </td>
                <td class="wide-only">
                  <T>{d.publisher ?? ''}</T>
                </td>
                <td class="when-cell">{periodText(d.date)}</td>
                <td data-label="Grade">
                  <GradeMark grade={d.grade} />
                </td>
                <td class="num" data-label="Statements">{whole(d.statements)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager offset={list.offset} limit={list.limit} total={list.total} noun={list.total === 1 ? 'document' : 'documents'} />
    </>
  )
}
