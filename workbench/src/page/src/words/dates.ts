import type { Period } from '../api/types'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "2024-06-19" → "19 Jun 2024"; what is no date stays as it is. */
export function dayText(date: string | null | undefined): string {
  if (!date) return 'no date'
  const [year, month, day] = date.slice(0, 10).split('-')
  if (!month) return year ?? date
  const name = MONTHS[Number(month) - 1] ?? month
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** A period as one would write it: a whole year as "2024", a whole month as "Jun 2024", open ends in words. */
export function periodText(period: Period | null | undefined): string {
  if (!period || (!period.start && !period.end)) return 'undated'
  const { start, end } = period
  if (!start) return `until ${dayText(end)}`
  if (!end) return `since ${dayText(start)}`
  if (start === end) return dayText(start)
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const from = start.slice(0, 4)
    const to = end.slice(0, 4)
    return from === to ? from : `${from}–${to}`
  }
  if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && Number(end.slice(8)) >= 28) return dayText(start.slice(0, 7))
  return `${dayText(start)} – ${dayText(end)}`
}

/** A date however it comes: as a day, or as first and last day. */
export function whenText(date: string | Period | null | undefined): string {
  return typeof date === 'object' && date !== null ? periodText(date) : dayText(date)
}

/** The moment of a ruling, in the reader's own time zone. */
export function momentText(moment: string): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return moment
  return at.toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })
}

export function parseDay(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`)
}
