import type { Text } from '../text.ts'

/** A unit as written in model files: its word after a number, singular and plural in English. */
export interface UnitWord {
  readonly one: string
  readonly many: string
  readonly zh: string
}

/** Nouns that count things; the Chinese counter follows the number without a space. */
export const unitNouns: Readonly<Record<string, UnitWord>> = {
  days: { one: 'day', many: 'days', zh: '天' },
  'working days': { one: 'working day', many: 'working days', zh: '个工作日' },
  'calendar days': { one: 'calendar day', many: 'calendar days', zh: '个自然日' },
  weeks: { one: 'week', many: 'weeks', zh: '周' },
  months: { one: 'month', many: 'months', zh: '个月' },
  quarters: { one: 'quarter', many: 'quarters', zh: '个季度' },
  years: { one: 'year', many: 'years', zh: '年' },
  projects: { one: 'project', many: 'projects', zh: '个' },
  companies: { one: 'company', many: 'companies', zh: '家' },
  enterprises: { one: 'enterprise', many: 'enterprises', zh: '家' },
  firms: { one: 'firm', many: 'firms', zh: '家' },
  products: { one: 'product', many: 'products', zh: '个' },
  devices: { one: 'device', many: 'devices', zh: '个' },
  registrations: { one: 'registration', many: 'registrations', zh: '件' },
  approvals: { one: 'approval', many: 'approvals', zh: '件' },
  counts: { one: '', many: '', zh: '件' },
  count: { one: '', many: '', zh: '件' },
  rounds: { one: 'round', many: 'rounds', zh: '轮' },
  items: { one: '', many: '', zh: '个' },
  cases: { one: 'case', many: 'cases', zh: '个' },
  leaders: { one: 'leader', many: 'leaders', zh: '家' },
  experts: { one: 'expert', many: 'experts', zh: '人' },
  tasks: { one: 'task', many: 'tasks', zh: '项' },
  measures: { one: 'measure', many: 'measures', zh: '条' },
  categories: { one: 'category', many: 'categories', zh: '类' },
  technologies: { one: 'technology', many: 'technologies', zh: '项' },
  institutions: { one: 'institution', many: 'institutions', zh: '家' },
  institutes: { one: 'institute', many: 'institutes', zh: '个' },
  departments: { one: 'department', many: 'departments', zh: '个部门' },
  persons: { one: 'person', many: 'persons', zh: '人' },
  countries: { one: 'country', many: 'countries', zh: '个' },
}

/** Rates: what follows the unit word, by the tail of the declared unit. */
export const perWords = {
  'a year': { en: ' a year', zh: '／年' },
  'a quarter': { en: ' a quarter', zh: '／季' },
  'a month': { en: ' a month', zh: '／月' },
  'a day': { en: ' a day', zh: '／天' },
} as const satisfies Record<string, Text>
