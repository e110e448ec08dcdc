import type { ReviewItem } from '../api/types'
import { href } from '../state/route'
import { namesOf } from '../state/session'
import { documentHref } from '../ui/Evidence'
import { GradeMark, Standing } from '../ui/Standing'
import { T, shown } from '../ui/Text'
import { periodText } from '../words/dates'
import { label, titleOf } from '../words/labels'
import { percent, quantityText } from '../words/numbers'

/** A statement beside the paragraph that it was taken from: what is claimed on the left, the words on the right. */
export function ReviewCard({ item }: { item: ReviewItem }) {
  const s = item.statement
  return (
    <article class="card review-card" aria-label="Statement under review">
      <section>
        <h2>
          {label(s.kind)}: <T>{s.item?.text ?? label(s.channel)}</T>
        </h2>
        <dl class="facts pad-above">
          <dt>From</dt>
          <dd>{namesOf(s.from)}</dd>
          <dt>To</dt>
          <dd>{namesOf(s.to)}</dd>
          {(s.money || s.quantity) && (
            <>
              <dt>How much</dt>
              <dd>{quantityText(s.quantity, s.money)}</dd>
            </>
          )}
          <dt>When</dt>
          <dd>{s.time ? periodText({ start: s.time.start, end: s.time.end }) : 'not said'}</dd>
          <dt>Channel</dt>
          <dd>{label(s.channel)}</dd>
          <dt>Said as</dt>
          <dd>
            {label(s.modality)}
            {s.polarity === 'negated' ? ', negated' : ''}
          </dd>
          {s.attribution && (
            <>
              <dt>On whose word</dt>
              <dd>
                <T>{s.attribution.text}</T>
              </dd>
            </>
          )}
          <dt>Confidence</dt>
          <dd>{percent(s.confidence)}</dd>
          <dt>Rule</dt>
          <dd>
            <code>{s.rule}</code>
          </dd>
          {item.entry && (
            <>
              <dt>Entry</dt>
              <dd>
                <a href={href('ledger', { open: item.entry.id })}>
                  <T>{titleOf(item.entry)}</T>
                </a>{' '}
                <Standing of={item.entry.standing} />
              </dd>
            </>
          )}
        </dl>
      </section>
      <section class="words">
        <Context item={item} />
        <p class="small quiet">
          <a href={documentHref(s)}>
            <T>{item.document.title || item.document.id}</T>
          </a>
          {item.document.publisher && <>, <T>{item.document.publisher}</T></>}, {periodText(item.document.date)} <GradeMark grade={item.document.grade} />
        </p>
      </section>
    </article>
  )
}

function Context({ item }: { item: ReviewItem }) {
  const { statement: s, context: c } = item
  if (!c) return <p class="running-text" dir="auto"><mark>{shown(s.quote)}</mark></p>
  const a = Math.max(0, s.span.start - c.start)
  const b = Math.min(c.text.length, s.span.end - c.start)
  return (
    <p class="running-text" dir="auto">
      {shown(c.text.slice(0, a))}
      <mark class="chosen">{shown(c.text.slice(a, b))}</mark>
      {shown(c.text.slice(b))}
    </p>
  )
}
