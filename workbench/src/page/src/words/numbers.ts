import type { Amount, Bounds, Money, Quantity, Range } from '../api/types'

const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const SHORT = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
const SCALES: [number, string][] = [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']]

/** 9800000000 → "9.8 billion"; below a million with thousands separators. */
export function short(value: number): string {
  const size = Math.abs(value)
  for (const [scale, word] of SCALES) if (size >= scale) return SHORT.format(value / scale) + word
  if (size >= 1000) return WHOLE.format(value)
  return SHORT.format(value)
}

/** For axes, where room is short: "9.8bn". */
export function tiny(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e12) return `${SHORT.format(value / 1e12)}tn`
  if (size >= 1e9) return `${SHORT.format(value / 1e9)}bn`
  if (size >= 1e6) return `${SHORT.format(value / 1e6)}m`
  if (size >= 1e4) return `${SHORT.format(value / 1e3)}k`
  return SHORT.format(value)
}

/** The same with the sign of a currency or of a share, where the axis is of one: "$9.8bn", "40 %". */
export function axisText(value: number, unit: string | null): string {
  const sign = unit ? SIGNS[unit.split(' ')[0] ?? ''] : undefined
  if (sign) return value < 0 ? `−${sign}${tiny(-value)}` : sign + tiny(value)
  return unit === 'percent' ? `${tiny(value)} %` : tiny(value)
}

export function whole(value: number): string {
  return WHOLE.format(value)
}

export function percent(share: number): string {
  return `${SHORT.format(share * 100)} %`
}

const SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }

/** A price as the price books have it: "USD 2024 per round". */
const PRICE = /^([A-Z]{3}) (\d{4})( per .+)?$/

function withUnit(text: string, unit: string | null, many: boolean): string {
  if (!unit) return text
  const sign = SIGNS[unit]
  if (sign) return text.startsWith('−') || text.startsWith('-') ? `−${sign}${text.slice(1)}` : sign + text
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${text}`
  if (unit === 'percent') return `${text} %`
  if (unit === 'ratio' || unit === 'index') return text
  if (unit === 'quantity') return text
  return `${text} ${many && COUNTED.test(unit) ? plural(unit) : unit}`
}

/** Words for things that are counted; abbreviations and what is a plural already stay as they are. */
const COUNTED = /^[a-z]{4,}(-[a-z]+)*(?<!s|people|percent|point of)$/

function plural(unit: string): string {
  if (unit === 'person') return 'people'
  if (/(s|x|ch|sh)$/.test(unit)) return `${unit}es`
  return unit.endsWith('y') ? `${unit.slice(0, -1)}ies` : `${unit}s`
}

/** A range in words: "4.5 to 6.6 million", "up to 9.8 billion", "at least 100", "no figure". */
export function rangeText(range: Range | null, unit: string | null = null): string {
  if (!range) return 'no figure'
  const price = unit ? PRICE.exec(unit) : null
  if (price) return `${rangeText(range, price[1])}${price[3] ?? ''}, prices of ${price[2]}`
  const { low, high } = range
  if (low === null && high === null) return range.mid === null ? 'no figure' : withUnit(short(range.mid), unit, range.mid !== 1)
  if (low === null && high !== null) return `up to ${withUnit(short(high), unit, true)}`
  if (high === null && low !== null) return `at least ${withUnit(short(low), unit, low !== 1)}`
  if (low === null || high === null) return 'no figure'
  const a = short(low)
  const b = short(high)
  if (a === b) return withUnit(a, unit, low !== 1)
  const sign = unit ? SIGNS[unit] : undefined
  return sign ? `${withUnit(a, unit, true)} to ${withUnit(b, unit, true)}` : withUnit(`${a} to ${b}`, unit, true)
}

export function amountText(amount: Bounds | Amount | null): string {
  if (!amount) return ''
  const per = 'per' in amount && amount.per ? ` per ${amount.per}` : ''
  if ('what' in amount && amount.what === 'share') {
    const asPercent = { low: amount.low === null ? null : amount.low * 100, mid: null, high: amount.high === null ? null : amount.high * 100 }
    return rangeText(asPercent, 'percent') + per
  }
  return rangeText(amount, amount.unit) + per
}

export function quantityText(quantity: Quantity | null, money: Money | null): string {
  if (money) return amountText({ low: money.low, mid: null, high: money.high, unit: money.currency, ...(money.per ? { per: money.per } : {}) } as Bounds)
  if (quantity) return amountText({ low: quantity.low, mid: null, high: quantity.high, unit: quantity.unit, ...(quantity.per ? { per: quantity.per } : {}) } as Bounds)
  return ''
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${WHOLE.format(n)} ${n === 1 ? one : many}`
}
