import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { api } from '../api/client'
import type { DocumentDetail, DocumentText, Mark, Statement } from '../api/types'
import { useGet } from '../api/use'
import { adjust, href, param } from '../state/route'
import { WithPanel, openEntry } from '../ui/EntryPanel'
import { typing } from '../ui/Keys'
import { Standing } from '../ui/Standing'
import { Head, Show } from '../ui/States'
import { T, cut } from '../ui/Text'
import { periodText } from '../words/dates'
import { label, sidesText } from '../words/labels'
import { count, quantityText, whole } from '../words/numbers'
import { AboutDocument } from './AboutDocument'
import { MarkedText } from './MarkedText'

/** How much of a long text is shown at once, in characters. */
const PART = 60_000

/** One document: its text with the statements marked, the list of them beside it; choosing in one chooses in the other. */
export function Reader({ id }: { id: string }) {
  const chosen = param('statement')
  const at = useGet<{ statement: Statement }>(chosen && param('part') === null ? api(`statements/${encodeURIComponent(chosen)}`) : null)
  const place = at.value?.statement.span.start ?? Number(param('at') ?? 0)
  const part = param('part') === null ? Math.floor(place / PART) : Number(param('part'))
  const waiting = chosen !== null && param('part') === null && at.value === null && at.problem === null
  const detail = useGet<DocumentDetail>(api('document', { id }))
  const text = useGet<DocumentText>(waiting ? null : api('document/text', { id, start: part * PART, end: (part + 1) * PART }))
  return (
    <WithPanel>
      <p class="pad-below">
        <a href={href('documents')}>All documents</a>
      </p>
      <Show of={detail}>
        {({ document: d }) => (
          <Head title={<T>{d.title || (d.opening ? cut(d.opening, 70) : d.id)}</T>}>
            <T>{d.publisher}</T>
            {d.publisher ? ', ' : ''}
            {periodText(d.date)} · {count(d.statements, 'statement')} · {whole(d.characters)} characters
          </Head>
        )}
      </Show>
      <div class="reader">
        <section class="card text" aria-label="Text">
          <Show of={text} what="Loading the text">
            {(value) => (
              <>
                <Parts of={value} part={part} />
                <MarkedText of={value} chosen={chosen} at={param('at') === null ? null : place} onChoose={choose} />
                <Parts of={value} part={part} />
              </>
            )}
          </Show>
        </section>
        <div class="beside">
          {text.value && <Statements marks={text.value.marks} chosen={chosen} whole={text.value.start === 0 && text.value.end >= text.value.length} />}
          <Show of={detail}>{(value) => <AboutDocument of={value} />}</Show>
        </div>
      </div>
    </WithPanel>
  )
}

function choose(id: string | null): void {
  adjust({ statement: id, at: null }, false)
}

function Parts({ of, part }: { of: DocumentText; part: number }) {
  const parts = Math.ceil(of.length / PART)
  if (parts <= 1) return null
  return (
    <nav class="pager" aria-label="Parts of the text">
      <span>
        Part {part + 1} of {parts}
      </span>
      <span class="row">
        <button type="button" class="button" disabled={part === 0} onClick={() => adjust({ part: part - 1, statement: null, at: null })}>
          Earlier part
        </button>
        <button type="button" class="button" disabled={part + 1 >= parts} onClick={() => adjust({ part: part + 1, statement: null, at: null })}>
          Next part
        </button>
      </span>
    </nav>
  )
}

function Statements({ marks, chosen, whole: all }: { marks: Mark[]; chosen: string | null; whole: boolean }) {
  const list = useRef<HTMLOListElement>(null)
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  useEffect(() => {
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  useLayoutEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (typing(e.target) || e.ctrlKey || e.metaKey || e.altKey || (e.key !== 'j' && e.key !== 'k')) return
      const at = sorted.findIndex((m) => m.id === chosen)
      const next = sorted[at + (e.key === 'j' ? 1 : -1)] ?? (at < 0 ? sorted[0] : undefined)
      if (next) {
        e.preventDefault()
        choose(next.id)
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [marks, chosen])
  return (
    <section class="card" aria-label="Statements">
      <div class="card-head">
        <div>
          <h2>{count(marks.length, 'statement')}</h2>
          <p>
            {all ? 'In the order of the text.' : 'In this part, in the order of the text.'} <kbd>j</kbd> and <kbd>k</kbd> step through.
          </p>
        </div>
      </div>
      {sorted.length === 0 && <p class="quiet">Nothing in it is about how actors deal with each other.</p>}
      <ol class="said" ref={list}>
        {sorted.map((m) => (
          <li key={m.id} class={m.id === chosen ? 'chosen' : undefined}>
            <button type="button" aria-pressed={m.id === chosen} onClick={() => choose(m.id === chosen ? null : m.id)}>
              <span class="what">
                {label(m.kind)}
                {m.item ? ': ' : ''}
                <T>{m.item}</T>
              </span>
              <span class="small quiet">
                {sidesText(m)}
                {m.money || m.quantity ? ` · ${quantityText(m.quantity, m.money)}` : ''}
                {m.polarity === 'negated' ? ' · negated' : ''}
                {m.ruled ? ` · ${m.ruled}` : ''}
              </span>
            </button>
            {m.entry && (
              <span class="row">
                <Standing of={m.disputed ? 'disputed' : m.standing} />
                <button type="button" class="button plain small" onClick={() => openEntry(m.entry as string)}>
                  Entry
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
