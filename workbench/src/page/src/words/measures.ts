import type { ComponentChildren } from 'preact'
import { actors, nameOf } from '../state/session'
import { shown } from '../ui/Text'

/** A measure's label with names for codes: "PRK → RUS, total" becomes "North Korea → Russia, total". */
export function worded(text: string): string {
  return text.replace(/\b[A-Z]{2,9}\b/g, (code) => (actors.value.has(code) ? nameOf(code) : code))
}

/** A sentence that the program made, with names for codes. */
export function told(text: string): ComponentChildren {
  return shown(worded(text))
}

/** The two sides of a driver's texts by name: "What A gets in return" becomes "What North Korea gets in return". */
export function roled(text: string, roles: { A: string; B: string }): string {
  return text.replace(/\b[AB]\b/g, (role) => nameOf(role === 'A' ? roles.A : roles.B))
}
