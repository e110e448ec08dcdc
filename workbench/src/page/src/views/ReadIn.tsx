import { useEffect, useRef, useState } from 'preact/hooks'
import { refresh } from '../App'
import { CallProblem, api, send } from '../api/client'
import type { List, Reading } from '../api/types'
import { useGet } from '../api/use'
import { href } from '../state/route'
import { mayWrite, session } from '../state/session'
import { Failure, Head, Show } from '../ui/States'
import { T, shown } from '../ui/Text'
import { momentText } from '../words/dates'
import { label } from '../words/labels'
import { count } from '../words/numbers'

/** As the server counts its limits. */
const MEGABYTE = 1024 * 1024

/** Documents into the ledger: drop files, follow how far it is, stop, and see what failed and why. */
export function ReadIn() {
  const [current, setCurrent] = useState<string | null>(null)
  const past = useGet<List<Reading>>(api('readings'))
  if (!mayWrite.value) return <Head title="Read documents in">This ledger is open to you for reading only.</Head>
  const running = current ?? past.value?.items.find((r) => r.state === 'running' || r.state === 'waiting')?.id ?? null
  return (
    <>
      <Head title="Read documents in">Reports, articles, transcripts: text, Markdown, web pages, PDF, Word, OpenDocument, EPUB, mail, archives and JSON Lines. Nothing leaves this machine.</Head>
      <div class="stack">
        <Drop onBegun={setCurrent} />
        {running && <Follow key={running} id={running} onEnd={() => { past.again(); void refresh() }} />}
        <section class="card">
          <h2>Earlier readings</h2>
          <Show of={past}>
            {(list) =>
              list.items.length === 0 ? (
                <p class="quiet pad-above">None since the program was started.</p>
              ) : (
                <ul class="lines pad-above">
                  {list.items.map((r) => (
                    <li key={r.id}>
                      <Summary reading={r} />
                    </li>
                  ))}
                </ul>
              )
            }
          </Show>
        </section>
      </div>
    </>
  )
}

function Drop({ onBegun }: { onBegun: (id: string) => void }) {
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const limits = session.value?.limits
  const hand = async (files: FileList | null | undefined) => {
    if (!files || files.length === 0) return
    const chosen = [...files]
    const bytes = chosen.reduce((n, f) => n + f.size, 0)
    if (limits && (chosen.length > limits.upload_files || bytes > limits.upload_bytes)) {
      setProblem(new CallProblem(413, { title: 'Too much at once', detail: `At most ${limits.upload_files} files of ${Math.round(limits.upload_bytes / MEGABYTE)} MB together; hand them in by parts, or use: entente read` }))
      return
    }
    setBusy(true)
    setProblem(null)
    const form = new FormData()
    for (const file of chosen) form.append('file', file, file.name)
    try {
      onBegun((await send<{ reading: Reading }>('POST', api('readings'), form)).reading.id)
    } catch (e) {
      setProblem(e instanceof CallProblem ? e : new CallProblem(0, { detail: String(e) }))
    } finally {
      setBusy(false)
      if (input.current) input.current.value = ''
    }
  }
  return (
    <section
      class={over ? 'card drop over' : 'card drop'}
      aria-label="Files to read"
      onDragOver={(e) => { e.preventDefault(); setOver(true) }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => { e.preventDefault(); setOver(false); void hand(e.dataTransfer?.files) }}
    >
      <p>
        <strong>Drop files here</strong>
      </p>
      <p class="quiet">or</p>
      <p>
        <button type="button" class="button first" disabled={busy} onClick={() => input.current?.click()}>
          {busy ? 'Handing in …' : 'Choose files'}
        </button>
        <input ref={input} class="sr" type="file" multiple tabIndex={-1} aria-label="Files to read" onChange={(e) => void hand(e.currentTarget.files)} />
      </p>
      {limits && (
        <p class="quiet small">
          Up to {limits.upload_files} files, {Math.round(limits.upload_bytes / MEGABYTE)} MB together. A document that the ledger already holds is passed over.
        </p>
      )}
      {problem && <Failure problem={problem} />}
    </section>
  )
}

function Follow({ id, onEnd }: { id: string; onEnd: () => void }) {
  const [reading, setReading] = useState<Reading | null>(null)
  useEffect(() => {
    const events = new EventSource(api(`readings/${encodeURIComponent(id)}/events`))
    const take = (e: Event) => setReading(JSON.parse((e as MessageEvent<string>).data) as Reading)
    events.addEventListener('progress', take)
    events.addEventListener('done', (e) => {
      take(e)
      events.close()
      onEnd()
    })
    return () => events.close()
  }, [id])
  if (!reading) return null
  const running = reading.state === 'running' || reading.state === 'waiting'
  const share = reading.bytes_total > 0 ? Math.min(1, reading.bytes_done / reading.bytes_total) : 0
  return (
    <section class="card" aria-label="Reading in progress" aria-live="polite">
      <div class="card-head">
        <div>
          <h2>{running ? (reading.stage ?? 'Waiting') : label(reading.state)}</h2>
          <p>
            {count(reading.documents, 'document')}, {count(reading.statements, 'statement')} so far.
          </p>
        </div>
        {running && (
          <button type="button" class="button" onClick={() => void send('DELETE', api(`readings/${encodeURIComponent(id)}`)).catch(() => undefined)}>
            Stop
          </button>
        )}
      </div>
      {running && <progress max={1} value={share || undefined} aria-label="How much of the files is read" />}
      <Bad reading={reading} />
    </section>
  )
}

function Summary({ reading }: { reading: Reading }) {
  return (
    <>
      <div>
        <span class={reading.state === 'failed' ? 'tag lost' : 'tag'}>{label(reading.state)}</span> <T>{reading.files.slice(0, 5).join(', ')}</T>
        {reading.files.length > 5 && ` and ${reading.files.length - 5} more`}
      </div>
      <span class="line-facts">
        {momentText(reading.began)} · {count(reading.documents, 'document')}, {count(reading.statements, 'statement')}
        {reading.known > 0 ? `, ${reading.known} known already` : ''}
      </span>
      <Bad reading={reading} />
    </>
  )
}

function Bad({ reading }: { reading: Reading }) {
  const bad = reading.problems.filter((p) => p.severity !== 'note')
  return (
    <>
      {reading.failure && (
        <p class="failure">
          <T>{reading.failure}</T>
        </p>
      )}
      {bad.length > 0 && (
        <details open>
          <summary>
            {count(bad.length, 'document')} with problems, <a href={href('problems')}>all problems</a>
          </summary>
          <ul class="bullets small">
            {bad.map((p, i) => (
              <li key={i}>
                <T>{p.document}</T>
                {p.place && <>, <T>{p.place}</T></>}: {shown(p.message)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
