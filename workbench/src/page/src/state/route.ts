import { signal } from '@preact/signals'

/** The view and what it shows: all of it stands in the address, so that a link, "back" and "forward" reproduce it. */
export interface Route { view: string; params: URLSearchParams }

export const HOME = 'start'

export function readRoute(hash: string): Route {
  const [path, query] = hash.replace(/^#\/?/, '').split('?', 2)
  return { view: path || HOME, params: new URLSearchParams(query ?? '') }
}

export const route = signal<Route>(readRoute(location.hash))

addEventListener('hashchange', () => {
  route.value = readRoute(location.hash)
})

export type Change = string | number | null | undefined | readonly string[]

/** Parameters that belong to the tie and not to one view: they go along from view to view. */
const CARRIED = ['between', 'as_of']

export function href(view: string, change: Record<string, Change> = {}, from?: URLSearchParams): string {
  const params = new URLSearchParams()
  const base = from ?? route.value.params
  for (const [name, value] of base) if (from !== undefined || CARRIED.includes(name)) params.append(name, value)
  for (const [name, value] of Object.entries(change)) {
    params.delete(name)
    if (value === null || value === undefined || value === '') continue
    if (Array.isArray(value)) for (const one of value) params.append(name, one)
    else params.set(name, String(value))
  }
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3E', '>')
  return `#/${view}${query ? `?${query}` : ''}`
}

/** Another view; the tie stays. */
export function go(view: string, change: Record<string, Change> = {}): void {
  location.hash = href(view, change)
}

/** The same view with some parameters changed. A step that one would want to go back from makes an entry in the history. */
export function adjust(change: Record<string, Change>, step = true): void {
  const address = href(route.value.view, change, route.value.params)
  if (step) location.hash = address
  else {
    history.replaceState(null, '', address)
    route.value = readRoute(address)
  }
}

export function param(name: string): string | null {
  return route.value.params.get(name)
}

export function params(name: string): string[] {
  return route.value.params.getAll(name)
}

/** The two actors in view, or null. */
export function between(): [string, string] | null {
  const parts = (param('between') ?? '').split(',')
  return parts.length === 2 && parts[0] && parts[1] ? [parts[0], parts[1]] : null
}
