import { api } from '../api/client'
import { useGet } from '../api/use'
import { analyst, theme } from '../state/memory'
import { session } from '../state/session'
import { Head, Show } from '../ui/States'
import { T } from '../ui/Text'
import { label } from '../words/labels'

interface About {
  ledger: { file: string; bytes: number }
  coder: string
  price_book: string
  limits: string[]
  data_files: string[]
  [more: string]: unknown
}

const THEMES = [
  ['system', 'As the system has it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const

/** What belongs to this browser, and what the ledger was made with. */
export function Settings() {
  const about = useGet<About>(api('settings'))
  return (
    <>
      <Head title="Settings">The first part is kept in this browser only. The second tells what the ledger is made with; it is set where the program is started.</Head>
      <div class="grid-2">
        <section class="card">
          <h2>This browser</h2>
          <fieldset class="plain-set pad-above">
            <legend>Colours</legend>
            {THEMES.map(([value, name]) => (
              <label key={value} class="row">
                <input type="radio" name="theme" value={value} checked={theme.value === value} onChange={() => (theme.value = value)} /> {name}
              </label>
            ))}
          </fieldset>
          <label class="field pad-above">
            <span>Name that stands under your rulings</span>
            <input class="input" type="text" maxLength={80} value={analyst.value} placeholder={session.value?.analyst ?? ''} onInput={(e) => (analyst.value = e.currentTarget.value.trim())} />
          </label>
        </section>
        <section class="card">
          <h2>This ledger</h2>
          <Show of={about}>
            {(value) => (
              <dl class="facts pad-above">
                <dt>File</dt>
                <dd>
                  <T>{value.ledger.file}</T>
                </dd>
                <dt>Size</dt>
                <dd>{(value.ledger.bytes / 1e6).toFixed(1)} MB</dd>
                <dt>Your role</dt>
                <dd>{label(session.value?.role)}</dd>
                <dt>Program</dt>
                <dd>{session.value?.version}</dd>
                <dt>Coder</dt>
                <dd>
                  <T>{value.coder}</T>
                </dd>
                <dt>Price book</dt>
                <dd>
                  <T>{value.price_book}</T>
                </dd>
                <dt>Limits</dt>
                <dd>
                  <ul>
                    {(value.limits ?? []).map((l) => (
                      <li key={l}>
                        <T>{l}</T>
                      </li>
                    ))}
                  </ul>
                </dd>
              </dl>
            )}
          </Show>
        </section>
        <section class="card">
          <h2>For programs</h2>
          <p class="pad-above">
            Everything on this page comes from an interface that scripts can use too: <a href="api/">its description</a>, <a href="api/openapi.json">as OpenAPI</a>.
          </p>
          <p class="pad-above small quiet">
            What the page is built with, and the licences: <a href="licences.txt">licences.txt</a>.
          </p>
        </section>
      </div>
    </>
  )
}
