import { useState } from 'preact/hooks'
import type { FacetValue, Facets as FacetCounts } from '../api/types'
import { adjust, params } from '../state/route'
import { whole } from '../words/numbers'
import { Icon } from './Icon'
import { T, plain } from './Text'

export interface FacetChoice { name: string; title: string; label: (value: string) => string }

const SHOWN_AT_FIRST = 8

/** Filters by what occurs, each value with how many rows it would give; several of one facet mean any of them. */
export function Facets({ choices, counts }: { choices: FacetChoice[]; counts: FacetCounts | undefined }) {
  const [open, setOpen] = useState(false)
  const used = choices.reduce((n, c) => n + params(c.name).length, 0)
  return (
    <div>
      <button type="button" class="button facets-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="filter" /> Filters{used > 0 ? ` (${used})` : ''}
      </button>
      <div class={open ? 'facets open' : 'facets'} role="group" aria-label="Filters">
        {choices.map((choice) => (
          <Facet key={choice.name} choice={choice} values={counts?.[choice.name] ?? []} />
        ))}
      </div>
    </div>
  )
}

function Facet({ choice, values }: { choice: FacetChoice; values: FacetValue[] }) {
  const [all, setAll] = useState(false)
  const chosen = params(choice.name)
  const listed = values.filter((v) => v.count > 0 || chosen.includes(v.value))
  for (const value of chosen) if (!listed.some((v) => v.value === value)) listed.push({ value, count: 0 })
  if (listed.length === 0) return null
  const visible = all ? listed : listed.filter((v, i) => i < SHOWN_AT_FIRST || chosen.includes(v.value))
  return (
    <fieldset class="facet">
      <legend>{choice.title}</legend>
      {visible.map(({ value, count, name }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(e) => adjust({ [choice.name]: e.currentTarget.checked ? [...chosen, value] : chosen.filter((c) => c !== value), offset: null })}
          />
          <span class="facet-name" title={plain(name ?? choice.label(value))}>
            <T>{name ?? choice.label(value)}</T>
          </span>
          <span class="num">{whole(count)}</span>
        </label>
      ))}
      {listed.length > SHOWN_AT_FIRST && (
        <button type="button" class="button plain small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${listed.length}`}
        </button>
      )}
    </fieldset>
  )
}

/** What is filtered by at the moment, each to be taken away by a press. */
export function Chips({ choices, counts }: { choices: FacetChoice[]; counts?: FacetCounts }) {
  const set = choices.flatMap((c) => params(c.name).map((value) => ({ choice: c, value })))
  if (set.length === 0) return null
  return (
    <div class="chips">
      {set.map(({ choice, value }) => (
        <button key={`${choice.name} ${value}`} type="button" onClick={() => adjust({ [choice.name]: params(choice.name).filter((v) => v !== value), offset: null })}>
          <span class="sr">Remove filter </span>
          {choice.title}: <T>{counts?.[choice.name]?.find((v) => v.value === value)?.name ?? choice.label(value)}</T> <Icon name="close" size={10} />
        </button>
      ))}
    </div>
  )
}
