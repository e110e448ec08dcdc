import { useState } from 'preact/hooks'
import type { DocumentDetail } from '../api/types'
import { href } from '../state/route'
import { mayWrite } from '../state/session'
import { GradeMark } from '../ui/Standing'
import { T, shown } from '../ui/Text'
import { RulingDialog } from '../work/RulingDialog'
import { momentText, periodText, whenText } from '../words/dates'
import { SOURCE_GRADE_MEANS, label } from '../words/labels'
import { percent } from '../words/numbers'
import { languageName } from './Documents'

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F']

/** Where a document came from, how its source is graded and why, and which texts repeat it. */
export function AboutDocument({ of }: { of: DocumentDetail }) {
  const [grading, setGrading] = useState(false)
  const { document: d } = of
  const where = d.where ?? {}
  const fact = (name: string, key: string, value: string | null | undefined) =>
    value ? (
      <>
        <dt>{name}</dt>
        <dd>
          <T>{value}</T>
          {where[key] && <span class="quiet small"> (<T>{where[key]}</T>)</span>}
        </dd>
      </>
    ) : null
  return (
    <section class="card" aria-label="About the document">
      <h2>About this document</h2>
      <dl class="facts pad-above">
        {fact('Name', 'id', d.id)}
        {fact('Publisher', 'publisher', d.publisher)}
        {fact('Author', 'author', d.author)}
        {fact('Date', 'date', periodText(d.date))}
        {fact('Address', 'url', d.url)}
        {fact('Language', 'language', d.language ? languageName(d.language) : null)}
        {fact('Format', 'media_type', d.media_type)}
        {fact('Read', 'read_at', d.read_at ? momentText(d.read_at) : null)}
        <dt>Grade</dt>
        <dd>
          <GradeMark grade={d.grade} /> {d.grade ? SOURCE_GRADE_MEANS[d.grade] : 'not graded'}
          {d.grade_reason && <div class="small quiet">{shown(d.grade_reason)}</div>}
          {mayWrite.value && (
            <button type="button" class="button plain small" onClick={() => setGrading(true)}>
              Change the grade
            </button>
          )}
        </dd>
      </dl>
      {of.near_copies.length > 0 && (
        <>
          <h3 class="pad-above">Texts that share its wording</h3>
          {of.origin && <p class="small quiet">{shown(of.origin.reason)}</p>}
          <ul class="lines tight">
            {of.near_copies.map((c) => (
              <li key={c.id}>
                <a href={href('documents', { id: c.id })}>
                  <T>{c.title || c.id}</T>
                </a>
                <span class="line-facts">
                  {label(c.relation)}, {percent(c.share)} shared, {whenText(c.date)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {of.problems.length > 0 && (
        <>
          <h3 class="pad-above">Problems</h3>
          <ul class="lines tight">
            {of.problems.map((p, i) => (
              <li key={i}>{shown(p.message)}</li>
            ))}
          </ul>
        </>
      )}
      {grading && <Grade of={of} onClose={() => setGrading(false)} />}
    </section>
  )
}

function Grade({ of, onClose }: { of: DocumentDetail; onClose: () => void }) {
  const { document: d } = of
  const [grade, setGrade] = useState(d.grade ?? 'F')
  return (
    <RulingDialog title="Grade the source" verb="Grade" ruling={grade !== d.grade ? { ruling: 'grade', on: [d.id], grade, seen: { [d.id]: d.version ?? '' } } : null} onClose={onClose}>
      <fieldset class="plain-set">
        <legend>Reliability of the source, by the Admiralty code</legend>
        {LETTERS.map((l) => (
          <label key={l} class="row">
            <input type="radio" name="grade" checked={grade === l} onChange={() => setGrade(l)} /> <span class="grade">{l}</span> {SOURCE_GRADE_MEANS[l]}
          </label>
        ))}
      </fieldset>
    </RulingDialog>
  )
}
