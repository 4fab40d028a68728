import { For, Show } from 'solid-js'
import type { Language } from '../../locale/text.ts'
import { periodText, type Setting } from './caption.ts'
import { type Frame, namedPeriods, ticksOf } from './scales.ts'
import type { Series } from './series.ts'
import { axisTitle, tickText } from './wording.ts'

/** What every part of the drawing is given. */
export interface Drawn {
  readonly series: Series
  readonly frame: Frame
  readonly setting: Setting
}

/** Grid, axis numbers, the pale period after the goal. */
export function Axes(props: Drawn) {
  const goal = () => props.setting.target.target.period
  const language = (): Language => props.setting.language
  const unit = () => props.setting.model.axis.unit
  const after = () => {
    const last = props.frame.periods[props.frame.periods.length - 1] ?? goal()
    return last > goal() ? (props.frame.x(goal()) + props.frame.x(last)) / 2 : null
  }
  return (
    <>
      <Show when={after()}>
        {(x) => (
          <rect
            class="chart-later"
            x={x()}
            y={props.frame.y0}
            width={props.frame.x1 - x()}
            height={props.frame.y1 - props.frame.y0}
          />
        )}
      </Show>
      <text class="chart-axis-title" x={0} y={props.frame.y0 - 18}>
        <tspan class="chart-row-name">{props.series.row.label[language()]}</tspan>
        <tspan dx={8}>{axisTitle(props.frame.domain, props.series.row.unit, language())}</tspan>
      </text>
      <For each={ticksOf(props.frame.domain)}>
        {(tick) => (
          <g>
            <line
              class="chart-grid"
              x1={props.frame.x0}
              x2={props.frame.x1}
              y1={props.frame.y(tick)}
              y2={props.frame.y(tick)}
            />
            <text class="chart-tick" x={props.frame.x0 - 8} y={props.frame.y(tick) + 4} text-anchor="end">
              {tickText(tick, props.frame.domain, props.series.row.unit, language())}
            </text>
          </g>
        )}
      </For>
      <Show when={props.series.goal}>
        {(point) => (
          <line
            class="chart-goal-rule"
            classList={{ 'chart-limit': props.series.limit }}
            x1={props.frame.x0}
            x2={props.frame.x1}
            y1={props.frame.y(point().value)}
            y2={props.frame.y(point().value)}
          />
        )}
      </Show>
      <For each={namedPeriods(props.frame, goal(), unit() === 'year' ? 38 : 62)}>
        {(period) => (
          <text
            class="chart-tick"
            classList={{ 'chart-goal-period': period === goal(), 'chart-later-period': period > goal() }}
            x={props.frame.x(period)}
            y={props.frame.y1 + 20}
            text-anchor="middle"
          >
            {periodText(period, unit())[language()]}
          </text>
        )}
      </For>
    </>
  )
}
