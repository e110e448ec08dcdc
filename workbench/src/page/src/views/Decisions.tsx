import { api } from '../api/client'
import type { Decision, List } from '../api/types'
import { useGet } from '../api/use'
import { adjust, href, param } from '../state/route'
import { mayWrite } from '../state/session'
import { Icon } from '../ui/Icon'
import { Pager } from '../ui/Pager'
import { Empty, Head, Show } from '../ui/States'
import { T } from '../ui/Text'
import { redo, undo } from '../work/rulings'
import { momentText } from '../words/dates'
import { label } from '../words/labels'

const LIMIT = 50

/** Everything that was ruled, by whom, when and why; each can be taken back and brought again. */
export function Decisions() {
  const offset = Number(param('offset') ?? 0)
  const of = useGet<List<Decision>>(api('decisions', { state: param('state'), who: param('who'), offset, limit: LIMIT }))
  return (
    <>
      <Head
        title="Decisions"
        actions={
          mayWrite.value && (
            <>
              <button type="button" class="button" onClick={() => void undo()}>
                <Icon name="undo" /> Undo my latest
              </button>
              <button type="button" class="button" onClick={() => void redo()}>
                Redo
              </button>
            </>
          )
        }
      >
        What analysts have ruled. Nothing is overwritten: a decision can be undone at any time and brought back.
      </Head>
      <div class="row pad-below">
        <select class="select" aria-label="State of the decisions" value={param('state') ?? ''} onChange={(e) => adjust({ state: e.currentTarget.value, offset: null })}>
          <option value="">All</option>
          <option value="in-force">In force</option>
          <option value="undone">Undone</option>
          <option value="orphaned">Orphaned</option>
        </select>
        <a class="button" href={api('export/decisions.jsonl')} download>
          All as JSON Lines
        </a>
      </div>
      <Show of={of}>
        {(list) =>
          list.total === 0 ? (
            <Empty title="No decisions yet">Accept, reject or correct a statement in the review, and it is kept here.</Empty>
          ) : (
            <>
              <ol class="card told">
                {list.items.map((d) => (
                  <li key={d.id} class={d.state === 'undone' ? 'undone' : undefined}>
                    <span class="when">{momentText(d.when)}</span>
                    <div>
                      <T>{d.told}</T>
                      <span class="line-facts">
                        <span class="pill">{label(d.ruling)}</span> <T>{d.who}</T> · {label(d.state)}
                        {d.why && <T>{`“${d.why}”`}</T>}
                        {d.on.filter((id) => id.startsWith('e-')).map((id) => (
                          <a key={id} href={href('ledger', { open: id })}>
                            Entry
                          </a>
                        ))}
                        {mayWrite.value && d.state === 'in-force' && (
                          <button type="button" class="button plain small" onClick={() => void undo(d.id)}>
                            Undo
                          </button>
                        )}
                        {mayWrite.value && d.state === 'undone' && (
                          <button type="button" class="button plain small" onClick={() => void redo(d.id)}>
                            Redo
                          </button>
                        )}
                      </span>
                    </div>
                  </li>
                ))}
              </ol>
              <Pager offset={list.offset} limit={list.limit} total={list.total} noun={list.total === 1 ? 'decision' : 'decisions'} />
            </>
          )
        }
      </Show>
    </>
  )
}
