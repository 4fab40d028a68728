import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { createWorkspace, type Workspace } from '../../src/session/workspace.ts'
import { shippedModel } from '../models/shipped.ts'

const model = shippedModel('bj-devices-2026')
const growing = (value: number) => (scenario: Scenario) => ({ ...scenario, levers: { growth: value } })

let frames: (() => void)[] = []
let dispose = () => {}
let workspace: Workspace

function frame(): void {
  const due = frames
  frames = []
  for (const run of due) run()
}

const scale = () => workspace.answer().rows.scale?.[2]

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
  workspace = createRoot((end) => {
    dispose = end
    return createWorkspace(model)
  })
})

afterEach(() => {
  dispose()
  frames = []
  vi.unstubAllGlobals()
})

describe('a drag', () => {
  it('runs once a frame with the newest value and is one undo step', () => {
    for (const value of [1, 2.5, 3]) workspace.preview(growing(value))
    expect(frames).toHaveLength(1)
    expect(scale()).toBeCloseTo(49.9392, 9)
    frame()
    expect(scale()).toBeCloseTo(50.9232, 9)
    expect(workspace.canUndo()).toBe(false)
    workspace.commit()
    workspace.undo()
    expect(scale()).toBeCloseTo(49.9392, 9)
    expect(workspace.canUndo()).toBe(false)
    workspace.redo()
    expect(scale()).toBeCloseTo(50.9232, 9)
  })

  it('keeps the state before it until the next change', () => {
    workspace.preview(growing(3))
    frame()
    workspace.preview(growing(4))
    frame()
    expect(workspace.before()?.rows.scale?.[2]).toBeCloseTo(49.9392, 9)
    workspace.commit()
    expect(workspace.before()?.rows.scale?.[2]).toBeCloseTo(49.9392, 9)
  })

  it('that is released before its frame is not lost', () => {
    workspace.preview(growing(3))
    workspace.commit()
    expect(scale()).toBeCloseTo(50.9232, 9)
    expect(workspace.canUndo()).toBe(true)
  })
})

describe('an edit', () => {
  it('is told to whoever keeps scenarios, with undo and redo, but not while dragging', () => {
    const kept: Scenario[] = []
    workspace.onCommit((scenario) => kept.push(scenario))
    workspace.preview(growing(3))
    frame()
    expect(kept).toHaveLength(0)
    workspace.commit()
    workspace.edit(growing(1))
    workspace.undo()
    expect(kept.map((scenario) => scenario.levers.growth)).toEqual([3, 1, 3])
  })

  it('that changes nothing is no step', () => {
    workspace.edit((scenario) => scenario)
    expect(workspace.canUndo()).toBe(false)
  })

  it('after an undo ends the redo line', () => {
    workspace.edit(growing(1))
    workspace.undo()
    workspace.edit(growing(4))
    expect(workspace.canRedo()).toBe(false)
  })

  it('with another base moves the model, and opening starts history anew', () => {
    const base = {
      value: 46,
      period: 2023,
      metric: 'industrial_output',
      scope: '',
      owner: '',
      source: '',
      note: '',
      rounding: 0,
      history: [],
    }
    workspace.edit((scenario) => ({ ...scenario, bases: { output: base } }))
    expect(workspace.model().axis.periods).toEqual([2023, 2024, 2025, 2026, 2027])
    expect(workspace.answer().rows.output?.[0]).toBe(46)
    workspace.open(model)
    expect(workspace.canUndo()).toBe(false)
    expect(workspace.model()).toBe(model)
  })
})
