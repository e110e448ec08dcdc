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

/** What an entry is about, in a few words. */
export function titleOf(entry: Brief | Entry): string {
  if (entry.item?.text) return entry.item.text
  if (entry.item?.class) return label(entry.item.class)
  const amount = amountText(entry.amount)
  return amount ? `${label(entry.kind)}, ${amount}` : label(entry.kind)
}

const MEASURES: Record<string, string> = {
  exchange: 'What passes each way',
  'valued-quantities': 'Quantities valued by the price book',
  balance: 'Balance',
  asymmetry: 'Asymmetry',
  'channel-profile': 'Make-up by channel and thing',
  commitments: 'Commitments on record',
  'mention-balance': 'How often each direction is mentioned',
  timeline: 'Entries by year',
  'benefits-and-risks': 'Benefits and risks by side',
  'deployments-and-losses': 'Deployments and losses',
}

export function measureTitle(name: string): string {
  return MEASURES[name] ?? label(name)
}

const SLOTS: Record<string, string> = { from: 'From', to: 'To', item: 'Item', money: 'Money', quantity: 'Quantity', time: 'Time', attribution: 'On whose word' }

export function slotLabel(slot: string): string {
  return SLOTS[slot] ?? label(slot)
}
