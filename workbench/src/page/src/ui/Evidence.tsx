import type { EntryStatement, Evidence as EvidenceOf, Statement } from '../api/types'
import { href } from '../state/route'
import { whenText } from '../words/dates'
import { label } from '../words/labels'
import { GradeMark } from './Standing'
import { Quote, T } from './Text'

/** Where the words stand: the document, opened at the place. */
export function documentHref(evidence: { document: string; id: string | null; span?: { start: number } }): string {
  return href('documents', { id: evidence.document, statement: evidence.id, at: evidence.id ? null : evidence.span?.start })
}

type Shown = (Partial<EntryStatement> & Partial<Statement> & EvidenceOf) | EvidenceOf

/** The words behind something, with who says so, when, and the way to the place in the text. */
export function Evidence({ of, children }: { of: Shown; children?: preact.ComponentChildren }) {
  const more = of as Partial<EntryStatement> & Partial<Statement>
  const against = more.stance === 'against' || more.stance === 'miscopied'
  return (
    <article class={against ? 'evidence against' : 'evidence'}>
      <Quote>{of.quote}</Quote>
      <div class="meta">
        <a href={documentHref(of)}>
          <T>{more.document_title || of.document}</T>
        </a>
        {more.publisher && <T>{more.publisher}</T>}
        {more.document_date && <span>{whenText(more.document_date)}</span>}
        {more.attribution && (
          <span>
            on the word of <T>{more.attribution.text}</T>
          </span>
        )}
        {more.modality && more.modality !== 'asserted' && <span class="pill">{label(more.modality)}</span>}
        {more.polarity === 'negated' && <span class="pill">Negated</span>}
        {against && <span class="pill">{more.stance === 'miscopied' ? 'Mis-copied' : 'Against'}</span>}
        <GradeMark grade={more.grade} />
        {children}
      </div>
    </article>
  )
}
