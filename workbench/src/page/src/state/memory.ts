import { effect, signal } from '@preact/signals'

/** What belongs to the person at this browser and not to the ledger: theme, name for rulings. */
const THEME = 'entente.theme'
const ANALYST = 'entente.analyst'

function recall(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // A browser that keeps nothing: the choice holds for this page only.
  }
}

/** "light", "dark" or "system". */
export const theme = signal(recall(THEME) ?? 'system')
export const analyst = signal(recall(ANALYST) ?? '')

effect(() => {
  const root = document.documentElement
  if (theme.value === 'light' || theme.value === 'dark') root.dataset.theme = theme.value
  else delete root.dataset.theme
  remember(THEME, theme.value === 'system' ? null : theme.value)
})
effect(() => remember(ANALYST, analyst.value || null))
