import type { ComponentChildren } from 'preact'
import type { Loaded } from '../api/use'
import type { CallProblem } from '../api/client'

export function Failure({ problem, again }: { problem: CallProblem; again?: () => void }) {
  return (
    <div class="failure" role="alert">
      <strong>{problem.title}</strong>
      <p>{problem.message}</p>
      {again && (
        <p>
          <button type="button" class="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </div>
  )
}

export function Wait({ what = 'Loading' }: { what?: string }) {
  return (
    <div class="wait" role="status">
      {what} …
    </div>
  )
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <strong>{title}</strong>
      {children}
    </div>
  )
}

/** What a call gave, or why it did not, or that it is under way. */
export function Show<T>({ of, children, what }: { of: Loaded<T>; children: (value: T) => ComponentChildren; what?: string }) {
  if (of.problem) return <Failure problem={of.problem} again={of.again} />
  if (of.value === null) return <Wait what={what} />
  return <div aria-busy={of.busy}>{children(of.value)}</div>
}

/** The head of a view: its one first-level heading, what it shows in a sentence, what can be done. */
export function Head({ title, children, actions }: { title: ComponentChildren; children?: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <header class="view-head">
      <div>
        <h1>{title}</h1>
        {children && <p>{children}</p>}
      </div>
      {actions && <div class="actions">{actions}</div>}
    </header>
  )
}
