import { api } from '../api/client'
import type { Network } from '../api/types'
import { useGet } from '../api/use'
import { Web } from '../charts/Web'
import { go, param } from '../state/route'
import { nameOf } from '../state/session'
import { Figure } from '../ui/Figure'
import { Empty, Head, Show } from '../ui/States'
import { count } from '../words/numbers'
import { TieList } from './TieList'
import { TieFilters } from './TieFilters'

const MOST = 120

/** All ties as a network. */
export function NetworkView() {
  const of = useGet<Network>(api('network', { channel: param('channel'), year: param('year'), min: param('min'), actor: param('actor'), limit: MOST }))
  return (
    <>
      <Head title="Network">Who deals with whom in the documents. Counts of entries, no measure of how much passes.</Head>
      <TieFilters />
      <Show of={of}>
        {(value) =>
          value.edges.length === 0 ? (
            <Empty title="No ties fit">Take a filter away.</Empty>
          ) : (
            <div class="stack">
              <Figure
                title="Network of ties"
                lead="The wider a line, the more entries are between the two; the larger a point, the more are of the actor. Press either."
                note={value.left_out > 0 ? `${count(value.left_out, 'weaker tie is', 'weaker ties are')} left out; ask for more entries a tie, or for one channel.` : undefined}
                data={{ columns: ['A', 'B', 'Entries', 'A to B', 'B to A', 'Both', 'Open disputes', 'First', 'Last'], rows: value.edges.map((t) => [nameOf(t.between[0]), nameOf(t.between[1]), t.entries, t.a_to_b, t.b_to_a, t.both, t.disputes, t.first, t.last]) }}
              >
                <Web of={value} onTie={(a, b) => go('overview', { between: `${a},${b}` })} onActor={(code) => go('ledger', { between: null, actor: code })} />
              </Figure>
              <section class="card">
                <h2>The same as a list</h2>
                <TieList ties={[...value.edges].sort((a, b) => b.entries - a.entries)} />
              </section>
            </div>
          )
        }
      </Show>
    </>
  )
}
