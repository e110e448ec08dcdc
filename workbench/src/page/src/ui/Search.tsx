import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { adjust, param } from '../state/route'

const TYPING_MS = 250

/** The field that searches the list in view; what is typed stands in the address soon after. */
export function Search({ label, children }: { label: string; children?: ComponentChildren }) {
  const [text, setText] = useState(param('q') ?? '')
  useEffect(() => {
    if (text === (param('q') ?? '')) return
    const timer = setTimeout(() => adjust({ q: text, offset: null }, false), TYPING_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div class="row pad-below">
      <input class="input grow" type="search" maxLength={500} placeholder={label} aria-label={label} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      {children}
    </div>
  )
}
