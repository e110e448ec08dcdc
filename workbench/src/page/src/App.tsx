import { useEffect, useRef, useState } from 'preact/hooks'
import { CallProblem, api, get, openSession, send } from './api/client'
import type { Actor, LedgerInfo, List } from './api/types'
import { Shell } from './ui/Shell'
import { Failure, Wait } from './ui/States'
import { actors, ledger, ledgerState, session } from './state/session'

/** The page: asks who one is and what the ledger holds, follows its changes, and shows the view that the address names. */
export function App() {
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [turn, setTurn] = useState(0)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => {
    begin()
      .then((end) => {
        stop.current = end
        setProblem(null)
      })
      .catch((e: unknown) => setProblem(e instanceof CallProblem ? e : new CallProblem(0, { title: 'The page has a fault', detail: String(e) })))
    return () => stop.current?.()
  }, [turn])
  if (problem?.type === 'no-token') return <SignIn onDone={() => setTurn(turn + 1)} />
  if (problem)
    return (
      <main class="alone">
        <h1>Entente</h1>
        <Failure problem={problem} again={() => setTurn(turn + 1)} />
      </main>
    )
  if (!session.value || !ledger.value) return <Wait what="Opening the ledger" />
  return <Shell />
}

/** Opens the session and listens for changes; what comes back ends the listening. */
async function begin(): Promise<() => void> {
  session.value = await openSession()
  await refresh()
  const events = new EventSource(api('events'))
  events.addEventListener('changed', () => void refresh().catch(() => undefined))
  return () => events.close()
}

export async function refresh(): Promise<void> {
  const info = await get<LedgerInfo>(api('ledger'))
  if (info.state !== ledgerState.value || actors.value.size === 0) {
    const known = await get<List<Actor>>(api('actors', { limit: 500 }))
    actors.value = new Map(known.items.map((a) => [a.code, a]))
  }
  ledger.value = info
  ledgerState.value = info.state
}

function SignIn({ onDone }: { onDone: () => void }) {
  const [token, setToken] = useState('')
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const enter = async (e: Event) => {
    e.preventDefault()
    try {
      await send('POST', api('login'), { token })
      onDone()
    } catch (f) {
      setProblem(f instanceof CallProblem ? f : null)
    }
  }
  return (
    <main class="alone">
      <h1>Entente</h1>
      <p>This ledger is open to the network. Whoever started it has a token for you.</p>
      <form onSubmit={enter} class="stack">
        <label class="field">
          <span>Token</span>
          <input class="input" type="password" autocomplete="current-password" value={token} onInput={(e) => setToken(e.currentTarget.value)} required />
        </label>
        {problem && <Failure problem={problem} />}
        <button class="button first" type="submit">
          Open the ledger
        </button>
      </form>
    </main>
  )
}
