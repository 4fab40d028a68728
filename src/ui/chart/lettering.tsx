import { Index, Show } from 'solid-js'
import type { Caption } from './caption.ts'
import { type EndLabel, FONT, type Layout, strays } from './layout.ts'
import { LINE } from './places.ts'

/** Names at the ends of the lines and captions inside the plot. */
export function Labels(props: { readonly layout: Layout }) {
  return (
    <>
      <Index each={props.layout.ends}>
        {(end) => (
          <g classList={{ 'chart-before': end().id === 'before' }}>
            <Show when={strays(end())}>
              <path class="chart-leader" d={leader(end())} />
            </Show>
            <Lettering
              caption={end().caption}
              x={end().x}
              y={end().y - (end().caption.lines.length * LINE) / 2}
              anchor="start"
            />
          </g>
        )}
      </Index>
      <Index each={props.layout.labels}>
        {(label) => (
          <Lettering
            caption={label().caption}
            x={label().place.x}
            y={label().rect.y}
            anchor={label().place.anchor}
            halo
          />
        )}
      </Index>
    </>
  )
}

function leader(end: EndLabel): string {
  return `M${end.lineX + 5} ${end.lineY}L${end.x - 3} ${end.y}`
}

function Lettering(props: {
  readonly caption: Caption
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly halo?: boolean
}) {
  const baseline = (row: number) => props.y + row * LINE + (LINE + FONT) / 2 - 2
  return (
    <Index each={props.caption.lines}>
      {(pieces, row) => (
        <text
          class={`chart-label tone-${props.caption.tone}`}
          classList={{ 'chart-halo': props.halo === true }}
          x={props.x}
          y={baseline(row)}
          text-anchor={props.anchor}
        >
          <Index each={pieces()}>
            {(piece) => <tspan class={piece().strong ? 'strong' : ''}>{piece().text}</tspan>}
          </Index>
        </text>
      )}
    </Index>
  )
}
