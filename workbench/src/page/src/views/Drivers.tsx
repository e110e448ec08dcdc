import type { Driver, Play } from '../api/scenario'
import { adjust, params } from '../state/route'
import { T } from '../ui/Text'
import { roled } from '../words/measures'

/** A slider for each driver: at its left end it is left open, then come its states. */
export function Drivers({ play }: { play: Play }) {
  const set = params('set')
  const change = (driver: string, state: string | null) => adjust({ set: [...set.filter((s) => !s.startsWith(`${driver}=`)), ...(state ? [`${driver}=${state}`] : [])], scenario: null })
  return (
    <section class="drivers" aria-label="Drivers">
      <div>
        <h2>Drivers</h2>
        <p class="small quiet">
          Each can be set to one of its states, or left open.
        </p>
      </div>
      {play.drivers.list.map((d) => (
        <Slider key={d.id} driver={d} name={(text) => roled(text, play.roles)} onChange={(state) => change(d.id, state)} />
      ))}
      {set.length > 0 && (
        <button type="button" class="button" onClick={() => adjust({ set: null, scenario: null })}>
          Leave all open
        </button>
      )}
    </section>
  )
}

function Slider({ driver, name, onChange }: { driver: Driver; name: (text: string) => string; onChange: (state: string | null) => void }) {
  const stops = ['left open', ...driver.states.map((s) => name(s.label))]
  const at = driver.set === null ? 0 : driver.states.findIndex((s) => s.id === driver.set) + 1
  const pick = (stop: number) => onChange(stop === 0 ? null : (driver.states[stop - 1]?.id ?? null))
  return (
    <div class="slider">
      <label>
        <span class="strong">
          <T>{name(driver.label)}</T>
        </span>
        <input type="range" min={0} max={driver.states.length} step={1} value={at} aria-valuetext={stops[at]} onChange={(e) => pick(Number(e.currentTarget.value))} />
      </label>
      <ul class="stops">
        {stops.map((s, i) => (
          <li key={s}>
            <button type="button" class={i === at ? 'stop now' : 'stop'} aria-pressed={i === at} onClick={() => pick(i)}>
              <T>{s}</T>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
