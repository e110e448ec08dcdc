import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { between } from '../state/route'
import { ledger, nameOf, session } from '../state/session'
import { say } from '../state/toast'
import { dayText } from '../words/dates'
import { short } from '../words/numbers'
import { Dialog } from './Dialog'
import { type Cell, csv, png, save, standAlone } from './download'
import { T, plain } from './Text'

export interface FigureData {
  columns: string[]
  rows: Cell[][]
}

interface FigureProps {
  title: string
  /** What is shown, how ranges and open ends are drawn. */
  lead?: ComponentChildren
  /** Below the figure: what it leaves out. */
  note?: ComponentChildren
  data: FigureData
  children: ComponentChildren
  /** On a figure without a drawing there is no SVG and no picture to have. */
  drawn?: boolean
}

/** A figure with what belongs under each: the same as a table, as files, and how to cite it. */
export function Figure({ title, lead, note, data, children, drawn = true }: FigureProps) {
  const [asTable, setAsTable] = useState(false)
  const [citing, setCiting] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const name = fileName(title)

  const withDrawing = async (use: (drawing: { text: string; width: number; height: number }) => Promise<void> | void) => {
    const drawing = body.current?.querySelector<SVGSVGElement>('svg.chart')
    if (!drawing) return say('There is no drawing to save here; take the table.')
    try {
      await use(standAlone(drawing, title, citation(title)))
    } catch (e) {
      say(e instanceof Error ? e.message : String(e))
    }
  }

  return (
    <figure class="card figure" aria-label={title}>
      <div class="card-head">
        <div>
          <h2>{title}</h2>
          {lead && <p>{lead}</p>}
        </div>
      </div>
      <div ref={body} class={asTable ? 'figure-body hidden' : 'figure-body'} hidden={asTable}>
        {children}
      </div>
      {asTable && <DataTable title={title} data={data} />}
      <figcaption class="figure-foot">
        {note ? <p>{note}</p> : <p>From the ledger, {ledgerLine()}.</p>}
        <span class="tools" role="group" aria-label={`${title}: as table and files`}>
          <button type="button" class="button plain" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            Table
          </button>
          <button type="button" class="button plain" onClick={() => save(`${name}.csv`, csv(data.columns, data.rows))}>
            CSV
          </button>
          {drawn && (
            <>
              <button type="button" class="button plain" disabled={asTable} onClick={() => withDrawing((d) => save(`${name}.svg`, new Blob([d.text], { type: 'image/svg+xml' })))}>
                SVG
              </button>
              <button type="button" class="button plain" disabled={asTable} onClick={() => withDrawing(async (d) => save(`${name}.png`, await png(d)))}>
                PNG
              </button>
            </>
          )}
          <button type="button" class="button plain" onClick={() => setCiting(true)}>
            Cite
          </button>
        </span>
      </figcaption>
      {citing && <Citation title={title} onClose={() => setCiting(false)} />}
    </figure>
  )
}

function Citation({ title, onClose }: { title: string; onClose: () => void }) {
  const text = `${citation(title)} ${location.href}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      say('The citation is on the clipboard.')
    } catch {
      say('The browser keeps its clipboard closed; mark the text and copy it.')
    }
  }
  return (
    <Dialog title="Cite this figure" onClose={onClose}>
      <p class="quote">{text}</p>
      <p class="quiet small">The link brings back this view on this ledger. The words behind each figure stand in the ledger, one press away from each row.</p>
      <div class="actions">
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
        <button type="button" class="button first" onClick={copy}>
          Copy
        </button>
      </div>
    </Dialog>
  )
}

export function DataTable({ title, data }: { title: string; data: FigureData }) {
  const numeric = data.columns.map((_, i) => data.rows.some((r) => typeof r[i] === 'number') && data.rows.every((r) => r[i] === null || typeof r[i] === 'number'))
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={`${title}, table`}>
      <table>
        <caption class="sr">{title}</caption>
        <thead>
          <tr>
            {data.columns.map((c, i) => (
              <th key={c} scope="col" class={numeric[i] ? 'num' : ''}>
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) => (
                <td key={i} class={numeric[i] ? 'num' : ''} title={typeof cell === 'number' ? String(cell) : undefined}>
                  {typeof cell === 'number' ? short(cell) : <T>{cell}</T>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {data.rows.length === 0 && <p class="quiet">No rows.</p>}
    </div>
  )
}

function ledgerLine(): string {
  const info = ledger.value
  if (!info) return 'state unknown'
  return `${plain(info.name)}, as of ${dayText(info.as_of)}`
}

function citation(title: string): string {
  const tie = between()
  const about = tie ? `, ${plain(nameOf(tie[0]))} and ${plain(nameOf(tie[1]))}` : ''
  const info = ledger.value
  const size = info ? `, ${info.documents} documents, ${info.entries} entries` : ''
  return `“${plain(title)}”${about}. Entente ${session.value?.version ?? ''}, ledger ${ledgerLine()}${size}.`
}

function fileName(title: string): string {
  const tie = between()
  const words = `${tie ? `${tie.join('-')}-` : ''}${title}`.toLowerCase()
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'figure'
}
