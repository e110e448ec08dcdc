import type { Session } from './types'

/** What a call came back with when it did not do what was asked: the fields of RFC 9457, and those of its type. */
export class CallProblem extends Error {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly fields: Record<string, unknown>

  constructor(status: number, fields: Record<string, unknown>) {
    const title = typeof fields.title === 'string' ? fields.title : `The server answered ${status}`
    super(typeof fields.detail === 'string' ? fields.detail : title)
    this.title = title
    this.status = status
    this.type = typeof fields.type === 'string' ? (fields.type.split('#').pop() ?? '') : ''
    this.fields = fields
  }
}

export type Parameter = string | number | boolean | null | undefined | readonly string[]

/** An address below /api; empty parameters are left out, a list is repeated. */
export function api(path: string, parameters: Record<string, Parameter> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === '') continue
    if (Array.isArray(value)) for (const one of value) query.append(name, one)
    else query.set(name, String(value))
  }
  const text = query.toString()
  return `api/${path}${text ? `?${text}` : ''}`
}

let csrf = ''

export async function openSession(): Promise<Session> {
  const session = await get<Session>(api('session'))
  csrf = session.csrf
  return session
}

export async function get<T>(url: string, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(await reach(url, { signal: signal ?? null, headers: { Accept: 'application/json' } }))
}

/** A list whole, page after page, up to so many items; what stands beside the items is that of the first page. */
export async function getWhole<T extends { items: unknown[]; next: string | null }>(url: string, most: number, signal?: AbortSignal): Promise<T> {
  const first = await get<T>(url, signal)
  let next = first.next
  while (next !== null && first.items.length < most) {
    const more = await get<T>(next.replace(/^\//, ''), signal)
    first.items.push(...more.items)
    next = more.next
  }
  return first
}

export async function send<T>(method: 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json', 'X-Entente-CSRF': csrf }
  const request: RequestInit = { method, headers }
  if (body instanceof FormData) request.body = body
  else if (body !== undefined) {
    headers['Content-Type'] = 'application/json'
    request.body = JSON.stringify(body)
  }
  return answerOf<T>(await reach(url, request))
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request)
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') throw e
    throw new CallProblem(0, {
      title: 'The server does not answer',
      detail: 'The program behind this page does not answer. Start it again with: entente serve',
    })
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  let value: unknown = null
  try {
    value = text ? JSON.parse(text) : null
  } catch {
    value = { title: `The server answered ${response.status}`, detail: 'Its answer is not the JSON that was expected.' }
    if (response.ok) throw new CallProblem(response.status, value as Record<string, unknown>)
  }
  if (!response.ok) throw new CallProblem(response.status, (value ?? {}) as Record<string, unknown>)
  return value as T
}
