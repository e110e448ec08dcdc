import { api } from '../api/client'
import type { Source, Sources } from '../api/types'
import { useGet } from '../api/use'
import { adjust, href, param } from '../state/route'
import { Figure } from '../ui/Figure'
import { Pager } from '../ui/Pager'
import { GradeMark } from '../ui/Standing'
import { Empty, Head, Show } from '../ui/States'
import { T, cut } from '../ui/Text'
import { whole } from '../words/numbers'

const LIMIT = 100
const BAR = 84

/** Who is original and who repeats, how their claims stand, and how their forecasts turned out. */
export function SourcesView() {
  const sort = param('sort') ?? 'documents'
  const offset = Number(param('offset') ?? 0)
  const of = useGet<Sources>(api('sources', { sort, offset, limit: LIMIT }))
  return (
    <>
      <Head
        title="Sources"
        actions={
          <select class="select" aria-label="Order of the sources" value={sort} onChange={(e) => adjust({ sort: e.currentTarget.value, offset: null })}>
            <option value="documents">Most documents</option>
            <option value="original">Most original</option>
            <option value="repeated">Repeats most</option>
            <option value="grade">Grade</option>
            <option value="name">Name</option>
          </select>
        }
      >
        Who says something first and who repeats it, and how what they say stands against the others.
      </Head>
      <Show of={of}>
        {(value) =>
          value.total === 0 ? (
            <Empty title="No sources yet">Read documents in, and their publishers are listed here.</Empty>
          ) : (
            <div class="stack">
              <Original of={value} />
              <Forecasts of={value} />
            </div>
          )
        }
      </Show>
    </>
  )
}

function Original({ of }: { of: Sources }) {
  return (
    <Figure
      title="Original and repeated"
      lead="The bar is a source's documents: filled where it was first, outlined where it repeats an earlier text."
      drawn={false}
      data={{
        columns: ['Source', 'Documents', 'Original', 'Repeated', 'Statements', 'Corroborated', 'Single source', 'Disputed', 'Refuted', 'Grades'],
        rows: of.items.map((s) => [s.source, s.documents, s.original, s.repeated, s.statements, s.corroborated, s.single_source, s.disputed, s.refuted, Object.entries(s.grades).map(([g, n]) => `${g}: ${n}`).join(', ')]),
      }}
    >
      <Rows sources={of.items} />
      <Pager offset={of.offset} limit={of.limit} total={of.total} noun={of.total === 1 ? 'source' : 'sources'} />
    </Figure>
  )
}

function Rows({ sources }: { sources: Source[] }) {
  const most = Math.max(...sources.map((s) => s.documents), 1)
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label="Sources, table">
      <table class="sources stacks">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Grade</th>
            <th scope="col" class="num">Documents</th>
            <th scope="col" class="wide-only">Original, repeated</th>
            <th scope="col" class="num">Statements</th>
            <th scope="col" class="num wide-only">Corroborated</th>
            <th scope="col" class="num wide-only">Single source</th>
            <th scope="col" class="num wide-only">Disputed</th>
            <th scope="col" class="num wide-only">Refuted</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((s) => (
            <tr key={s.source}>
              <td>
                <a class="strong" href={href('documents', { publisher: s.source })}>
                  <T>{s.title ? cut(s.title, 70) : s.source}</T>
                </a>
                {s.title && (
                  <div class="quiet small">
                    no publisher named
                  </div>
                )}
              </td>
              <td>
                {Object.keys(s.grades)
                  .sort()
                  .map((g) => (
                    <GradeMark key={g} grade={g} />
                  ))}
              </td>
              <td class="num" data-label="Documents">{whole(s.documents)}</td>
              <td class="wide-only">
                <svg class="ways" width={BAR} height={12} viewBox={`0 0 ${BAR} 12`} role="img" aria-label={`${s.original} original, ${s.repeated} repeated`}>
                  <rect class="way-a" x={0} y={1} width={(s.original / most) * BAR} height={10} rx={1} />
                  {s.repeated > 0 && <rect class="way-open" x={(s.original / most) * BAR + 0.5} y={1.5} width={Math.max((s.repeated / most) * BAR - 1, 1)} height={9} rx={1} />}
                </svg>
              </td>
              <td class="num" data-label="Statements">{whole(s.statements)}</td>
              <td class="num wide-only">{whole(s.corroborated)}</td>
              <td class="num wide-only">{whole(s.single_source)}</td>
              <td class="num wide-only">{whole(s.disputed)}</td>
              <td class="num wide-only">{whole(s.refuted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Forecasts({ of }: { of: Sources }) {
  return (
    <Figure
      title="Track record of forecasts"
      lead="By who foresaw it. The Brier score is of forecasts with a likelihood only: 0 is perfect, 0.25 is what always saying “even chance” gets."
      drawn={false}
      data={{ columns: ['Who', 'Happened', 'Did not happen', 'Unresolved', 'With likelihood', 'Brier score'], rows: of.forecasts.map((f) => [f.title ?? f.source, f.happened, f.failed, f.unresolved, f.scaled, f.brier]) }}
    >
      {of.forecasts.length === 0 ? (
        <p class="quiet">No document foresees anything.</p>
      ) : (
        <div class="table-wrap" tabIndex={0} role="region" aria-label="Forecasts, table">
          <table>
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col" class="num">Happened</th>
                <th scope="col" class="num">Did not</th>
                <th scope="col" class="num">Open</th>
                <th scope="col" class="num">Brier score</th>
              </tr>
            </thead>
            <tbody>
              {of.forecasts.map((f) => (
                <tr key={f.source}>
                  <td>
                    <T>{f.title ? cut(f.title, 70) : f.source}</T>
                  </td>
                  <td class="num">{whole(f.happened)}</td>
                  <td class="num">{whole(f.failed)}</td>
                  <td class="num">{whole(f.unresolved)}</td>
                  <td class="num">{f.brier === null ? <span class="quiet">none</span> : f.brier.toFixed(2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Figure>
  )
}
