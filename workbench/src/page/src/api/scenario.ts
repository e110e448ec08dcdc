/** Scenarios of a tie, as `entente scenario --format json` prints them (docs/scenarios.md). */
export interface DriverState { id: string; label: string }
export interface Driver { id: string; label: string; states: DriverState[]; set: string | null }
export interface Grounded { reason: string; source: string | null; place: string | null; basis: string }
export interface Judgement extends Grounded { from: string; to: string; value: number }
export interface Effect extends Grounded { when: string; way: string; target: string; low: number; high: number; from_low: number; from_high: number; until: string | null }

export interface Fan {
  from: string
  to: string
  target: string
  unit: string
  basis: string
  so_far: { low: number | null; mid: number | null; high: number | null; basis: string }
  months: string[]
  p5: number[]
  p25: number[]
  p50: number[]
  p75: number[]
  p95: number[]
  total: { p5: number; p25: number; p50: number; p75: number; p95: number; basis: string }
  effects: Effect[]
  inputs: { name: string; low: number | null; mid: number | null; high: number | null; unit: string | null; source: string | null; basis: string }[]
  assumptions: string[]
}

export interface Combination { states: Record<string, string>; consistent: boolean; margin: number; score: number }
export interface Scenario extends Combination { number: number; fans: Fan[] }

export interface Play {
  between: string[]
  as_of: string
  pace_from: { start: string; end: string; basis: string }
  months: number
  seed: number
  draws: number
  roles: { A: string; B: string; basis: string; reason: string }
  drivers: { name: string; roles: string; drift: { per_month: number } & Grounded; list: Driver[]; judgements: Judgement[]; effects: Effect[] }
  consistency: { combinations: number; looked_at: number; complete: boolean; basis: string; consistent: Combination[]; consistent_more: number; near: Combination[]; near_more: number }
  carried_forward: Fan[]
  scenarios: Scenario[]
  left_out: string[]
  notes: string[]
}
