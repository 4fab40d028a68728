import { createMemo, createSignal, createUniqueId, onCleanup, onMount, Show } from 'solid-js'
import type { Answer, TargetAnswer } from '../../analysis/answer.ts'
import { statement } from '../../analysis/statement.ts'
import type { Language } from '../../locale/text.ts'
import { sentenceText } from '../../locale/verdict.ts'
import { chartPhrases as phrases, chartWords as words } from '../../locale/words/chart.ts'
import { ChartTable } from './chart-table.tsx'
import './chart.css'
import { Axes } from './axes.tsx'
import { periodText, type Setting } from './caption.ts'
import { Lines, Marks } from './drawing.tsx'
import { textWidth } from './labels.ts'
import { endRoom, type Layout, layoutOf } from './layout.ts'
import { Labels } from './lettering.tsx'
import { type Frame, frameOf, heightFor, heldDomain, ticksOf } from './scales.ts'
import { type Point, seriesOf, valuesOf } from './series.ts'
import { captionsFor, missing, tickText } from './wording.ts'

export interface GapChartProps {
  readonly answer: Answer
  readonly target: TargetAnswer
  /** The answer before the last change; null: none. */
  readonly before: Answer | null
  /** Values before the axis, in the unit of the target's row. */
  readonly history: readonly Point[]
  readonly language: Language
  /** Axes and labels keep their places while true. */
  readonly dragging: boolean
  /** Fixed width in pixels, for paper; left out: that of the place it stands in. */
  readonly width?: number
  /** Fixed height in pixels, for paper. */
  readonly height?: number
}

/** Narrower than this, labels use short names on lines of their own. */
const NARROW = 560

const TOP = 38
const BOTTOM = 28

/** The picture of the gap: base, projection, reference path, goal and difference from it, labelled directly. */
export function GapChart(props: GapChartProps) {
  const id = createUniqueId()
  const { width, watch } = createWidth(() => props.width)
  const series = createMemo(() =>
    seriesOf(props.answer, props.target, props.before, props.history, props.answer.inputs.overrides),
  )
  const setting = createMemo<Setting>(() => ({
    model: props.answer.model,
    target: props.target,
    language: props.language,
    narrow: width() < NARROW,
  }))
  const captions = createMemo(() => captionsFor(series(), setting()))
  const frame = createMemo<Frame>((held: Frame | undefined) => nextFrame(held ?? null))
  const layout = createMemo<Layout>((held) =>
    layoutOf(series(), captions(), frame(), props.dragging && held !== undefined ? held : null),
  )

  function nextFrame(held: Frame | null): Frame {
    const { height: usual, steps } = heightFor(width())
    const height = props.height ?? usual
    const domain = heldDomain(held?.domain ?? null, valuesOf(series()), steps, props.dragging)
    const keep = props.dragging && held !== null ? held : null
    const unit = series().row.unit
    const ticks = ticksOf(domain).map((tick) => textWidth(tickText(tick, domain, unit, props.language), 13))
    const left = Math.max(keep?.left ?? 0, Math.ceil(Math.max(...ticks)) + 10)
    const right = Math.max(keep?.right ?? 0, endRoom(captions(), series().without.length > 0))
    return frameOf({ width: width(), height, top: TOP, right, bottom: BOTTOM, left }, domain, series().periods)
  }

  const codeAt = (period: number) => props.answer.errors[`${series().row.id}@${period}`]?.code ?? '#N/A'
  const note = () => missing(series(), codeAt, setting())
  const description = () => {
    const said = statement(props.answer, { target: props.answer.targets.indexOf(props.target) })
    return said === null ? '' : sentenceText(said, props.language)
  }
  const title = () => {
    const periods = series().periods
    const name = (period: number | undefined) => periodText(period ?? 0, props.answer.model.axis.unit)
    return phrases.title(series().row.label, name(periods[0]), name(periods[periods.length - 1]))[props.language]
  }
  const pathNote = () => {
    const said = (props.target.growthKind === 'change' ? words.linearNote : words.pathNote)[props.language]
    const pace = captions().pace
    const named = layout().labels.some((label) => label.id === 'path')
    return named || pace === null ? said : phrases.pathNoteWith(said, pace)[props.language]
  }
  const drawn = () => ({ series: series(), frame: frame(), setting: setting() })

  return (
    <figure class="gap-chart" data-chart ref={watch}>
      <svg
        role="img"
        aria-labelledby={`${id}-t`}
        aria-describedby={`${id}-d`}
        width={frame().width}
        height={frame().height}
      >
        <title id={`${id}-t`}>{title()}</title>
        <desc id={`${id}-d`}>{description()}</desc>
        <Axes {...drawn()} />
        <Lines {...drawn()} />
        <Marks {...drawn()} />
        <Labels layout={layout()} />
      </svg>
      <figcaption>
        <Show when={note()}>{(text) => <p class="chart-missing">{text()}</p>}</Show>
        <ChartTable series={series()} setting={setting()} />
        <Show when={series().path.length > 0}>
          <span class="chart-note">{pathNote()}</span>
        </Show>
        <Show when={series().older.length > 0}>
          <span class="chart-note">{words.olderInTable[props.language]}</span>
        </Show>
      </figcaption>
    </figure>
  )
}

/** Width of an element in whole pixels, followed as it changes; or the fixed one. */
function createWidth(fixed: () => number | undefined) {
  const [measured, setMeasured] = createSignal(720)
  let element: HTMLElement | undefined
  const measure = () => {
    const now = Math.floor(element?.clientWidth ?? 0)
    if (now > 0) setMeasured(now)
  }
  onMount(() => {
    measure()
    if (typeof ResizeObserver === 'undefined' || element === undefined) return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    onCleanup(() => observer.disconnect())
  })
  const watch = (node: HTMLElement) => {
    element = node
  }
  return { width: () => fixed() ?? measured(), watch }
}
