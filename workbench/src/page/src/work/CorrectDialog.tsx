import { useState } from 'preact/hooks'
import { api } from '../api/client'
import type { Actor, List, Statement, Vocabulary } from '../api/types'
import { useGet } from '../api/use'
import { nameOf } from '../state/session'
import { Quote, T } from '../ui/Text'
import { label } from '../words/labels'
import { RulingDialog } from './RulingDialog'

/** Corrects what a statement says: who, whom, what kind, what thing, how much, when. Only what was changed is handed in. */
export function CorrectDialog({ statement, onClose }: { statement: Statement; onClose: (done: boolean) => void }) {
  const words = useGet<Vocabulary>(api('vocabulary'))
  const [form, setForm] = useState(() => formOf(statement))
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })
  const slots = changes(statement, form)
  const some = Object.keys(slots).length > 0
  const choices = words.value
  return (
    <RulingDialog
      title="Correct the statement"
      verb="Correct"
      ruling={some ? { ruling: 'correct', on: [statement.id], slots, seen: { [statement.id]: statement.version ?? '' } } : null}
      onClose={onClose}
    >
      <Quote>{statement.quote}</Quote>
      <div class="form-grid">
        <ActorField name="From" codes={form.from} onChange={(from) => set({ from })} />
        <ActorField name="To" codes={form.to} onChange={(to) => set({ to })} />
        <Choice name="Kind" value={form.kind} of={choices?.kinds ?? [form.kind]} onChange={(kind) => set({ kind })} />
        <Choice name="Channel" value={form.channel} of={choices?.channels ?? [form.channel]} onChange={(channel) => set({ channel })} />
        <Choice name="Polarity" value={form.polarity} of={choices?.polarities ?? [form.polarity]} onChange={(polarity) => set({ polarity })} />
        <Choice name="Modality" value={form.modality} of={choices?.modalities ?? [form.modality]} onChange={(modality) => set({ modality })} />
        <label class="field">
          <span>Class of thing</span>
          <input class="input" list="item-classes" value={form.itemClass} onInput={(e) => set({ itemClass: e.currentTarget.value })} />
        </label>
        <datalist id="item-classes">
          {(choices?.item_classes ?? []).map((c) => (
            <option key={c.class} value={c.class}>
              {c.name}
            </option>
          ))}
        </datalist>
        <NumberField name={`Low end${unitOf(statement)}`} value={form.low} onChange={(low) => set({ low })} />
        <NumberField name={`High end${unitOf(statement)}`} value={form.high} onChange={(high) => set({ high })} />
        <label class="field">
          <span>First day</span>
          <input class="input" type="date" value={form.start} onInput={(e) => set({ start: e.currentTarget.value })} />
        </label>
        <label class="field">
          <span>Last day</span>
          <input class="input" type="date" value={form.end} onInput={(e) => set({ end: e.currentTarget.value })} />
        </label>
      </div>
    </RulingDialog>
  )
}

interface Form { from: string[]; to: string[]; kind: string; channel: string; polarity: string; modality: string; itemClass: string; low: string; high: string; start: string; end: string }

function formOf(s: Statement): Form {
  const figure = s.money ?? s.quantity
  return {
    from: s.from,
    to: s.to,
    kind: s.kind,
    channel: s.channel,
    polarity: s.polarity,
    modality: s.modality,
    itemClass: s.item?.class ?? '',
    low: figure?.low?.toString() ?? '',
    high: figure?.high?.toString() ?? '',
    start: s.time?.start?.slice(0, 10) ?? '',
    end: s.time?.end?.slice(0, 10) ?? '',
  }
}

function unitOf(s: Statement): string {
  const unit = s.money?.currency ?? s.quantity?.unit
  return unit ? ` (${unit})` : ''
}

/** The slots whose value differs from the statement's, as the contract writes them. */
function changes(s: Statement, form: Form): Record<string, unknown> {
  const before = formOf(s)
  const slots: Record<string, unknown> = {}
  if (form.from.join() !== before.from.join()) slots.from = form.from
  if (form.to.join() !== before.to.join()) slots.to = form.to
  for (const name of ['kind', 'channel', 'polarity', 'modality'] as const) if (form[name] !== before[name]) slots[name] = form[name]
  if (form.itemClass !== before.itemClass) slots.item = { text: s.item?.text ?? form.itemClass, class: form.itemClass || null }
  if (form.low !== before.low || form.high !== before.high) {
    const ends = { low: form.low === '' ? null : Number(form.low), high: form.high === '' ? null : Number(form.high) }
    if (s.money) slots.money = { ...s.money, ...ends }
    else slots.quantity = { text: s.quantity?.text ?? '', unit: s.quantity?.unit ?? null, per: s.quantity?.per ?? null, ...ends }
  }
  if (form.start !== before.start || form.end !== before.end) slots.time = form.start || form.end ? { text: s.time?.text ?? '', start: form.start || null, end: form.end || null } : null
  return slots
}

function Choice({ name, value, of, onChange }: { name: string; value: string; of: string[]; onChange: (value: string) => void }) {
  return (
    <label class="field">
      <span>{name}</span>
      <select class="select" value={value} onChange={(e) => onChange(e.currentTarget.value)}>
        {(of.includes(value) ? of : [value, ...of]).map((v) => (
          <option key={v} value={v}>
            {label(v)}
          </option>
        ))}
      </select>
    </label>
  )
}

function NumberField({ name, value, onChange }: { name: string; value: string; onChange: (value: string) => void }) {
  return (
    <label class="field">
      <span>{name}</span>
      <input class="input" type="number" step="any" value={value} placeholder="open" onInput={(e) => onChange(e.currentTarget.value)} />
    </label>
  )
}

function ActorField({ name, codes, onChange }: { name: string; codes: string[]; onChange: (codes: string[]) => void }) {
  const [text, setText] = useState('')
  const found = useGet<List<Actor>>(text.trim().length > 0 ? api('actors', { q: text.trim(), limit: 8 }) : null)
  const add = (code: string) => {
    if (!codes.includes(code)) onChange([...codes, code])
    setText('')
  }
  return (
    <div class="field">
      <span id={`actors-${name}`}>{name}</span>
      <div class="chips">
        {codes.map((c) => (
          <button key={c} type="button" onClick={() => onChange(codes.filter((o) => o !== c))}>
            <span class="sr">Remove </span>
            <T>{nameOf(c)}</T> ×
          </button>
        ))}
      </div>
      <input class="input" type="text" aria-labelledby={`actors-${name}`} placeholder="Add an actor" value={text} onInput={(e) => setText(e.currentTarget.value)} />
      {text.trim() && (
        <ul class="choices short">
          {(found.value?.items ?? []).map((a) => (
            <li key={a.code}>
              <button type="button" onClick={() => add(a.code)}>
                <T>{a.name}</T> <span class="quiet small">{a.code}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
