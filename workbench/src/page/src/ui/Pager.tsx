import { adjust } from '../state/route'
import { whole } from '../words/numbers'

/** Steps through a list by parts; the place stands in the address as "offset". */
export function Pager({ offset, limit, total, noun }: { offset: number; limit: number; total: number; noun: string }) {
  if (total === 0) return null
  const last = Math.min(offset + limit, total)
  return (
    <nav class="pager" aria-label={`Pages of ${noun}`}>
      <span class="num">
        {whole(offset + 1)}–{whole(last)} of {whole(total)} {noun}
      </span>
      {total > limit && (
        <span class="row">
          <button type="button" class="button" disabled={offset === 0} onClick={() => adjust({ offset: offset - limit > 0 ? offset - limit : null })}>
            Earlier page
          </button>
          <button type="button" class="button" disabled={last >= total} onClick={() => adjust({ offset: offset + limit })}>
            Next page
          </button>
        </span>
      )}
    </nav>
  )
}
