import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { api } from '../api/client'
import type { Amount, Brief, EntryDetail, Statement } from '../api/types'
import { useGet } from '../api/use'
import { RangeBars } from '../charts/RangeBars'
import { adjust, href, param } from '../state/route'
import { mayWrite } from '../state/session'
import { CorrectDialog } from '../work/CorrectDialog'
import { RulingDialog } from '../work/RulingDialog'
import { undo } from '../work/rulings'
import { dayText, momentText, periodText } from '../words/dates'
import { INFORMATION_GRADE_MEANS, SOURCE_GRADE_MEANS, label, sidesText, titleOf } from '../words/labels'
import { told } from '../words/measures'
import { amountText, count } from '../words/numbers'
import { DisputeLine } from './DisputeLine'
import { Evidence } from './Evidence'
import { Icon } from './Icon'
import { typing } from './Keys'
import { Standing } from './Standing'
import { Show } from './States'
import { T, shown } from './Text'

/** A view with the entry that the address names as "open" beside it: one step from any figure to its words. */
export function WithPanel({ children }: { children: ComponentChildren }) {
  const open = param('open')
  return (
    <div class={open ? 'with-panel' : undefined}>
      <div>{children}</div>
      {open && <EntryPanel key={open} id={open} />}
    </div>
  )
}

export function openEntry(id: string): void {
  adjust({ open: id })
}

function EntryPanel({ id }: { id: string }) {
  const detail = useGet<EntryDetail>(api(`entries/${encodeURIComponent(id)}`))
  const panel = useRef<HTMLElement>(null)
  const opener = useRef(document.activeElement)
  const close = () => {
    adjust({ open: null })
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus()
  }
  useEffect(() => {
    panel.current?.focus({ preventScroll: true })
    const press = (e: KeyboardEvent) => {
      if (e.key === 'Escape' && !typing(e.target) && !document.querySelector('dialog[open]')) close()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label="Entry and its evidence">
      <Show of={detail}>{(value) => <Body of={value} onClose={close} />}</Show>
    </aside>
  )
}

function Body({ of, onClose }: { of: EntryDetail; onClose: () => void }) {
  const { entry } = of
  return (
    <>
      <div class="panel-head">
        <div>
          <p class="small quiet">
            {label(entry.kind)} · {label(entry.channel)}
          </p>
          <h2>
            <T>{titleOf(entry)}</T>
          </h2>
          <p class="small">{sidesText(entry)}</p>
        </div>
        <button type="button" class="button plain" onClick={onClose} aria-label="Close the entry">
          <Icon name="close" />
        </button>
      </div>
      <div class="panel-body">
        {entry.amount && <AmountBlock amount={entry.amount} />}
        <dl class="facts">
          <dt>When</dt>
          <dd>{periodText(entry.period)}</dd>
          <dt>Standing</dt>
          <dd>
            <Standing of={entry.standing} />
          </dd>
          {entry.grade && (
            <>
              <dt>Grade</dt>
              <dd>
                {entry.grade.source && `Source ${entry.grade.source}, ${SOURCE_GRADE_MEANS[entry.grade.source] ?? ''}`}
                {entry.grade.information ? `; information ${entry.grade.information}, ${INFORMATION_GRADE_MEANS[entry.grade.information] ?? ''}` : ''}
              </dd>
            </>
          )}
          {entry.forecast && (
            <>
              <dt>Forecast</dt>
              <dd>
                <T>{entry.forecast.word}</T> {entry.forecast.outcome ? label(entry.forecast.outcome) : ''}
              </dd>
            </>
          )}
          <dt>Why</dt>
          <dd>{told(entry.reason)}</dd>
        </dl>
        <section>
          <h3>{count(of.statements.length, 'statement')}</h3>
          {of.statements.map((s) => (
            <Said key={s.id} statement={s} />
          ))}
        </section>
        {of.disputes.length > 0 && (
          <section>
            <h3>Disputes</h3>
            {of.disputes.map((d) => (
              <DisputeLine key={d.id} dispute={d} />
            ))}
          </section>
        )}
        <Related title="Part of" briefs={of.part_of ? [of.part_of] : []} />
        <Related title="Contains" briefs={of.parts} />
        <Related title="Same counter, by date" briefs={of.series} />
        {mayWrite.value && <Rule of={of} />}
        {of.decisions.length > 0 && (
          <section>
            <h3>Decisions</h3>
            <ul>
              {of.decisions.map((d) => (
                <li key={d.id} class="evidence">
                  <T>{d.told}</T>
                  <div class="meta">
                    <T>{d.who}</T> <span>{momentText(d.when)}</span> <span>{label(d.state)}</span>
                    {mayWrite.value && d.state === 'in-force' && (
                      <button type="button" class="button plain small" onClick={() => void undo(d.id)}>
                        Undo
                      </button>
                    )}
                  </div>
                  {d.why && (
                    <p class="small">
                      <T>{d.why}</T>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class="small quiet">
          Entry <code>{entry.id}</code>
        </p>
      </div>
    </>
  )
}

function AmountBlock({ amount }: { amount: Amount }) {
  const parts = amount.parts.length > 1 ? amount.parts : []
  return (
    <section>
      <p class="big">{amountText(amount)}</p>
      <p class="small quiet">
        {amount.pooled ? 'Pooled: 5, 50 and 95 % points' : amount.why_not_pooled ? shown(`Not pooled: ${amount.why_not_pooled}`) : 'As stated'} ·{' '}
        {count(amount.n_sources, 'document')}, {count(amount.n_independent, 'independent origin')}
      </p>
      {(parts.length > 0 || amount.low !== amount.high) && (
        <RangeBars
          name="Range of the entry and of each origin"
          zero={false}
          rows={[{ label: 'All', ...ends(amount), unit: amount.unit }, ...parts.map((p) => ({ label: p.date ? `Origin of ${dayText(p.date)}` : 'Undated origin', low: p.low, mid: null, high: p.high, unit: amount.unit }))]}
        />
      )}
    </section>
  )
}

function ends(a: Amount) {
  return { low: a.low, mid: a.mid, high: a.high }
}

function Said({ statement }: { statement: Statement }) {
  const [act, setAct] = useState<'correct' | 'reject' | null>(null)
  return (
    <Evidence of={statement}>
      {mayWrite.value && (
        <span class="row no-print">
          <button type="button" class="button plain small" onClick={() => setAct('correct')}>
            Correct
          </button>
          <button type="button" class="button plain small" onClick={() => setAct('reject')}>
            Reject
          </button>
        </span>
      )}
      {act === 'correct' && <CorrectDialog statement={statement} onClose={() => setAct(null)} />}
      {act === 'reject' && (
        <RulingDialog title="Reject the statement" verb="Reject" ruling={{ ruling: 'reject', on: [statement.id], seen: { [statement.id]: statement.version ?? '' } }} onClose={() => setAct(null)}>
          <p>The document does not say this. The statement leaves the ledger and can be brought back at any time.</p>
        </RulingDialog>
      )}
    </Evidence>
  )
}

function Related({ title, briefs }: { title: string; briefs: Brief[] }) {
  if (briefs.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {briefs.map((b) => (
          <li key={b.id}>
            <a href={href('ledger', { open: b.id })}>
              <T>{titleOf(b)}</T>
            </a>{' '}
            <span class="quiet small">
              {amountText(b.amount)} {periodText(b.period)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rule({ of }: { of: EntryDetail }) {
  const [act, setAct] = useState<'accept' | 'reject' | 'note' | null>(null)
  const { entry } = of
  const seen = { [entry.id]: entry.version ?? '' }
  return (
    <div class="row no-print">
      <button type="button" class="button" onClick={() => setAct('accept')}>
        Accept
      </button>
      <button type="button" class="button" onClick={() => setAct('reject')}>
        Reject
      </button>
      <button type="button" class="button" onClick={() => setAct('note')}>
        Note
      </button>
      {act === 'accept' && <RulingDialog title="Accept the entry" verb="Accept" ruling={{ ruling: 'accept', on: [entry.id], seen }} onClose={() => setAct(null)} />}
      {act === 'reject' && (
        <RulingDialog title="Reject the entry" verb="Reject" ruling={{ ruling: 'reject', on: [entry.id], seen }} onClose={() => setAct(null)}>
          <p>The entry is refuted; it stays visible and the ruling can be undone.</p>
        </RulingDialog>
      )}
      {act === 'note' && <RulingDialog title="Note on the entry" verb="Keep the note" whyLabel="Note" needsWhy ruling={{ ruling: 'note', on: [entry.id], seen }} onClose={() => setAct(null)} />}
    </div>
  )
}
