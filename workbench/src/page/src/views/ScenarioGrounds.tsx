import type { Play } from '../api/scenario'
import { nameOf } from '../state/session'
import { T, shown } from '../ui/Text'
import { roled, worded } from '../words/measures'
import { count } from '../words/numbers'

/** Whether something is data, assumed, or both: a word, and a dashed edge where anything is assumed. */
export function Basis({ of }: { of: string }) {
  return <span class={of === 'data' ? 'pill basis' : 'pill basis dashed'}>{of}</span>
}

/** Why the scenarios are as they are: roles, drift, judgements, effects, and what no scenario contains. */
export function Grounds({ play }: { play: Play }) {
  const { drivers } = play
  return (
    <section class="card">
      <h2>What it rests on</h2>
      <dl class="facts pad-above">
        <dt>Drivers</dt>
        <dd>
          <T>{drivers.name}</T>
        </dd>
        <dt>Roles</dt>
        <dd>
          The drivers are written for a supplier A and a receiver B. Here A is <T>{nameOf(play.roles.A)}</T>, B is <T>{nameOf(play.roles.B)}</T>: {shown(worded(play.roles.reason))} <Basis of={play.roles.basis} />
        </dd>
        <dt>Drift</dt>
        <dd>
          {drivers.drift.per_month} a month: {shown(drivers.drift.reason)} <Basis of={drivers.drift.basis} />
        </dd>
      </dl>
      <details class="pad-above">
        <summary>{count(drivers.judgements.length, 'judgement')} of how one driver acts on another, from −3 (hinders) to 3 (furthers)</summary>
        <div class="table-wrap" tabIndex={0} role="region" aria-label="Judgements, table">
          <table>
            <thead>
              <tr>
                <th scope="col">If</th>
                <th scope="col">then</th>
                <th scope="col" class="num">By</th>
                <th scope="col">Because</th>
                <th scope="col">Basis</th>
              </tr>
            </thead>
            <tbody>
              {drivers.judgements.map((j, i) => (
                <tr key={i}>
                  <td>{stateName(play, j.from)}</td>
                  <td>{stateName(play, j.to)}</td>
                  <td class="num">{j.value > 0 ? `+${j.value}` : String(j.value).replace('-', '−')}</td>
                  <td>
                    <T>{roled(j.reason, play.roles)}</T>
                  </td>
                  <td>
                    <Basis of={j.basis} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {play.left_out.length > 0 && (
        <details class="pad-above">
          <summary>{count(play.left_out.length, 'thing')} that no scenario contains</summary>
          <ul class="bullets small">
            {play.left_out.map((l, i) => (
              <li key={i}>
                <T>{worded(l)}</T>
              </li>
            ))}
          </ul>
        </details>
      )}
      {play.notes.map((n) => (
        <p key={n} class="small quiet pad-above">
          <T>{worded(n)}</T>
        </p>
      ))}
    </section>
  )
}

/** A state of a driver in words, for "DRIVER=STATE"; what is none stays as it is. */
export function stateName(play: Play, choice: string): string {
  const [driver, state] = choice.split('=')
  const found = play.drivers.list.find((d) => d.id === driver)
  const name = found?.states.find((s) => s.id === state)?.label
  return found && name ? roled(`${found.label}: ${name}`, play.roles) : choice
}
