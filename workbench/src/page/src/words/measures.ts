import { actors, nameOf } from '../state/session'

/** A measure's label with names for codes: "PRK → RUS, total" becomes "North Korea → Russia, total". */
export function worded(text: string): string {
  return text.replace(/\b[A-Z]{2,9}\b/g, (code) => (actors.value.has(code) ? nameOf(code) : code))
}
