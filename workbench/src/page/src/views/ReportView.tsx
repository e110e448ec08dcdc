import { useState } from 'preact/hooks'
import { api } from '../api/client'
import { useGet } from '../api/use'
import { adjust, param, params } from '../state/route'
import { nameOf, session } from '../state/session'
import { Head, Show, Wait } from '../ui/States'
import { T } from '../ui/Text'
import { NeedTie } from './NeedTie'

interface Section { id: string; title: string }

const FORMATS: Record<string, string> = { html: 'Web page', md: 'Markdown', pdf: 'PDF', docx: 'Word' }

/** The report on a tie: choose its sections, look at it, take it along. */
export function ReportView() {
  return <NeedTie title="Report" view="report">{(tie) => <Of key={tie.join()} tie={tie} />}</NeedTie>
}

function Of({ tie }: { tie: [string, string] }) {
  const sections = useGet<Section[]>(api('report/sections'))
  const chosen = params('section')
  const asked = { between: tie.join(','), section: chosen, as_of: param('as_of') }
  return (
    <>
      <Head
        title="Report"
        actions={(session.value?.can.report_formats ?? ['html', 'md']).map((f) => (
          <a key={f} class={f === 'html' ? 'button first' : 'button'} href={api('report', { ...asked, format: f })} download>
            {FORMATS[f] ?? f.toUpperCase()}
          </a>
        ))}
      >
        On <T>{nameOf(tie[0])}</T> and <T>{nameOf(tie[1])}</T>, with every figure cited. The same report comes from the command line.
      </Head>
      <div class="with-facets">
        <Show of={sections}>
          {(list) => (
            <fieldset class="plain-set">
              <legend>Sections</legend>
              {list.map((s) => (
                <label key={s.id} class="row">
                  <input type="checkbox" checked={chosen.length === 0 || chosen.includes(s.id)} onChange={(e) => adjust({ section: pick(list, chosen, s.id, e.currentTarget.checked) })} />
                  {s.title}
                </label>
              ))}
            </fieldset>
          )}
        </Show>
        <Preview key={api('report', asked)} of={api('report', { ...asked, format: 'html', preview: 'yes' })} />
      </div>
    </>
  )
}

/** The report as it will be. It is measured anew for each choice, which takes some seconds the first time; until then that is said. */
function Preview({ of }: { of: string }) {
  const [ready, setReady] = useState(false)
  return (
    <div class="preview-of">
      {!ready && <Wait what="Writing the report" />}
      <iframe class={ready ? 'preview' : 'preview waiting'} title="Preview of the report" sandbox="" src={of} onLoad={() => setReady(true)} />
    </div>
  )
}

/** None chosen means all: the address stays short for the whole report. */
function pick(all: Section[], chosen: string[], id: string, on: boolean): string[] {
  const before = chosen.length === 0 ? all.map((s) => s.id) : chosen
  const now = all.map((s) => s.id).filter((s) => (s === id ? on : before.includes(s)))
  return now.length === all.length || now.length === 0 ? [] : now
}
