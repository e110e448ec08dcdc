import { refresh } from '../App'
import { CallProblem, api, send } from '../api/client'
import type { RulingAnswer } from '../api/types'
import { analyst } from '../state/memory'
import { session } from '../state/session'
import { say } from '../state/toast'

export interface Ruling {
  ruling: string
  on: string[]
  /** The versions that were on the screen: a ruling on what has changed since is refused. */
  seen: Record<string, string>
  why?: string
  slots?: Record<string, unknown>
  grade?: string | number
  side?: string | null
  refute?: boolean
}

export function who(): string | undefined {
  return analyst.value || session.value?.analyst || undefined
}

/** Hands a ruling in; says what was ruled, with a way back. */
export async function rule(ruling: Ruling): Promise<RulingAnswer> {
  const answer = await send<RulingAnswer>('POST', api('rulings'), { ...ruling, who: who() })
  say(`${past(ruling.ruling)}.`, { label: 'Undo', run: () => void undo(answer.decision.id) })
  await refresh()
  return answer
}

export async function undo(decision?: string): Promise<boolean> {
  return turn(decision, 'undo')
}

export async function redo(decision?: string): Promise<boolean> {
  return turn(decision, 'redo')
}

async function turn(decision: string | undefined, way: 'undo' | 'redo'): Promise<boolean> {
  try {
    const path = decision ? `decisions/${encodeURIComponent(decision)}/${way}` : `decisions/${way}`
    await send<RulingAnswer>('POST', api(path), { who: who() })
    say(way === 'undo' ? 'Undone. It stands as it did before.' : 'Brought back.')
    await refresh()
    return true
  } catch (e) {
    say(e instanceof CallProblem ? e.message : String(e))
    return false
  }
}

const PAST: Record<string, string> = { accept: 'Accepted', reject: 'Rejected', correct: 'Corrected', merge: 'Merged', split: 'Split', grade: 'Graded', settle: 'Settled', note: 'Noted' }

function past(ruling: string): string {
  return PAST[ruling] ?? ruling
}
