import { useState } from 'preact/hooks'
import { api } from '../api/client'
import type { Brief, Entry, List } from '../api/types'
import { useGet } from '../api/use'
import { T, cut } from '../ui/Text'
import { periodText } from '../words/dates'
import { sidesText, titleOf } from '../words/labels'
import { amountText } from '../words/numbers'
import { RulingDialog } from './RulingDialog'

/** Joins an entry with another that is about the same matter. */
export function MergeDialog({ entry, onClose }: { entry: Brief & { version?: string }; onClose: (done: boolean) => void }) {
  const [text, setText] = useState('')
  const [other, setOther] = useState<Entry | null>(null)
  const found = useGet<List<Entry>>(api('entries', { kind: entry.kind, from: entry.from, to: entry.to, q: text.trim() || null, limit: 12, facets: 'no' }))
  const others = (found.value?.items ?? []).filter((e) => e.id !== entry.id)
  return (
    <RulingDialog
      title="Merge with another entry"
      verb="Merge"
      ruling={other ? { ruling: 'merge', on: [entry.id, other.id], seen: { [entry.id]: entry.version ?? '', [other.id]: other.version ?? '' } } : null}
      onClose={onClose}
    >
      <p>
        <T>{titleOf(entry)}</T>, {sidesText(entry)}, is the same matter as:
      </p>
      <input class="input" type="search" aria-label="Find the other entry" placeholder="Search among entries of the same kind and sides" value={text} onInput={(e) => setText(e.currentTarget.value)} />
      <ul class="choices short">
        {others.map((e) => (
          <li key={e.id}>
            <button type="button" aria-pressed={other?.id === e.id} onClick={() => setOther(e)}>
              <T>{cut(titleOf(e), 80)}</T>
              <span class="quiet small">
                {amountText(e.amount)} {periodText(e.period)}
              </span>
            </button>
          </li>
        ))}
        {others.length === 0 && <li class="quiet">No other entry of this kind between these sides.</li>}
      </ul>
    </RulingDialog>
  )
}
