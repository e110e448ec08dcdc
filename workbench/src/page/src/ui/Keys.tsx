import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { go } from '../state/route'
import { Dialog } from './Dialog'

const GO: [string, string, string][] = [
  ['o', 'overview', 'Overview'],
  ['t', 'timeline', 'Timeline'],
  ['e', 'ledger', 'Entries'],
  ['d', 'disputes', 'Disputes'],
  ['x', 'documents', 'Documents'],
  ['s', 'sources', 'Sources'],
  ['n', 'network', 'Network'],
  ['m', 'measures', 'Measures'],
  ['r', 'review', 'Review'],
  ['a', 'ask', 'Ask'],
]

const REVIEW: [string, string][] = [
  ['a', 'accept the statement'],
  ['r', 'reject it'],
  ['c', 'correct it'],
  ['m', 'merge its entry with another'],
  ['n', 'next, without a ruling'],
  ['p', 'the one before'],
  ['u', 'undo the last ruling'],
  ['Enter', 'open its document at the place'],
]

const NEXT_KEY_MS = 1200

/** True while somebody writes: letters are letters then. */
export function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, dialog') !== null || target.isContentEditable)
}

/** Keys that hold everywhere: "g" and a letter goes to a view, "/" asks, "?" shows them all. */
export function Keys() {
  useEffect(() => {
    let led = 0
    const press = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target)) return
      if (Date.now() - led < NEXT_KEY_MS) {
        led = 0
        const found = GO.find(([key]) => key === e.key)
        if (found) {
          e.preventDefault()
          e.stopImmediatePropagation()
          go(found[1])
        }
        return
      }
      if (e.key === 'g') led = Date.now()
      else if (e.key === '?') Keys.help.value = true
      else if (e.key === '/') {
        const field = document.querySelector<HTMLInputElement>('main input[type=search]') ?? document.querySelector<HTMLInputElement>('#question')
        if (field) {
          e.preventDefault()
          field.focus()
          field.select()
        }
      }
    }
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [])
  if (!Keys.help.value) return null
  return (
    <Dialog title="Keys" onClose={() => (Keys.help.value = false)}>
      <div class="grid-2 keys">
        <section>
          <h3>Everywhere</h3>
          <dl class="facts">
            <dt><kbd>/</kbd></dt><dd>search in this view, or ask</dd>
            <dt><kbd>?</kbd></dt><dd>this list</dd>
            <dt><kbd>Esc</kbd></dt><dd>close what is open</dd>
            {GO.map(([key, , name]) => (
              <>
                <dt key={key}><kbd>g</kbd> <kbd>{key}</kbd></dt><dd>{name}</dd>
              </>
            ))}
          </dl>
        </section>
        <section>
          <h3>In lists and documents</h3>
          <dl class="facts">
            <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, the one before</dd>
          </dl>
          <h3>In the review</h3>
          <dl class="facts">
            {REVIEW.map(([key, what]) => (
              <>
                <dt key={key}><kbd>{key}</kbd></dt><dd>{what}</dd>
              </>
            ))}
          </dl>
        </section>
      </div>
      <div class="actions">
        <button type="button" class="button first" onClick={() => (Keys.help.value = false)}>
          Close
        </button>
      </div>
    </Dialog>
  )
}
Keys.help = signal(false)
