import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { CallProblem } from '../api/client'
import { Dialog } from '../ui/Dialog'
import { Failure } from '../ui/States'
import { type Ruling, rule } from './rulings'

interface RulingDialogProps {
  title: string
  /** The ruling as it stands without its reason; null while something is still missing. */
  ruling: Omit<Ruling, 'why'> | null
  verb: string
  /** Of a note, the reason is the note itself. */
  whyLabel?: string
  needsWhy?: boolean
  onClose: (done: boolean) => void
  children?: ComponentChildren
}

/** Asks for the reason and hands the ruling in; tells when somebody else has changed the thing meanwhile. */
export function RulingDialog({ title, ruling, verb, whyLabel = 'Why (optional; kept with the decision)', needsWhy = false, onClose, children }: RulingDialogProps) {
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (e: Event) => {
    e.preventDefault()
    if (!ruling) return
    setBusy(true)
    try {
      await rule({ ...ruling, ...(why.trim() ? { why: why.trim() } : {}) })
      onClose(true)
    } catch (f) {
      setProblem(f instanceof CallProblem ? f : new CallProblem(0, { detail: String(f) }))
      setBusy(false)
    }
  }
  return (
    <Dialog title={title} onClose={() => onClose(false)}>
      <form class="stack tight" onSubmit={submit}>
        {children}
        <label class="field">
          <span>{whyLabel}</span>
          <textarea class="input" rows={2} maxLength={2000} value={why} required={needsWhy} onInput={(e) => setWhy(e.currentTarget.value)} />
        </label>
        {problem && <Failure problem={problem} />}
        <div class="actions">
          <button type="button" class="button" onClick={() => onClose(false)}>
            Cancel
          </button>
          <button type="submit" class="button first" disabled={busy || !ruling}>
            {verb}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
