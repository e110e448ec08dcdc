import { api } from '../api/client'
import type { List, Problem } from '../api/types'
import { useGet } from '../api/use'
import { param, params } from '../state/route'
import { Chips, type FacetChoice, Facets } from '../ui/Facets'
import { Pager } from '../ui/Pager'
import { Empty, Head, Show } from '../ui/States'
import { T, shown } from '../ui/Text'
import { dayText } from '../words/dates'
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
                    {alike(list.items).map((group, i) => (
                      <li key={i}>
                        <span class={`tag ${group[0].severity}`}>{label(group[0].severity)}</span> <strong>{label(group[0].kind)}</strong>
                        <p>{shown(group[0].message)}</p>
                        <ul class="bullets small">
                          {group.map((p, k) => (
                            <li key={k}>
                              <T>{p.document}</T>
                              {p.place && (
                                <>
                                  , <T>{p.place}</T>
                                </>
                              )}{' '}
                              <span class="quiet">met {dayText(p.date)}</span>
                            </li>
                          ))}
                        </ul>
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

/** Problems of one kind with one message stand together: the message once, then the documents that it is of. */
function alike(problems: Problem[]): [Problem, ...Problem[]][] {
  const groups = new Map<string, [Problem, ...Problem[]]>()
  for (const p of problems) {
    const key = `${p.severity} ${p.kind} ${p.message}`
    const group = groups.get(key)
    if (group) group.push(p)
    else groups.set(key, [p])
  }
  return [...groups.values()]
}
