import { useEffect, useRef, useState } from 'preact/hooks'
import { ledgerState } from '../state/session'
import { CallProblem, get, getWhole } from './client'

export interface Loaded<T> {
  value: T | null
  problem: CallProblem | null
  /** True while a call is under way; the old value stays meanwhile. */
  busy: boolean
  again: () => void
}

/** What was fetched of late, so that "back" shows a view at once; an answer is of one state of the ledger. */
const kept = new Map<string, unknown>()
const KEPT_AT_MOST = 60

/**
 * Fetches an address (null: nothing), again when the address or the ledger changes; leaves a call that is no longer wanted.
 * With "most", a list is fetched page after page until it has so many items.
 */
export function useGet<T>(url: string | null, most = 0): Loaded<T> {
  const state = ledgerState.value
  const [turn, setTurn] = useState(0)
  const [, redraw] = useState(0)
  const held = useRef<{ url: string | null; value: T | null; problem: CallProblem | null; busy: boolean }>({ url: null, value: null, problem: null, busy: false })
  const key = url === null ? null : `${state} ${url}`
  if (held.current.url !== url) {
    const known = key !== null && kept.has(key)
    held.current = { url, value: known ? (kept.get(key) as T) : sameList(held.current.url, url) ? held.current.value : null, problem: null, busy: url !== null }
  }
  useEffect(() => {
    if (url === null || key === null) return
    const stop = new AbortController()
    held.current = { ...held.current, busy: true }
    const asked = most > 0 ? (getWhole(url, most, stop.signal) as Promise<T>) : get<T>(url, stop.signal)
    asked
      .then((value) => {
        if (kept.size >= KEPT_AT_MOST) kept.delete(kept.keys().next().value as string)
        kept.set(key, value)
        held.current = { url, value, problem: null, busy: false }
        redraw((n) => n + 1)
      })
      .catch((e: unknown) => {
        if (stop.signal.aborted) return
        const problem = e instanceof CallProblem ? e : new CallProblem(0, { title: 'The page has a fault', detail: String(e) })
        held.current = { url, value: null, problem, busy: false }
        redraw((n) => n + 1)
      })
    return () => stop.abort()
  }, [url, state, turn])
  return { value: held.current.value, problem: held.current.problem, busy: held.current.busy, again: () => setTurn((n) => n + 1) }
}

/** The old rows stay on the screen while the same list is fetched with other filters. */
function sameList(old: string | null, now: string | null): boolean {
  return old !== null && now !== null && old.split('?')[0] === now.split('?')[0]
}
