/** Line drawings of 16 by 16 units; always beside a word or in a button that has a name. */
const PATHS = {
  overview: 'M2 13h12M4 13V8M8 13V3M12 13V6',
  ledger: 'M3 3h10v10H3zM3 6.5h10M3 10h10M7 6.5V13',
  timeline: 'M2 8h12M4.5 8V4M8 8v4M11.5 8V5',
  disputes: 'M8 2v12M3 5l5-1 5 1M3 5l-1.5 4.5a2 2 0 0 0 3 0zM13 5l-1.5 4.5a2 2 0 0 0 3 0z',
  documents: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 11h4',
  sources: 'M8 3v4M8 7l-4 3v3M8 7l4 3v3M6.5 3h3',
  network: 'M4 4l8 3M4 4l3 8M12 7l-5 5M4 4h.01M12 7h.01M7 12h.01',
  map: 'M2 4l4-1.5 4 1.5 4-1.5v10L10 14l-4-1.5L2 14zM6 2.5v10M10 4v10',
  ask: 'M3 3h10v7.5H8L5 13v-2.5H3zM6.5 6.7h3',
  review: 'M3 8.5l3 3 7-7',
  measures: 'M2 12a6 6 0 0 1 12 0M8 12l3-4',
  scenarios: 'M2 11c3 0 4-1 6-3s3-4 6-4M8 8c2 0 3 1 6 1M8 8c2 1.5 3 4 6 5',
  read: 'M8 2v8M5 7l3 3 3-3M3 13h10',
  report: 'M4 2h8v12H4zM6 5h4M6 8h4M6 11h2',
  problems: 'M8 2.5l6 11H2zM8 7v3M8 11.8v.1',
  settings: 'M3 5h6M12 5h1M3 11h1M7 11h6M10.5 3.5v3M5.5 9.5v3',
  decisions: 'M3 4h10M3 8h6M3 12h8M12 7v4M10.5 9.5L12 11l1.5-1.5',
  start: 'M3 8l5-5 5 5M4.5 7v6h7V7',
  close: 'M4 4l8 8M12 4l-8 8',
  menu: 'M2 4h12M2 8h12M2 12h12',
  undo: 'M6 4L3 7l3 3M3 7h6a4 4 0 0 1 0 7H7',
  down: 'M8 3v8M5 8l3 3 3-3',
  swap: 'M3 5h9l-2-2M13 11H4l2 2',
  search: 'M7 3a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM10 10l4 4',
  filter: 'M2 4h12M4 8h8M6.5 12h3',
  link: 'M6.5 9.5l3-3M7 5l1-1a2.5 2.5 0 0 1 4 3.5l-1.5 1.5M9 11l-1 1a2.5 2.5 0 0 1-4-3.5L5.5 7',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
