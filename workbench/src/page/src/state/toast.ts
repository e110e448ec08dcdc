import { signal } from '@preact/signals'

export interface Toast { text: string; action?: { label: string; run: () => void } }

/** A short word at the foot of the page on what was just done. */
export const toast = signal<Toast | null>(null)
const SHOWN_MS = 6000
let timer = 0

export function say(text: string, action?: Toast['action']): void {
  toast.value = action ? { text, action } : { text }
  clearTimeout(timer)
  timer = setTimeout(() => (toast.value = null), SHOWN_MS)
}
