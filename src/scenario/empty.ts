import type { Model } from '../model/model.ts'
import type { Scenario } from './scenario.ts'

/** The model's defaults: nothing changed, nothing named. */
export function emptyScenario(model: Model): Scenario {
  const { id, version, hash } = model
  return { model: { id, version, hash }, title: '', levers: {}, overrides: {}, bases: {}, author: '', note: '' }
}
