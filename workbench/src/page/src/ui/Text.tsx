import type { ComponentChildren } from 'preact'

/**
 * Characters that hide, turn or cut what stands around them: controls, direction marks, invisible separators.
 * Tab and line ends are no matter.
 */
const ODD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu

/** A text with each odd character shown by its code instead of taking effect. */
export function shown(text: string): ComponentChildren {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const found of text.matchAll(ODD)) {
    if (found.index > at) parts.push(text.slice(at, found.index))
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    parts.push(<span class="control-mark" title="A character that is not meant to be seen">U+{code}</span>)
    at = found.index + found[0].length
  }
  if (parts.length === 0) return text
  parts.push(text.slice(at))
  return parts
}

/** What somebody else wrote: always a text node, kept apart from the direction of its neighbours. */
export function T({ children, class: name }: { children: string | null | undefined; class?: string }) {
  if (!children) return null
  return <bdi class={name}>{shown(children)}</bdi>
}

export function Quote({ children }: { children: string }) {
  return (
    <blockquote class="quote" dir="auto">
      {shown(children)}
    </blockquote>
  )
}

/** For texts of drawings, names of files and labels for screen readers, where no elements can stand. */
export function plain(text: string): string {
  return text.replace(ODD, '\uFFFD')
}

/** Shortened at a word's end. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const head = text.slice(0, length)
  const at = head.lastIndexOf(' ')
  return `${(at > length * 0.6 ? head.slice(0, at) : head).trimEnd()}…`
}
