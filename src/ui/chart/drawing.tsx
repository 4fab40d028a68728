import { Index, Show } from 'solid-js'
import type { Drawn } from './axes.tsx'
import { bandData, lineData } from './drawing-data.ts'
import { drawnLines } from './layout.ts'
import type { Point } from './series.ts'
import { comparable, toneOf } from './wording.ts'

/** Bands and lines, faint ones first. */
export function Lines(props: Drawn) {
  const drawn = () => drawnLines(props.series, props.frame)
  const now = () => props.setting.target.now
  const observed = () =>
    now().actual ? props.series.scenario.filter((point) => point.period <= now().period) : ([] as readonly Point[])
  const ahead = () =>
    now().actual ? props.series.scenario.filter((point) => point.period >= now().period) : props.series.scenario
  const past = () => [
    ...props.series.history,
    ...props.series.scenario.slice(0, props.series.history.length > 0 ? 1 : 0),
  ]
  const d = (points: readonly Point[]) => lineData(points, props.frame)
  return (
    <>
      <path class="chart-band" d={bandData(props.series.band, props.frame)} />
      <path class="chart-before chart-before-line" d={d(drawn().before)} />
      <path class="chart-without" d={d(drawn().without)} />
      <path class="chart-path" d={d(props.series.path)} />
      <path class="chart-history" d={d(past())} />
      <path class="chart-scenario" d={d(ahead())} />
      <path class="chart-observed" d={d(observed())} />
    </>
  )
}

/** Base, history, points, typed values, gap and goal. */
export function Marks(props: Drawn) {
  const x = (period: number) => props.frame.x(period)
  const y = (value: number) => props.frame.y(value)
  const base = () => props.series.base
  const baseSpan = () => props.series.band.find((span) => span.period === base()?.period)
  const goalSpan = () =>
    toneOf(props.setting.target.outcome) === 'close'
      ? props.series.band.find((span) => span.period === props.setting.target.target.period)
      : undefined
  const points = () =>
    props.series.scenario.filter((point) => Number.isFinite(point.value) && point.period !== base()?.period)
  const markAt = (period: number) => props.series.marks.find((mark) => mark.period === period)
  const gap = () => {
    const { goal, reached } = props.series
    return goal === null || reached === null || !comparable(props.setting)
      ? null
      : { x: x(goal.period), y1: y(goal.value), y2: y(reached.value) }
  }
  return (
    <>
      <Show when={baseSpan()}>
        {(span) => (
          <rect
            class="chart-base-band"
            x={x(span().period) - 4}
            y={y(span().high)}
            width={8}
            height={Math.max(0, y(span().low) - y(span().high))}
          />
        )}
      </Show>
      <Show when={gap()}>
        {(bar) => (
          <line
            class={`chart-gap tone-${toneOf(props.setting.target.outcome)}`}
            x1={bar().x}
            x2={bar().x}
            y1={bar().y1}
            y2={bar().y2}
          />
        )}
      </Show>
      <Show when={goalSpan()}>
        {(span) => (
          <path
            class="chart-whisker"
            d={`M${x(span().period) - 5} ${y(span().high)}h10m-5 0V${y(span().low)}m-5 0h10`}
          />
        )}
      </Show>
      <Index each={props.series.history}>
        {(point) => <circle class="chart-past-point" cx={x(point().period)} cy={y(point().value)} r={2.5} />}
      </Index>
      <Show when={props.series.goal}>
        {(goal) => (
          <path
            class="chart-goal"
            d="M0-7.5L7.5 0L0 7.5L-7.5 0Z"
            transform={`translate(${x(goal().period)} ${y(goal().value)})`}
          />
        )}
      </Show>
      <Index each={points()}>
        {(point) => (
          <Show
            when={markAt(point().period)}
            fallback={<circle class="chart-point" cx={x(point().period)} cy={y(point().value)} r={3.8} />}
          >
            {(mark) => (
              <rect
                class={mark().kind === 'actual' ? 'chart-actual' : 'chart-typed'}
                x={x(point().period) - 4.5}
                y={y(point().value) - 4.5}
                width={9}
                height={9}
              />
            )}
          </Show>
        )}
      </Index>
      <Show when={base()}>
        {(point) => <circle class="chart-base" cx={x(point().period)} cy={y(point().value)} r={5} />}
      </Show>
    </>
  )
}
