import type { Brief, Entry } from '../api/types'
import { namesOf } from '../state/session'
import { amountText } from './numbers'

/** The words of the contract as a reader would write them; what is not listed is shown with spaces for hyphens. */
const LABELS: Record<string, string> = {
  corroborated: 'Corroborated',
  'single-source': 'Single source',
  disputed: 'Disputed',
  refuted: 'Refuted',
  overtaken: 'Overtaken',
  'yes-no': 'Yes or no',
  'same-figure-different-thing': 'Same figure, different thing',
  'human-rights': 'Human rights',
  'mis-copied': 'Mis-copied',
  none: 'Undated',
  both: 'Both at once',
  'did-not-happen': 'Did not happen',
}

export function label(word: string | null | undefined): string {
  if (!word) return ''
  const known = LABELS[word]
  if (known) return known
  const spaced = word.replaceAll('-', ' ').replaceAll('_', ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

export const STANDING_MEANS: Record<string, string> = {
  corroborated: 'Two or more independent origins say so.',
  'single-source': 'One origin only says so, however many texts repeat it.',
  disputed: 'In a dispute that is open.',
  refuted: 'A ruling or the record is against it.',
  overtaken: 'True at its time, not now.',
}

export const SOURCE_GRADE_MEANS: Record<string, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

export const INFORMATION_GRADE_MEANS: Record<string, string> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** Who and whom: "North Korea → Russia", "North Korea and Russia" where both stand on both sides. */
export function sidesText(of: { from: string[]; to: string[] }): string {
  if (of.from.length === of.to.length && of.from.every((a) => of.to.includes(a)) && of.from.length > 0) return of.from.map((a) => namesOf([a])).join(' and ')
  if (of.to.length === 0) return namesOf(of.from)
  return `${namesOf(of.from)} → ${namesOf(of.to)}`
}

/** What an entry is about, in a few words: its thing; where it has none, the words of the first text that tells of it. */
export function titleOf(entry: Brief | Entry): string {
  if (entry.item?.text) return entry.item.text
  const quote = quoteOf(entry)
  if (quote && !entry.amount) return quote
  if (entry.item?.class) return label(entry.item.class)
  const amount = amountText(entry.amount)
  return amount ? `${label(entry.kind)}, ${amount}` : label(entry.kind)
}

/** The words of the first statement that bears an entry out; empty where only the outline of the entry is there. */
export function quoteOf(entry: Brief | Entry): string {
  return 'statements' in entry ? (entry.statements[0]?.quote.trim() ?? '') : ''
}

/** A letter of the Admiralty code with what it means: "F, reliability cannot be judged". */
export function gradeLabel(letter: string): string {
  const means = SOURCE_GRADE_MEANS[letter]
  return means ? `${letter}, ${means}` : letter
}

const SLOTS: Record<string, string> = { from: 'From', to: 'To', item: 'Item', money: 'Money', quantity: 'Quantity', time: 'Time', attribution: 'On whose word' }

export function slotLabel(slot: string): string {
  return SLOTS[slot] ?? label(slot)
}
