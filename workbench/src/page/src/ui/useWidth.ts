import { useEffect, useRef, useState } from 'preact/hooks'

/** The width of an element, as it changes; drawings are made to fit, so that their letters keep their size. */
export function useWidth<E extends HTMLElement>(first = 720) {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const measure = () => {
      const now = Math.floor(watched.clientWidth)
      if (now > 0) setWidth(now)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return { element, width }
}
