import { useEffect, useRef, useState } from 'preact/hooks'
import { between, go, href, route } from '../state/route'
import { ledger, nameOf } from '../state/session'
import { toast } from '../state/toast'
import { Guarded } from './Guarded'
import { plain } from './Text'
import { whole } from '../words/numbers'
import { Icon, type IconName } from './Icon'
import { Keys } from './Keys'
import { TieChooser } from './TieChooser'
import { VIEWS, type ViewName, viewOf } from '../views/all'

interface Link { view: ViewName; name: string; icon: IconName; count?: () => number | null | undefined }

const GROUPS: { title: string; links: Link[] }[] = [
  {
    title: 'The tie',
    links: [
      { view: 'overview', name: 'Overview', icon: 'overview' },
      { view: 'timeline', name: 'Timeline', icon: 'timeline' },
      { view: 'measures', name: 'Measures', icon: 'measures' },
      { view: 'scenarios', name: 'Scenarios', icon: 'scenarios' },
      { view: 'report', name: 'Report', icon: 'report' },
    ],
  },
  {
    title: 'The ledger',
    links: [
      { view: 'start', name: 'Ties', icon: 'start', count: () => ledger.value?.ties },
      { view: 'ledger', name: 'Entries', icon: 'ledger', count: () => ledger.value?.entries },
      { view: 'disputes', name: 'Disputes', icon: 'disputes', count: () => ledger.value?.disputes.open },
      { view: 'documents', name: 'Documents', icon: 'documents', count: () => ledger.value?.documents },
      { view: 'sources', name: 'Sources', icon: 'sources' },
      { view: 'network', name: 'Network', icon: 'network' },
      { view: 'map', name: 'Map', icon: 'map' },
    ],
  },
  {
    title: 'Work',
    links: [
      { view: 'ask', name: 'Ask', icon: 'ask' },
      { view: 'review', name: 'Review', icon: 'review' },
      { view: 'decisions', name: 'Decisions', icon: 'decisions', count: () => ledger.value?.decisions },
      { view: 'read', name: 'Read documents in', icon: 'read' },
      { view: 'problems', name: 'Problems', icon: 'problems', count: () => ledger.value && ledger.value.problems.lost + ledger.value.problems.partial },
      { view: 'settings', name: 'Settings', icon: 'settings' },
    ],
  },
]

/** What stands around every view: where one can go, which tie is looked at, a question at any time. */
export function Shell() {
  const [menu, setMenu] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const name = viewOf(route.value.view)
  const View = VIEWS[name].view
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useEffect(() => {
    setMenu(false)
    setChoosing(false)
    if (first.current) first.current = false
    else {
      main.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
  }, [name])
  const tie = between()
  const tieName = tie ? `${plain(nameOf(tie[0]))} and ${plain(nameOf(tie[1]))}` : null
  useEffect(() => {
    document.title = `${VIEWS[name].title}${tieName ? ` · ${tieName}` : ''} · Entente`
  }, [name, tieName])
  return (
    <div class="shell">
      <a class="skip" href="#main" onClick={(e) => { e.preventDefault(); main.current?.focus() }}>
        To the content
      </a>
      {menu && <button type="button" class="scrim" aria-label="Close the menu" onClick={() => setMenu(false)} />}
      <nav class={menu ? 'side open' : 'side'} id="menu" aria-label="Views" onKeyDown={(e) => e.key === 'Escape' && setMenu(false)}>
        <a class="brand" href={href('start')}>
          <img src="icon.svg" alt="" /> Entente
        </a>
        {GROUPS.map((group) => (
          <div key={group.title}>
            <h2>{group.title}</h2>
            <ul>
              {group.links.map((link) => {
                const n = link.count?.()
                return (
                  <li key={link.view}>
                    <a href={href(link.view)} aria-current={name === link.view ? 'page' : undefined}>
                      <Icon name={link.icon} />
                      {link.name}
                      {n !== undefined && n !== null && n > 0 && <span class="count">{whole(n)}</span>}
                    </a>
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
        <p class="foot">
          <button type="button" class="button plain small" onClick={() => Keys.help.value = true}>
            Keys <kbd>?</kbd>
          </button>
        </p>
      </nav>
      <header class="top">
        <button type="button" class="button menu-button" aria-expanded={menu} aria-controls="menu" onClick={() => setMenu(!menu)}>
          <Icon name="menu" /> Menu
        </button>
        <button type="button" class="tie" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {tie ? (
            <>
              <span>{plain(nameOf(tie[0]))}</span>
              <Icon name="swap" />
              <span>{plain(nameOf(tie[1]))}</span>
            </>
          ) : (
            <span>Choose a tie</span>
          )}
        </button>
        <span class="grow" />
        <Question />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {ledger.value?.current === false && <p class="notice">Documents are being read in; what is shown is brought up to date when they are done.</p>}
        <Guarded key={name}>
          <View />
        </Guarded>
      </main>
      {choosing && <TieChooser onClose={() => setChoosing(false)} />}
      <Keys />
      <div aria-live="polite">
        {toast.value && (
          <div class="toast">
            {toast.value.text}
            {toast.value.action && (
              <button type="button" onClick={() => { toast.value?.action?.run(); toast.value = null }}>
                {toast.value.action.label}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  )
}

function Question() {
  const [text, setText] = useState('')
  return (
    <form
      role="search"
      onSubmit={(e) => {
        e.preventDefault()
        if (text.trim()) go('ask', { question: text.trim() })
      }}
    >
      <input class="input" id="question" type="search" maxLength={500} placeholder="Ask the documents a question" aria-label="Ask the documents a question" value={text} onInput={(e) => setText(e.currentTarget.value)} />
    </form>
  )
}
