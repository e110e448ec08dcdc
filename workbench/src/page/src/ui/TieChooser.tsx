import { useState } from 'preact/hooks'
import { api } from '../api/client'
import type { List, Tie } from '../api/types'
import { useGet } from '../api/use'
import { adjust, go, route } from '../state/route'
import { nameOf } from '../state/session'
import { count } from '../words/numbers'
import { Dialog } from './Dialog'
import { Show } from './States'
import { T } from './Text'

/** Views that are about one tie: choosing one stays there; from elsewhere it leads to the overview. */
const OF_A_TIE = ['overview', 'timeline', 'measures', 'scenarios', 'report', 'ledger', 'disputes', 'review']

export function TieChooser({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const ties = useGet<List<Tie>>(api('ties', { q: text.trim() || null, limit: 40 }))
  const choose = (tie: Tie | null) => {
    onClose()
    const between = tie ? tie.between.join(',') : null
    if (OF_A_TIE.includes(route.value.view)) adjust({ between, offset: null, open: null, direction: null })
    else if (tie) go('overview', { between })
    else go('start', { between: null })
  }
  return (
    <Dialog title="Choose a tie" onClose={onClose}>
      <label class="field">
        <span>Actor</span>
        <input class="input" type="search" autoFocus value={text} placeholder="Name or code" onInput={(e) => setText(e.currentTarget.value)} />
      </label>
      <Show of={ties}>
        {(list) =>
          list.items.length === 0 ? (
            <p class="quiet pad">No tie with an actor of that name.</p>
          ) : (
            <ul class="choices">
              {list.items.map((tie) => (
                <li key={tie.between.join()}>
                  <button type="button" onClick={() => choose(tie)}>
                    <span>
                      <T>{nameOf(tie.between[0])}</T> and <T>{nameOf(tie.between[1])}</T>
                    </span>
                    <span class="quiet small">{count(tie.entries, 'entry', 'entries')}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
      <div class="actions">
        <button type="button" class="button" onClick={() => choose(null)}>
          All ties
        </button>
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  )
}
