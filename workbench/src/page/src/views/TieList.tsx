import type { Tie } from '../api/types'
import { href } from '../state/route'
import { nameOf } from '../state/session'
import { Empty } from '../ui/States'
import { T } from '../ui/Text'
import { label } from '../words/labels'
import { whole } from '../words/numbers'

/** Ties, each with how much is known of either direction, drawn as a bar to either side. */
export function TieList({ ties, view = 'overview' }: { ties: Tie[]; view?: string }) {
  if (ties.length === 0) return <Empty title="No ties here">Nothing in the ledger is between two actors that fit.</Empty>
  const most = Math.max(...ties.map((t) => t.entries), 1)
  return (
    <div class="table-wrap">
      <table class="ties stacks">
        <thead>
          <tr>
            <th scope="col">Tie</th>
            <th scope="col" class="num">Entries</th>
            <th scope="col" class="wide-only">Which way</th>
            <th scope="col" class="wide-only">Channels</th>
            <th scope="col" class="num">Open disputes</th>
            <th scope="col" class="wide-only">Years</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((t) => (
            <tr key={t.between.join()}>
              <td>
                <a class="strong" href={href(view, { between: t.between.join(',') })}>
                  <T>{nameOf(t.between[0])}</T> and <T>{nameOf(t.between[1])}</T>
                </a>
              </td>
              <td class="num" data-label="Entries">{whole(t.entries)}</td>
              <td class="wide-only">
                <Ways tie={t} most={most} />
              </td>
              <td class="wide-only small">{topChannels(t)}</td>
              <td class="num" data-label="Open disputes">{t.disputes > 0 ? whole(t.disputes) : <span class="quiet">none</span>}</td>
              <td class="wide-only small no-wrap">{years(t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const WAYS = 150

function Ways({ tie, most }: { tie: Tie; most: number }) {
  const scale = WAYS / most
  const parts = [
    { side: 'a', n: tie.a_to_b },
    { side: 'c', n: tie.both },
    { side: 'b', n: tie.b_to_a },
  ]
  const text = `${tie.a_to_b} from ${nameOf(tie.between[0])}, ${tie.b_to_a} from ${nameOf(tie.between[1])}, ${tie.both} by both`
  let x = 0
  return (
    <svg class="ways" width={WAYS} height={12} viewBox={`0 0 ${WAYS} 12`} role="img" aria-label={text}>
      <title>{text}</title>
      {parts.map(({ side, n }) => {
        const at = x
        x += n * scale
        return <rect key={side} class={`way-${side}`} x={at} y={1} width={Math.max(n * scale - 1, n > 0 ? 1 : 0)} height={10} rx={1} />
      })}
    </svg>
  )
}

function topChannels(tie: Tie): string {
  return Object.entries(tie.channels)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name, n]) => `${label(name)} ${n}`)
    .join(' · ')
}

function years(tie: Tie): string {
  const first = tie.first?.slice(0, 4)
  const last = tie.last?.slice(0, 4)
  if (!first && !last) return 'undated'
  return first === last || !last ? (first ?? '') : `${first ?? ''}–${last}`
}
