import { NeedTie } from './NeedTie'
import { Head } from '../ui/States'
export function Scenarios() {
  return <NeedTie title="Scenarios" view="scenarios">{() => <Head title="Scenarios" />}</NeedTie>
}
