import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { CallProblem } from '../api/client'
import { Failure } from './States'

/** A view that fails says so and leaves the rest of the page as it is. */
export function Guarded({ children }: { children: ComponentChildren }) {
  const [fault, again] = useErrorBoundary((e: unknown) => console.error(e))
  if (!fault) return <>{children}</>
  return <Failure problem={new CallProblem(0, { title: 'This view has a fault', detail: `Please report it: ${String(fault)}` })} again={again} />
}
