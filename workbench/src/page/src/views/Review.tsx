import { useLayoutEffect, useState } from 'preact/hooks'
import { api } from '../api/client'
import type { List, ReviewItem } from '../api/types'
import { useGet } from '../api/use'
import { adjust, between, param } from '../state/route'
import { mayWrite, nameOf } from '../state/session'
import { say } from '../state/toast'
import { documentHref } from '../ui/Evidence'
import { typing } from '../ui/Keys'
import { Empty, Head, Show } from '../ui/States'
import { T, shown } from '../ui/Text'
import { CallProblem } from '../api/client'
import { CorrectDialog } from '../work/CorrectDialog'
import { MergeDialog } from '../work/MergeDialog'
import { rule, undo } from '../work/rulings'
import { label } from '../words/labels'
import { whole } from '../words/numbers'
import { ReviewCard } from './ReviewCard'

const LIMIT = 50

/** Statements that most need a look, one at a time, ruled on by single keys; every ruling can be undone. */
export function Review() {
  const order = param('order') ?? 'doubt'
  const tie = between()
  const of = useGet<List<ReviewItem>>(api('review', { between: param('between'), channel: param('channel'), kind: param('kind'), order, include: param('include'), limit: LIMIT }))
  return (
    <>
      <Head
        title="Review"
        actions={
          <select class="select" aria-label="Order of the queue" value={order} onChange={(e) => adjust({ order: e.currentTarget.value, statement: null })}>
            <option value="doubt">Most doubtful first</option>
            <option value="disputed">In dispute first</option>
            <option value="confidence">Least confident first</option>
            <option value="recent">Latest read first</option>
          </select>
        }
      >
        Does the document say this?{tie ? ` ${nameOf(tie[0])} and ${nameOf(tie[1])}.` : ''} What has been ruled on leaves the queue.
      </Head>
      <Show of={of}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty title="Nothing left to review">Every statement in view has been ruled on.</Empty>
          ) : (
            <Queue items={list.items} total={list.total} />
          )
        }
      </Show>
    </>
  )
}

function Queue({ items, total }: { items: ReviewItem[]; total: number }) {
  const wanted = param('statement')
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<'correct' | 'merge' | null>(null)
  const [busy, setBusy] = useState(false)
  const at = Math.max(0, wanted ? items.findIndex((i) => i.statement.id === wanted) : items.findIndex((i) => !skipped.has(i.statement.id)))
  const item = items[at]!
  const step = (by: number) => {
    const next = items[at + by]
    if (!next) return say(by > 0 ? 'This is the last of those shown.' : 'This is the first.')
    if (by > 0) setSkipped(new Set([...skipped, item.statement.id]))
    adjust({ statement: next.statement.id }, false)
  }
  const decide = async (ruling: 'accept' | 'reject') => {
    if (busy || !mayWrite.value) return
    setBusy(true)
    try {
      await rule({ ruling, on: [item.statement.id], seen: { [item.statement.id]: item.statement.version ?? '' } })
      adjust({ statement: items[at + 1]?.statement.id ?? null }, false)
    } catch (e) {
      say(e instanceof CallProblem ? e.message : String(e))
    } finally {
      setBusy(false)
    }
  }
  // Before the next key: a listener that is late by a frame would act on the statement before.
  useLayoutEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (typing(e.target) || e.ctrlKey || e.metaKey || e.altKey) return
      const acts: Record<string, () => void> = {
        n: () => step(1),
        j: () => step(1),
        p: () => step(-1),
        k: () => step(-1),
        a: () => void decide('accept'),
        r: () => void decide('reject'),
        c: () => mayWrite.value && setDialog('correct'),
        m: () => mayWrite.value && item.entry && setDialog('merge'),
        u: () => mayWrite.value && void undo(),
        Enter: () => {
          if (e.target === document.body || e.target === document.querySelector('main')) location.hash = documentHref(item.statement)
        },
      }
      const act = acts[e.key]
      if (!act) return
      if (e.key !== 'Enter') e.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  return (
    <div class="review">
      <p class="quiet small" aria-live="polite">
        {whole(at + 1)} of {whole(total)} · {shown(item.why)}
      </p>
      <ReviewCard key={item.statement.id} item={item} />
      <div class="row review-keys" role="group" aria-label="Rulings">
        <Act name="Accept" k="a" first disabled={busy || !mayWrite.value} onPress={() => void decide('accept')} />
        <Act name="Reject" k="r" disabled={busy || !mayWrite.value} onPress={() => void decide('reject')} />
        <Act name="Correct" k="c" disabled={!mayWrite.value} onPress={() => setDialog('correct')} />
        <Act name="Merge" k="m" disabled={!mayWrite.value || !item.entry} onPress={() => setDialog('merge')} />
        <Act name="Next" k="n" onPress={() => step(1)} />
        <Act name="Before" k="p" onPress={() => step(-1)} />
        <Act name="Undo" k="u" disabled={!mayWrite.value} onPress={() => void undo()} />
      </div>
      {!mayWrite.value && <p class="notice">This ledger is open to you for reading only.</p>}
      {dialog === 'correct' && <CorrectDialog statement={item.statement} onClose={(done) => { setDialog(null); if (done) adjust({ statement: items[at + 1]?.statement.id ?? null }, false) }} />}
      {dialog === 'merge' && item.entry && <MergeDialog entry={item.entry} onClose={() => setDialog(null)} />}
      <details class="pad">
        <summary>The queue</summary>
        <ol class="told">
          {items.map((i, n) => (
            <li key={i.statement.id}>
              <span class="when">{n + 1}</span>
              <div>
                <button type="button" class="line-button" aria-current={n === at ? 'true' : undefined} onClick={() => adjust({ statement: i.statement.id }, false)}>
                  {label(i.statement.kind)}: <T>{i.statement.item?.text ?? i.statement.quote.slice(0, 80)}</T>
                </button>
                <span class="line-facts">{shown(i.why)}</span>
              </div>
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}

function Act({ name, k, first, disabled, onPress }: { name: string; k: string; first?: boolean; disabled?: boolean; onPress: () => void }) {
  return (
    <button type="button" class={first ? 'button first' : 'button'} disabled={disabled} aria-keyshortcuts={k} onClick={onPress}>
      {name} <kbd>{k}</kbd>
    </button>
  )
}
