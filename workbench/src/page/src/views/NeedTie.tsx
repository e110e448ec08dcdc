import type { ComponentChildren } from 'preact'
import { api } from '../api/client'
import type { List, Tie } from '../api/types'
import { useGet } from '../api/use'
import { between } from '../state/route'
import { Head, Show } from '../ui/States'
import { TieList } from './TieList'

/** For views of one tie: without one in the address, offers the ties there are. */
export function NeedTie({ title, view, children }: { title: string; view: string; children: (tie: [string, string]) => ComponentChildren }) {
  const tie = between()
  if (tie) return <>{children(tie)}</>
  return <Choose title={title} view={view} />
}

function Choose({ title, view }: { title: string; view: string }) {
  const ties = useGet<List<Tie>>(api('ties', { limit: 30 }))
  return (
    <>
      <Head title={title}>Choose the two actors it is to be about.</Head>
      <Show of={ties}>{(list) => <TieList ties={list.items} view={view} />}</Show>
    </>
  )
}
