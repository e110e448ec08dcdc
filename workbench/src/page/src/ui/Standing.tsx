import type { Grade } from '../api/types'
import { INFORMATION_GRADE_MEANS, SOURCE_GRADE_MEANS, STANDING_MEANS, label } from '../words/labels'

/** How an entry stands: a shape of its own for each, so that colour is never needed to tell. */
const SHAPES: Record<string, preact.JSX.Element> = {
  corroborated: <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" stroke-width="2" />,
  'single-source': <circle cx="6" cy="6" r="3.2" fill="none" stroke="currentColor" stroke-width="1.6" />,
  disputed: <path d="M6 1l5 9.5H1z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />,
  refuted: <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2" />,
  overtaken: <path d="M1 6h9M7 3l3 3-3 3" fill="none" stroke="currentColor" stroke-width="1.6" />,
}

export function Standing({ of }: { of: string | null | undefined }) {
  if (!of) return null
  return (
    <span class={`tag ${of}`} title={STANDING_MEANS[of] ?? ''}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[of] ?? SHAPES['single-source']}
      </svg>
      {label(of)}
    </span>
  )
}

/** Letter and digit of the Admiralty code, kept apart, with their meaning for who points at them or listens. */
export function GradeMark({ grade }: { grade: Grade | string | null | undefined }) {
  if (!grade) return null
  const { source, information } = typeof grade === 'string' ? { source: grade, information: null } : grade
  const parts = []
  if (source) parts.push(`source ${source}: ${SOURCE_GRADE_MEANS[source] ?? 'unknown grade'}`)
  if (information) parts.push(`information ${information}: ${INFORMATION_GRADE_MEANS[information] ?? 'unknown grade'}`)
  const means = parts.join('; ')
  return (
    <span class="grade" title={means}>
      <span aria-hidden="true">
        {source ?? '–'}
        {information ? ` ${information}` : ''}
      </span>
      <span class="sr">{means}</span>
    </span>
  )
}
