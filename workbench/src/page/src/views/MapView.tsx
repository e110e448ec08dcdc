import { useEffect, useState } from 'preact/hooks'
import { CallProblem, api, get } from '../api/client'
import type { Network } from '../api/types'
import { useGet } from '../api/use'
import { type Outlines, World } from '../charts/World'
import { go, param } from '../state/route'
import { nameOf } from '../state/session'
import { Figure } from '../ui/Figure'
import { Empty, Failure, Head, Show, Wait } from '../ui/States'
import { TieFilters } from './TieFilters'

const MOST = 150

/** All ties on a map; the outlines come with the page. */
export function MapView() {
  const of = useGet<Network>(api('map', { channel: param('channel'), year: param('year'), min: param('min'), actor: param('actor'), limit: MOST }))
  const [outlines, setOutlines] = useState<Outlines | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  useEffect(() => {
    get<Outlines>('world.json').then(setOutlines, (e: unknown) => setProblem(e instanceof CallProblem ? e : new CallProblem(0, { detail: String(e) })))
  }, [])
  return (
    <>
      <Head title="Map">The ties between states, by where they are. Outlines are Natural Earth's and take no side on borders.</Head>
      <TieFilters />
      {problem && <Failure problem={problem} />}
      <Show of={of}>
        {(value) =>
          value.edges.length === 0 ? (
            <Empty title="No ties fit">Take a filter away.</Empty>
          ) : (
            <Figure
              title="Map of ties"
              lead="The wider a line, the more entries are between the two. Press a line for the tie, a point for the actor."
              note={value.unplaced && value.unplaced.length > 0 ? `Without a place on the map: ${value.unplaced.map(nameOf).join(', ')}.` : undefined}
              data={{ columns: ['A', 'B', 'Entries', 'A to B', 'B to A', 'Both'], rows: value.edges.map((t) => [nameOf(t.between[0]), nameOf(t.between[1]), t.entries, t.a_to_b, t.b_to_a, t.both]) }}
            >
              {outlines ? <World of={value} outlines={outlines} onTie={(a, b) => go('overview', { between: `${a},${b}` })} onActor={(code) => go('ledger', { between: null, actor: code })} /> : <Wait what="Loading the outlines" />}
            </Figure>
          )
        }
      </Show>
    </>
  )
}
