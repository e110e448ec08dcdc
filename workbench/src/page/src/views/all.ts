import type { FunctionComponent } from 'preact'
import { Ask } from './Ask'
import { Decisions } from './Decisions'
import { Disputes } from './Disputes'
import { Documents } from './Documents'
import { Entries } from './Entries'
import { MapView } from './MapView'
import { Measures } from './Measures'
import { NetworkView } from './NetworkView'
import { Overview } from './Overview'
import { Problems } from './Problems'
import { ReadIn } from './ReadIn'
import { ReportView } from './ReportView'
import { Review } from './Review'
import { Scenarios } from './Scenarios'
import { Settings } from './Settings'
import { SourcesView } from './SourcesView'
import { Start } from './Start'
import { TimelineView } from './TimelineView'

/** Every view, by the name that it has in the address. */
export const VIEWS = {
  start: { title: 'Ties', view: Start },
  overview: { title: 'Overview', view: Overview },
  timeline: { title: 'Timeline', view: TimelineView },
  measures: { title: 'Measures', view: Measures },
  scenarios: { title: 'Scenarios', view: Scenarios },
  report: { title: 'Report', view: ReportView },
  ledger: { title: 'Entries', view: Entries },
  disputes: { title: 'Disputes', view: Disputes },
  documents: { title: 'Documents', view: Documents },
  sources: { title: 'Sources', view: SourcesView },
  network: { title: 'Network', view: NetworkView },
  map: { title: 'Map', view: MapView },
  ask: { title: 'Ask', view: Ask },
  review: { title: 'Review', view: Review },
  decisions: { title: 'Decisions', view: Decisions },
  read: { title: 'Read documents in', view: ReadIn },
  problems: { title: 'Problems', view: Problems },
  settings: { title: 'Settings', view: Settings },
} satisfies Record<string, { title: string; view: FunctionComponent }>

export type ViewName = keyof typeof VIEWS

export function viewOf(name: string): ViewName {
  return Object.hasOwn(VIEWS, name) ? (name as ViewName) : 'start'
}
