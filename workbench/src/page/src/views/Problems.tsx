import { api } from '../api/client'
import type { List, Problem } from '../api/types'
import { useGet } from '../api/use'
import { param, params } from '../state/route'
import { Chips, type FacetChoice, Facets } from '../ui/Facets'
import { Pager } from '../ui/Pager'
import { Empty, Head, Show } from '../ui/States'
import { T, shown } from '../ui/Text'
import { label } from '../words/labels'

const CHOICES: FacetChoice[] = [
  { name: 'severity', title: 'Severity', label: severity },
  { name: 'kind', title: 'Kind', label },
]
const LIMIT = 50

function severity(word: string): string {
  return { lost: 'Lost: nothing was read', partial: 'Partial: a part was read', note: 'Note' }[word] ?? label(word)
}

/** What could not be read, what was read in part, and what should be known of the rest. */
export function Problems() {
  const offset = Number(param('offset') ?? 0)
  const of = useGet<List<Problem>>(api('problems', { kind: params('kind'), severity: params('severity'), q: param('q'), offset, limit: LIMIT }))
  return (
    <>
      <Head title="Problems">What could not be read, or only in part, and what to do about it. One bad document never stops the rest.</Head>
      <div class="with-facets">
        <Facets choices={CHOICES} counts={of.value?.facets} />
        <div>
          <Chips choices={CHOICES} />
          <Show of={of}>
            {(list) =>
              list.total === 0 ? (
                <Empty title="No problems">Everything that was read was read whole.</Empty>
              ) : (
                <>
                  <ul class="card lines">
                    {list.items.map((p, i) => (
                      <li key={i}>
                        <div>
                          <span class={`tag ${p.severity}`}>{label(p.severity)}</span>{' '}
                          <strong>
                            <T>{p.document}</T>
                          </strong>
                          {p.place && (
                            <span class="quiet">
                              , <T>{p.place}</T>
                            </span>
                          )}
                        </div>
                        <p>{shown(p.message)}</p>
                        <span class="line-facts">
                          {label(p.kind)} · {p.date}
                        </span>
                      </li>
                    ))}
                  </ul>
                  <Pager offset={list.offset} limit={list.limit} total={list.total} noun={list.total === 1 ? 'problem' : 'problems'} />
                </>
              )
            }
          </Show>
        </div>
      </div>
    </>
  )
}
