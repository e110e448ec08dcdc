import { api } from '../api/client'
import type { Vocabulary } from '../api/types'
import { useGet } from '../api/use'
import { adjust, param } from '../state/route'
import { label } from '../words/labels'

/** Narrows network and map: to a channel, a year, ties of at least so many entries. */
export function TieFilters() {
  const words = useGet<Vocabulary>(api('vocabulary'))
  return (
    <div class="row pad-below">
      <select class="select" aria-label="Channel" value={param('channel') ?? ''} onChange={(e) => adjust({ channel: e.currentTarget.value })}>
        <option value="">All channels</option>
        {(words.value?.channels ?? []).map((c) => (
          <option key={c} value={c}>
            {label(c)}
          </option>
        ))}
      </select>
      <label class="row small">
        Year
        <input class="input year" type="number" min={1000} max={2999} placeholder="all" value={param('year') ?? ''} onChange={(e) => adjust({ year: e.currentTarget.value })} />
      </label>
      <label class="row small">
        At least
        <select class="select" value={param('min') ?? '1'} onChange={(e) => adjust({ min: e.currentTarget.value === '1' ? null : e.currentTarget.value })}>
          {['1', '2', '3', '5', '10', '30', '100'].map((n) => (
            <option key={n} value={n}>
              {n} {n === '1' ? 'entry' : 'entries'}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
