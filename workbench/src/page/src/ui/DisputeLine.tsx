import type { Dispute } from '../api/types'
import { href } from '../state/route'
import { label } from '../words/labels'
import { told } from '../words/measures'

/** A dispute in one line, with the way to its claims side by side. */
export function DisputeLine({ dispute }: { dispute: Dispute }) {
  const sides = new Set(dispute.members.map((m) => m.side)).size
  return (
    <p class="dispute-line">
      <a href={href('disputes', { id: dispute.id })}>{label(dispute.kind)}</a>: {told(dispute.reason)}{' '}
      <span class="quiet small">
        {sides} sides, {label(dispute.status).toLowerCase()}
      </span>
    </p>
  )
}
