import { api } from '../api/client'
import type { Combination, Fan, Play, Scenario } from '../api/scenario'
import { useGet } from '../api/use'
import { FanChart } from '../charts/FanChart'
import { adjust, param, params } from '../state/route'
import { nameOf, session } from '../state/session'
import { WithPanel } from '../ui/EntryPanel'
import { Figure } from '../ui/Figure'
import { Empty, Head, Show } from '../ui/States'
import { T, shown } from '../ui/Text'
import { dayText, periodText } from '../words/dates'
import { label } from '../words/labels'
import { roled, worded } from '../words/measures'
import { count, rangeText } from '../words/numbers'
import { Basis, Grounds, stateName } from './ScenarioGrounds'
import { Drivers } from './Drivers'
import { NeedTie } from './NeedTie'

const MONTHS = [12, 24, 36, 60, 120]

/** What if: drivers set by sliders, the combinations that hold together, and what would pass under each. */
export function Scenarios() {
  return <NeedTie title="Scenarios" view="scenarios">{(tie) => (session.value?.can.scenarios ? <Of key={tie.join()} tie={tie} /> : <None />)}</NeedTie>
}

function None() {
  return (
    <>
      <Head title="Scenarios" />
      <Empty title="No scenarios are played here">The program that serves this page has nothing that plays scenarios.</Empty>
    </>
  )
}

function Of({ tie }: { tie: [string, string] }) {
  const of = useGet<Play>(api('scenarios', { between: tie.join(','), set: params('set'), months: param('months'), seed: param('seed'), as_of: param('as_of') }))
  return (
    <WithPanel>
      <Head
        title="Scenarios"
        actions={
          <label class="row small quiet">
            Look ahead
            <select class="select" value={param('months') ?? '24'} onChange={(e) => adjust({ months: e.currentTarget.value === '24' ? null : e.currentTarget.value })}>
              {MONTHS.map((m) => (
                <option key={m} value={m}>
                  {m} months
                </option>
              ))}
            </select>
          </label>
        }
      >
        What may pass between <T>{nameOf(tie[0])}</T> and <T>{nameOf(tie[1])}</T> if the drivers go one way or another. No forecast and no probability of a scenario: each tells what would follow. What is assumed is marked <Basis of="assumption" />, what comes from documents <Basis of="data" />.
      </Head>
      <Show of={of} what="Playing the scenarios">
        {(play) => <Body play={play} />}
      </Show>
    </WithPanel>
  )
}

function Body({ play }: { play: Play }) {
  const chosen = play.scenarios.find((s) => String(s.number) === param('scenario')) ?? play.scenarios[0] ?? null
  return (
    <div class="with-facets scenario">
      <Drivers play={play} />
      <div class="stack">
        {play.scenarios.length === 0 ? (
          <section class="card">
            <Empty title="Nothing holds together like this">
              <p>With these drivers set, every combination contradicts what is judged of how they act on each other. Leave one open.</p>
            </Empty>
            <Near play={play} />
          </section>
        ) : (
          <>
            <Choice play={play} chosen={chosen} />
            {chosen && <Fans play={play} fans={chosen.fans} title={`Scenario ${chosen.number}`} lead={told(play, chosen)} />}
          </>
        )}
        <Fans play={play} fans={play.carried_forward} title="If everything goes on as it was" lead={`The pace of ${periodText(play.pace_from)} carried forward, with the drift alone.`} />
        <Grounds play={play} />
      </div>
    </div>
  )
}

function Choice({ play, chosen }: { play: Play; chosen: Scenario | null }) {
  return (
    <section class="card">
      <div class="card-head">
        <div>
          <h2>{count(play.scenarios.length, 'combination')} that hold together</h2>
          <p>
            Of {play.consistency.combinations}, {play.consistency.complete ? 'all looked at' : `${play.consistency.looked_at} looked at`}. In each, no driver would rather be in another state, by the judgements below. <Basis of={play.consistency.basis} />
          </p>
        </div>
      </div>
      <ul class="lines">
        {play.scenarios.map((s) => (
          <li key={s.number}>
            <button type="button" class="line-button scenario-pick" aria-pressed={s === chosen} onClick={() => adjust({ scenario: s.number })}>
              <strong>{s.number}</strong> {told(play, s)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Near({ play }: { play: Play }) {
  if (play.consistency.near.length === 0) return null
  return (
    <>
      <h3>Nearly</h3>
      <ul class="bullets">
        {play.consistency.near.slice(0, 5).map((c, i) => (
          <li key={i}>{told(play, c)}</li>
        ))}
      </ul>
    </>
  )
}

function told(play: Play, of: Combination): string {
  return play.drivers.list
    .map((d) => {
      const state = d.states.find((s) => s.id === of.states[d.id])
      return state ? roled(`${d.label}: ${state.label}`, play.roles) : ''
    })
    .filter(Boolean)
    .join('; ')
}

function Fans({ play, fans, title, lead }: { play: Play; fans: Fan[]; title: string; lead: string }) {
  const rows = fans.flatMap((f) => f.months.map((m, i) => [nameOf(f.from), nameOf(f.to), f.target, f.unit, m, f.p5[i] ?? null, f.p25[i] ?? null, f.p50[i] ?? null, f.p75[i] ?? null, f.p95[i] ?? null, f.basis]))
  return (
    <Figure
      title={title}
      lead={shown(lead)}
      note={`As of ${dayText(play.as_of)}; ${play.draws} draws from seed ${play.seed}. Dark band: half of the draws; light band: nine of ten. An interval holds only as far as the assumptions do.`}
      data={{ columns: ['From', 'To', 'What', 'Unit', 'Month', '5 %', '25 %', '50 %', '75 %', '95 %', 'Basis'], rows }}
    >
      {fans.length === 0 ? (
        <p class="quiet">Nothing passes at a pace that could be carried forward.</p>
      ) : (
        <div class="fans">
          {fans.map((f, i) => (
            <OneFan key={i} fan={f} play={play} />
          ))}
        </div>
      )}
    </Figure>
  )
}

function OneFan({ fan, play }: { fan: Fan; play: Play }) {
  const name = `${nameOf(fan.from)} → ${nameOf(fan.to)}, ${label(fan.target).toLowerCase()}`
  const unit = fan.unit.split(' ')[0] ?? null
  const money = /^[A-Z]{3}$/.test(unit ?? '')
  const ends = { low: fan.total.p5, mid: fan.total.p50, high: fan.total.p95 }
  return (
    <section>
      <h3>
        <T>{name}</T> <span class="quiet small">{fan.unit}</span>
      </h3>
      <FanChart fan={fan} name={name} />
      <p class="small">
        In all {rangeText(ends, money ? unit : null)} over {fan.months.length} months <Basis of={fan.basis} />
      </p>
      {(fan.effects.length > 0 || fan.assumptions.length > 0 || fan.inputs.length > 0) && (
        <details>
          <summary class="small">What goes into it</summary>
          <ul class="bullets small">
            {fan.inputs.map((input, i) => (
              <li key={`i${i}`}>
                <T>{worded(input.name)}</T>: {rangeText(input, input.unit)} <Basis of={input.basis} />
              </li>
            ))}
            {fan.effects.map((e, i) => (
              <li key={`e${i}`}>
                <T>{stateName(play, e.when)}</T>: times {e.low} to {e.high}, {shown(roled(e.reason, play.roles))} <Basis of={e.basis} />
              </li>
            ))}
            {fan.assumptions.map((a) => (
              <li key={a}>
                {shown(worded(a))} <Basis of="assumption" />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
