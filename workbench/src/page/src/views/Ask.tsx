import { useState } from 'preact/hooks'
import { api } from '../api/client'
import type { Answer, AnswerSentence } from '../api/types'
import { useGet } from '../api/use'
import { adjust, go, href, param } from '../state/route'
import { nameOf, namesOf, session } from '../state/session'
import { WithPanel, openEntry } from '../ui/EntryPanel'
import { Evidence } from '../ui/Evidence'
import { Standing } from '../ui/Standing'
import { Empty, Head, Show } from '../ui/States'
import { T, shown } from '../ui/Text'
import { label } from '../words/labels'
import { count } from '../words/numbers'
import { periodText } from '../words/dates'

const ASKED_MOST = 500

/** A question in plain words, answered out of the ledger with citations, or not at all. */
export function Ask() {
  const question = param('question')
  return (
    <WithPanel>
      <Head title="Ask">A question in plain English. The answer is put together from entries of the ledger, each sentence with its evidence; where the documents say nothing, you are told so.</Head>
      <Form key={question} first={question ?? ''} />
      {question ? <Answered question={question} /> : <Examples />}
    </WithPanel>
  )
}

function Form({ first }: { first: string }) {
  const [text, setText] = useState(first)
  return (
    <form
      class="row ask-form"
      onSubmit={(e) => {
        e.preventDefault()
        if (text.trim()) adjust({ question: text.trim(), open: null })
      }}
    >
      <input class="input grow large" type="search" maxLength={ASKED_MOST} aria-label="Question" placeholder="What does … get from …?" value={text} onInput={(e) => setText(e.currentTarget.value)} />
      <button class="button first" type="submit">
        Ask
      </button>
    </form>
  )
}

/** Kinds of question, put with the two actors of the tie in view. */
function Examples() {
  const [a, b] = (param('between') ?? '').split(',')
  const first = a ? nameOf(a) : 'A'
  const second = b ? nameOf(b) : 'B'
  const questions = [`What does ${first} get from ${second}?`, `How many soldiers did ${first} send to ${second}, and who says so?`, `Are ${first} and ${second} allies?`, `Did ${second} send oil to ${first}?`, `What are the risks for ${first}?`]
  return (
    <section class="pad">
      <h2>For example</h2>
      <ul class="lines">
        {questions.map((q) => (
          <li key={q}>
            {a && b ? (
              <button type="button" class="line-button" onClick={() => go('ask', { question: q })}>
                {q}
              </button>
            ) : (
              <span>{q}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answered({ question }: { question: string }) {
  const able = session.value?.can.ask === true
  const of = useGet<Answer>(able ? api('ask', { question }) : null)
  if (!able) return <Empty title="Questions are not answered here">The program that serves this page has nothing that answers questions. The entries view searches by words.</Empty>
  return (
    <Show of={of} what="Looking through the ledger">
      {(answer) => (
        <div class="stack">
          {!answer.answered && (
            <section class="card">
              <p class="big">{shown(answer.answer) || 'The documents do not say.'}</p>
              <p class="quiet">No entry of the ledger carries an answer, so none is given.{answer.nearest?.length ? ' What comes near stands below.' : ''}</p>
            </section>
          )}
          {answer.sentences.map((s, i) => (
            <section class="card" key={i} aria-label={`Sentence ${i + 1} of the answer`}>
              <Told sentence={s} open={i === 0} />
            </section>
          ))}
          {answer.disputes.length > 0 && (
            <p class="notice">
              {answer.disputes.length === 1 ? 'A dispute bears' : `${answer.disputes.length} disputes bear`} on this answer:{' '}
              {answer.disputes.map((d, i) => (
                <a key={d} href={href('disputes', { id: d })}>
                  {i > 0 ? ', ' : ''}
                  {i + 1}
                </a>
              ))}
            </p>
          )}
          <Left of={answer} />
          <Understood of={answer} />
        </div>
      )}
    </Show>
  )
}

/** A sentence of an answer with its standing, its entries and its words. */
function Told({ sentence: s, open }: { sentence: AnswerSentence; open: boolean }) {
  return (
    <>
      <p class="answer">
        <T>{s.text}</T>
      </p>
      <div class="row small">
        <Standing of={s.standing} />
        {s.entries.map((e, k) => (
          <button key={e} type="button" class="button plain small" onClick={() => openEntry(e)}>
            Entry{s.entries.length > 1 ? ` ${k + 1}` : ''}
          </button>
        ))}
      </div>
      {s.citations.length > 0 && (
        <details open={open}>
          <summary>{count(s.citations.length, 'citation')}</summary>
          {s.citations.map((c) => (
            <Evidence key={`${c.id ?? ''}${c.document}${c.span?.start ?? ''}`} of={c} />
          ))}
        </details>
      )}
    </>
  )
}

/** What the documents leave open, and what comes near without answering. */
function Left({ of }: { of: Answer }) {
  const nearest = of.nearest ?? []
  return (
    <>
      {(of.missing ?? []).map((m) => (
        <p key={m} class="notice">
          <T>{m}</T>
        </p>
      ))}
      {nearest.length > 0 && (
        <section class="card" aria-label="Near, and no answer">
          <h2>Near, and no answer</h2>
          <ul class="lines">
            {nearest.map((n, i) => (
              <li key={i}>
                <span class="pill">
                  <T>{n.why}</T>
                </span>
                <Told sentence={n.sentence} open={false} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {(of.notes ?? []).map((n) => (
        <p key={n} class="quiet small">
          <T>{n}</T>
        </p>
      ))}
    </>
  )
}

function Understood({ of }: { of: Answer }) {
  const u = of.understood
  if (!u) return null
  const parts = [u.kind ? label(u.kind) : null, u.from ? `from ${namesOf(u.from)}` : null, u.to ? `to ${namesOf(u.to)}` : null, u.item, typeof u.period === 'string' ? u.period : u.period ? periodText(u.period) : null].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p class="quiet small">
      Understood as: <T>{parts.join(', ')}</T>. If that is not what you meant, put it in other words.
    </p>
  )
}
