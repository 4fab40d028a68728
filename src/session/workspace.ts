import { type Accessor, batch, createMemo, createSignal } from 'solid-js'
import { type Answer, answer as answerTo, type TargetAnswer } from '../analysis/answer.ts'
import type { Model } from '../model/model.ts'
import { emptyScenario } from '../scenario/empty.ts'
import { rebase } from '../scenario/rebase.ts'
import { sameScenario } from '../scenario/same.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What is open now, and the only ways to change it. All accessors are reactive. */
export interface Workspace {
  /** The model as shipped. */
  readonly source: Accessor<Model>
  /** The model with the planner's own bases in place of the published ones. */
  readonly model: Accessor<Model>
  readonly scenario: Accessor<Scenario>
  readonly answer: Accessor<Answer>
  /** The answer before the last change; null when nothing was changed since opening. */
  readonly before: Accessor<Answer | null>
  /** The goal in view; null: the model has none. */
  readonly target: Accessor<TargetAnswer | null>
  readonly targetIndex: Accessor<number>
  selectTarget(index: number): void
  /** True between the first preview of a drag and its commit. */
  readonly dragging: Accessor<boolean>
  /** Shows a state without keeping it: one run a frame, the newest wins. */
  preview(change: (scenario: Scenario) => Scenario): void
  /** Ends a drag: what is shown becomes one undo step. */
  commit(): void
  /** Changes the scenario in one undo step. */
  edit(change: (scenario: Scenario) => Scenario): void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: Accessor<boolean>
  readonly canRedo: Accessor<boolean>
  /** Opens a model with a scenario; history starts anew. */
  open(model: Model, scenario?: Scenario): void
  /** Called with every kept state. */
  onCommit(listener: (scenario: Scenario) => void): void
  /** Row whose base is being replaced; null: none. */
  readonly baseRow: Accessor<string | null>
  /** `typed`: the number to start from, as the reader typed it in the display unit. */
  openBase(row: string, typed?: string): void
  /** What was typed over the base, for its form; null: nothing. */
  readonly baseTyped: Accessor<string | null>
  closeBase(): void
}

interface State {
  readonly source: Model
  readonly scenario: Scenario
}

const DEPTH = 200

/** Makes the one workspace of the page. Call it inside a reactive root. */
export function createWorkspace(first: Model): Workspace {
  const [state, setState] = createSignal<State>({ source: first, scenario: emptyScenario(first) })
  const [dragging, setDragging] = createSignal(false)
  const [before, setBefore] = createSignal<Answer | null>(null)
  const [past, setPast] = createSignal<readonly Scenario[]>([])
  const [future, setFuture] = createSignal<readonly Scenario[]>([])
  const [targetIndex, selectTarget] = createSignal(0)
  const [baseRow, setBaseRow] = createSignal<string | null>(null)
  const [baseTyped, setBaseTyped] = createSignal<string | null>(null)
  const listeners: ((scenario: Scenario) => void)[] = []

  const source = createMemo(() => state().source)
  const scenario = createMemo(() => state().scenario)
  const bases = createMemo(() => scenario().bases)
  const model = createMemo(() => {
    const rebased = rebase(source(), bases())
    return rebased.ok ? rebased.value : source()
  })
  const answer = createMemo(() => answerTo(model(), scenario()))
  const target = createMemo(() => answer().targets[targetIndex()] ?? null)

  let kept = scenario()
  let pending: Scenario | null = null
  let frame = 0

  const put = (next: Scenario) => setState((old) => ({ ...old, scenario: next }))

  function show(): void {
    frame = 0
    if (pending !== null) put(pending)
    pending = null
  }

  function preview(change: (scenario: Scenario) => Scenario): void {
    if (!dragging()) {
      batch(() => {
        setBefore(answer())
        setDragging(true)
      })
    }
    pending = change(pending ?? scenario())
    if (frame === 0) frame = requestAnimationFrame(show)
  }

  function keep(next: Scenario): void {
    kept = next
    for (const listener of listeners) listener(next)
  }

  function commit(): void {
    cancelAnimationFrame(frame)
    batch(() => {
      show()
      setDragging(false)
      if (sameScenario(scenario(), kept)) {
        put(kept)
        return
      }
      setPast((list) => [...list, kept].slice(-DEPTH))
      setFuture([])
      keep(scenario())
    })
  }

  function edit(change: (scenario: Scenario) => Scenario): void {
    if (dragging()) commit()
    const next = change(scenario())
    if (sameScenario(next, scenario())) return
    batch(() => {
      setBefore(answer())
      put(next)
      commit()
    })
  }

  function travel(from: Accessor<readonly Scenario[]>, take: typeof setPast, give: typeof setFuture): void {
    if (dragging()) commit()
    const next = from().at(-1)
    if (next === undefined) return
    batch(() => {
      setBefore(answer())
      take((list) => list.slice(0, -1))
      give((list) => [...list, kept])
      put(next)
      keep(next)
    })
  }

  function open(next: Model, opened: Scenario = emptyScenario(next)): void {
    cancelAnimationFrame(frame)
    frame = 0
    pending = null
    batch(() => {
      setState({ source: next, scenario: opened })
      setDragging(false)
      setBefore(null)
      setPast([])
      setFuture([])
      selectTarget(0)
      setBaseRow(null)
    })
    kept = opened
  }

  return {
    source,
    model,
    scenario,
    answer,
    before,
    target,
    targetIndex,
    selectTarget,
    dragging,
    preview,
    commit,
    edit,
    undo: () => travel(past, setPast, setFuture),
    redo: () => travel(future, setFuture, setPast),
    canUndo: () => past().length > 0,
    canRedo: () => future().length > 0,
    open,
    onCommit: (listener) => listeners.push(listener),
    baseRow,
    openBase: (row, typed) =>
      batch(() => {
        setBaseTyped(typed ?? null)
        setBaseRow(row)
      }),
    baseTyped,
    closeBase: () => setBaseRow(null),
  }
}
