import { scaleLinear } from 'd3-scale'
import type { Range } from '../api/types'
import { plain } from '../ui/Text'
import { useWidth } from '../ui/useWidth'

const HEIGHT = 64
const EDGE = 8

/** The asymmetry on its whole scale, from all given by one side over even to all given by the other, with its interval. */
export function Asymmetry({ value, aName, bName }: { value: Range; aName: string; bName: string }) {
  const { element, width } = useWidth<HTMLDivElement>(480)
  const x = scaleLinear().domain([-1, 1]).range([EDGE, width - EDGE])
  const low = value.low ?? -1
  const high = value.high ?? 1
  const words = `Asymmetry ${low.toFixed(2)} to ${high.toFixed(2)}${value.mid !== null ? `, middle ${value.mid.toFixed(2)}` : ''}; −1 is all given by ${plain(bName)}, 0 is even, 1 is all given by ${plain(aName)}`
  return (
    <div ref={element} class="asymmetry">
      <svg class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={words}>
        <title>{words}</title>
        <text class="word" x={EDGE} y={12}>
          Asymmetry {low.toFixed(2)} to {high.toFixed(2)}
        </text>
        <line class="rule" x1={EDGE} x2={width - EDGE} y1={34} y2={34} />
        {[-1, 0, 1].map((t) => (
          <line key={t} class="rule zero" x1={x(t)} x2={x(t)} y1={26} y2={42} />
        ))}
        <g class="range">
          <rect class="bar" x={x(low)} y={30} width={Math.max(x(high) - x(low), 3)} height={8} rx={1} />
          <line class="cap" x1={x(low)} x2={x(low)} y1={27} y2={41} />
          <line class="cap" x1={x(high)} x2={x(high)} y1={27} y2={41} />
          {value.mid !== null && <path class="mid" d={`M${x(value.mid)},26v16`} />}
        </g>
        <text class="tick" x={EDGE} y={58}>
          all from {plain(bName)}
        </text>
        <text class="tick" x={x(0)} y={58} text-anchor="middle">
          even
        </text>
        <text class="tick" x={width - EDGE} y={58} text-anchor="end">
          all from {plain(aName)}
        </text>
      </svg>
    </div>
  )
}
