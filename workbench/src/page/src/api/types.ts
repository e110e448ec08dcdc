/** The objects of the REST API, named and shaped as in docs/data-formats.md. */

export interface Span { start: number; end: number }
export interface Evidence { id: string | null; document: string; span: Span; quote: string }
export interface Hidden { offset: number; code: string; name: string }
export interface Item { text: string; class: string | null }
export interface Grade { source: string | null; information: number | null }
export interface Period { start: string | null; end: string | null }
export interface Range { low: number | null; mid: number | null; high: number | null }
export interface Bounds extends Range { unit: string | null }

export interface Amount extends Bounds {
  what: string
  per: string | null
  n_sources: number
  n_independent: number
  i2: number | null
  pooled: boolean
  why_not_pooled: string | null
  parts: { origin: string; low: number | null; high: number | null; date: string | null }[]
}

export interface EntryStatement extends Evidence {
  origin: string | null
  modality: string
  polarity: string
  stance: string
  grade: string | null
  document_title?: string | null
  document_date?: string | Period | null
  publisher?: string | null
  version?: string
}

export interface Brief {
  id: string
  kind: string
  from: string[]
  to: string[]
  item: Item | null
  amount: Bounds | null
  period: Period | null
  standing: string
}

export interface Entry extends Brief {
  event: { type: string; mode: string | null } | null
  channel: string
  amount: Amount | null
  grade: Grade | null
  statements: EntryStatement[]
  series: { id: string; position: number; of: number } | null
  part_of: string | null
  forecast: Forecast | null
  reason: string
  version?: string
  disputes?: string[]
}

export interface Forecast {
  who: string | null
  what: string | null
  by: string | null
  word: string | null
  likelihood: { low: number | null; high: number | null } | null
  outcome: string | null
  resolved_by: Evidence[] | null
}

export interface Quantity { text: string; low: number | null; high: number | null; unit: string | null; per: string | null }
export interface Money { text: string; low: number | null; high: number | null; currency: string | null; per: string | null }

export interface Statement extends Evidence {
  id: string
  kind: string
  event: { type: string; mode: string | null } | null
  channel: string
  from: string[]
  to: string[]
  item: Item | null
  quantity: Quantity | null
  money: Money | null
  time: { text: string; start: string | null; end: string | null } | null
  attribution: { text: string; actor: string | null } | null
  modality: string
  polarity: string
  confidence: number
  rule: string
  version?: string
  hidden?: Hidden[]
  stance?: string
  origin?: string | null
  grade?: string | null
  document_title?: string | null
  document_date?: string | Period | null
  publisher?: string | null
}

export interface DisputeMember extends Evidence {
  side: string
  entry: string | null
  origin: string | null
  date: string | null
  grade: string | null
  document_title?: string | null
  publisher?: string | null
  relation?: string | null
}

export interface Dispute {
  /** How many claims each side has, where not all of them are given. */
  claims?: Record<string, number>
  id: string
  kind: string
  members: DisputeMember[]
  reason: string
  settled_by: string | null
  status: string
  version?: string
}

export interface OriginMember { document: string; relation: string; share: number; date: string | null; evidence?: Evidence }
export interface Origin { id: string; level: string; first: string; members: OriginMember[]; n_effective: number; reason: string }

export interface MeasureValue extends Bounds { label: string }
export interface MeasureInput extends Bounds { name: string; source: string | null; assumed: boolean }
export interface Measure {
  name: string
  between: string[]
  as_of: string
  period: Period | null
  formula: string
  values: MeasureValue[]
  assumption: string
  inputs: MeasureInput[]
  citations: (Evidence | { table: string; row: string | number })[]
  not_valued: string[]
  note: string | null
}

export interface Problem { document: string; place: string | null; kind: string; severity: string; message: string; date: string }

export interface AnswerSentence { text: string; entries: string[]; citations: Evidence[]; standing: string | null }

export interface Answer {
  question: string
  answered: boolean
  answer: string
  sentences: AnswerSentence[]
  understood: { kind: string | null; from: string[] | null; to: string[] | null; item: string | null; period: Period | string | null } | null
  disputes: string[]
  /** What the documents leave open, in sentences. */
  missing?: string[]
  /** What comes near without answering, with what keeps it from answering. */
  nearest?: { why: string; sentence: AnswerSentence }[]
  notes?: string[]
}

/** A value that things are counted by; `name` where the value itself says little to a reader. */
export interface FacetValue { value: string; count: number; name?: string }
export type Facets = Record<string, FacetValue[]>

export interface List<T> { items: T[]; total: number; offset: number; limit: number; next: string | null; state: string; facets?: Facets }

export interface Session {
  version: string
  ledger: string
  role: string
  csrf: string
  login: string
  analyst: string | null
  can: { write: boolean; read_documents: boolean; ask: boolean; scenarios: boolean; report_formats: string[] }
  limits: { upload_bytes: number; upload_files: number; page: number }
}

export interface LedgerInfo {
  name: string
  state: string
  documents: number
  statements: number
  entries: number
  disputes: { open: number; settled: number; overtaken: number }
  origins: number
  problems: { lost: number; partial: number; note: number }
  decisions: number
  ties: number
  as_of: string | null
  current: boolean
}

export interface Actor { code: string; name: string; entries: number }

export interface Tie {
  between: [string, string]
  entries: number
  a_to_b: number
  b_to_a: number
  both: number
  statements: number
  disputes: number
  first: string | null
  last: string | null
  channels: Record<string, number>
}

export interface Flow extends Range {
  from: string
  to: string
  channel: string
  currency: string | null
  stated: Range | null
  valued: Range | null
  /** So many of them as are shown at a glance; the counts are of all. */
  entries: string[]
  entry_count: number
  not_valued: string[]
}

export interface TieOverview {
  between: [string, string]
  as_of: string
  state: string
  counts: { entries: number; statements: number; documents: number; disputes: number }
  period: Period | null
  exchange: {
    flows: Flow[]
    totals: (Range & { from: string; to: string; currency: string | null })[]
    mentions: { from: string; to: string; channel: string; entries: number }[]
    not_valued: string[]
    not_valued_count: number
    note: string | null
    citations: Evidence[]
  }
  balance: Measure | null
  asymmetry: Measure | null
  commitments: { entry: Entry; holds: boolean | null; label: string }[]
  benefits: Record<string, Entry[]>
  risks: Record<string, Entry[]>
  disputes: Dispute[]
  outlook: Entry[]
  turning_points: { date: string; period: Period | null; entry: string; title: string; why: string }[]
  measures: string[]
}

/** What a measure is called, and how to read it. */
export interface MeasureTitle { name: string; title: string; reading: string }

export interface Decision {
  id: string
  ruling: string
  on: string[]
  told: string
  who: string
  when: string
  why: string | null
  state: string
  lost: number
  slots?: Record<string, unknown>
}

export interface EntryDetail {
  entry: Entry
  statements: Statement[]
  disputes: Dispute[]
  decisions: Decision[]
  part_of: Brief | null
  parts: Brief[]
  series: Brief[]
  neighbours: { before: string | null; after: string | null } | null
}

export interface DocumentBrief {
  id: string
  title: string | null
  /** How the text begins, where it has no title. */
  opening?: string | null
  date: Period | null
  publisher: string | null
  author: string | null
  url: string | null
  language: string | null
  media_type: string | null
  characters: number
  statements: number
  grade: string | null
  grade_reason: string | null
  origin: string | null
  relation: string | null
  read_at: string | null
  version?: string
  hidden?: Hidden[]
}

export interface DocumentDetail {
  document: DocumentBrief & { where?: Record<string, string> }
  origin: Origin | null
  near_copies: { id: string; title: string | null; date: string | Period | null; publisher: string | null; relation: string; share: number }[]
  problems: Problem[]
  decisions: Decision[]
  kinds: Record<string, number>
}

export interface Mark {
  id: string
  start: number
  end: number
  kind: string
  channel: string
  from: string[]
  to: string[]
  item: string | null
  quantity: Quantity | null
  money: Money | null
  entry: string | null
  standing: string | null
  disputed: boolean
  polarity: string
  confidence: number
  ruled: string | null
}

export interface DocumentText { id: string; start: number; end: number; length: number; text: string; marks: Mark[]; hidden: Hidden[] }

export interface TimelineEvent {
  entry: string
  start: string | null
  end: string | null
  kind: string
  channel: string
  from: string[]
  to: string[]
  title: string
  amount: Bounds | null
  standing: string
  disputed: boolean
  turning_point: boolean
}

export interface Timeline extends List<TimelineEvent> {
  months: { month: string; count: number; channels: Record<string, number> }[]
  undated: number
  phases: { start: string | null; end: string | null; name: string; reason: string }[]
}

export interface NetworkNode { code: string; name: string; entries: number; lat?: number; lon?: number; place?: string }
export interface Network { nodes: NetworkNode[]; edges: Tie[]; left_out: number; state: string; unplaced?: string[] }

export interface Source {
  source: string
  /** Title of the document that stands for itself because no publisher is named. */
  title?: string | null
  documents: number
  original: number
  repeated: number
  statements: number
  grades: Record<string, number>
  first: string | null
  last: string | null
  corroborated: number
  single_source: number
  disputed: number
  refuted: number
}
export interface Sources extends List<Source> {
  forecasts: { source: string; title?: string | null; scaled: number; brier: number | null; happened: number; failed: number; unresolved: number }[]
}

export interface ReviewItem {
  statement: Statement
  entry: (Brief & { version?: string }) | null
  disputes: string[]
  why: string
  score: number
  document: DocumentBrief
  context: { start: number; end: number; text: string } | null
}

export interface Reading {
  id: string
  state: string
  files: string[]
  documents: number
  known: number
  statements: number
  bytes_done: number
  bytes_total: number
  stage: string | null
  problems: Problem[]
  began: string
  ended: string | null
  failure: string | null
}

export interface Vocabulary {
  kinds: string[]
  channels: string[]
  standings: string[]
  modalities: string[]
  polarities: string[]
  dispute_kinds: string[]
  item_classes: { class: string; name: string }[]
  units: string[]
  slots: string[]
  rulings: string[]
  grades: { source: string[]; information: number[] }
}

export interface RulingAnswer { decision: Decision; state: string; changed: { entries: string[]; disputes: string[] } }
