import { computed, signal } from '@preact/signals'
import type { Actor, LedgerInfo, Session } from '../api/types'

export const session = signal<Session | null>(null)
export const ledger = signal<LedgerInfo | null>(null)
/** Changes with every document read and every ruling; whatever was fetched before is fetched again. */
export const ledgerState = signal('')
export const actors = signal<ReadonlyMap<string, Actor>>(new Map())

export const mayWrite = computed(() => session.value?.can.write === true && session.value.role === 'editor')

/** The name of an actor; a code that the ledger does not know is its own name. */
export function nameOf(code: string): string {
  return actors.value.get(code)?.name ?? code
}

export function namesOf(codes: readonly string[]): string {
  if (codes.length === 0) return 'not named'
  return codes.map(nameOf).join(', ')
}
