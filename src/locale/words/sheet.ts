import type { Text } from '../text.ts'

/** Texts of the spreadsheet, its formula bar and its messages. */
export const sheetWords = {
  sheet: { en: 'Sheet', zh: '测算表' },
  instructions: {
    en: 'Arrow keys move, Enter edits, Delete restores the formula, Ctrl+C and Ctrl+V copy and paste.',
    zh: '方向键移动，回车键编辑，删除键恢复公式，Ctrl+C 复制，Ctrl+V 粘贴。',
  },
  rowHeading: { en: 'Row', zh: '项目' },
  inputs: { en: 'Levers by period', zh: '分期参数' },
  results: { en: 'Calculation', zh: '测算' },
  growth: { en: 'on a year earlier', zh: '同比' },
  growthOf: (row: Text): Text => ({ en: `${row.en}, on a year earlier`, zh: `${row.zh}同比` }),
  path: { en: 'Reference path', zh: '参考进度线' },
  pathNote: {
    en: 'Even growth from now to the goal. The plans set no yearly goals.',
    zh: '按所需年均增速推算，非官方分解目标。',
  },
  pathOf: (row: Text): Text => ({ en: `Reference path of ${row.en}`, zh: `${row.zh}参考进度线` }),
  difference: { en: 'Difference from it', zh: '与参考线差额' },
  differenceNote: {
    en: 'This scenario less the reference path, from the digits shown.',
    zh: '本情景测算值减参考进度线，按所示位数计算。',
  },
  differenceOf: (row: Text): Text => ({ en: `${row.en} less its reference path`, zh: `${row.zh}与参考进度线差额` }),
  goalYear: { en: 'goal year', zh: '目标年份' },
  addressAt: (label: Text, period: Text): Text => ({
    en: `${label.en}, ${period.en}`,
    zh: `${label.zh} ${period.zh}`,
  }),
  previous: (label: Text, period: Text): Text => ({
    en: `${label.en} ${period.en}`,
    zh: `${period.zh}${label.zh}`,
  }),

  base: { en: 'Base', zh: '基数' },
  baseOwn: { en: 'your base', zh: '自行填报的基数' },
  basePublished: { en: 'published figure', zh: '公开数据' },
  baseAssumed: { en: 'assumption (no source)', zh: '假设（无出处）' },
  baseNone: { en: 'nothing published and nothing assumed', zh: '无公开数据，也无假设' },
  baseLiterature: { en: 'from the literature', zh: '取自文献' },
  owner: (owner: Text): Text => ({ en: `owner: ${owner.en}`, zh: `数据责任单位：${owner.zh}` }),
  notStated: { en: 'not stated', zh: '未注明' },
  source: (source: Text): Text => ({ en: `source: ${source.en}`, zh: `出处：${source.zh}` }),
  changeBase: { en: 'Change the base…', zh: '更换基数…' },

  leverDefault: { en: 'Lever: its default', zh: '可调参数：默认值' },
  leverChanged: { en: 'Lever: changed in this scenario', zh: '可调参数：本情景已改' },
  leverRange: (low: Text, high: Text): Text => ({
    en: `from ${low.en} to ${high.en}`,
    zh: `取值范围${low.zh}～${high.zh}`,
  }),
  implied: {
    en: 'The typed-in value of this period implies it; the lever moves nothing here.',
    zh: '由本期手工改值反推，该参数本期不起作用。',
  },
  unused: { en: 'No formula uses the lever in this period.', zh: '本期没有公式用到该参数。' },
  growthFormula: (row: Text): Text => ({
    en: `${row.en} against the same period a year earlier`,
    zh: `${row.zh}与上年同期相比`,
  }),

  typedIn: { en: 'Typed-in value', zh: '手工改值' },
  whatIf: { en: 'What-if', zh: '假定值' },
  actual: { en: 'Actual', zh: '实际值' },
  kind: { en: 'Kind', zh: '类型' },
  status: { en: 'Status', zh: '数据状态' },
  noStatus: { en: 'not said', zh: '未注明' },
  flash: { en: 'flash', zh: '快报数' },
  preliminary: { en: 'preliminary', zh: '初步数' },
  final: { en: 'final', zh: '年报数' },
  reason: { en: 'Reason', zh: '理由' },
  sourceField: { en: 'Source', zh: '出处' },
  optional: { en: 'optional', zh: '可不填' },
  restore: { en: 'Restore formula', zh: '恢复公式' },
  typedOn: (date: string): Text => ({ en: `typed in on ${date}`, zh: `填报于${date}` }),
  markActual: { en: 'It is an actual', zh: '标为实际值' },
  enteredWhatIf: (address: Text, value: Text): Text => ({
    en: `${address.en}: ${value.en} typed in as a what-if.`,
    zh: `${address.zh}：已按假定值填入${value.zh}。`,
  }),
  enteredActual: (address: Text, value: Text): Text => ({
    en: `${address.en}: ${value.en} typed in as an actual.`,
    zh: `${address.zh}：已按实际值填入${value.zh}。`,
  }),
  restored: (address: Text): Text => ({ en: `${address.en}: formula restored.`, zh: `${address.zh}：已恢复公式。` }),
  leverReset: (address: Text): Text => ({
    en: `${address.en}: back to the value for all periods.`,
    zh: `${address.zh}：已恢复为各期统一值。`,
  }),
  baseRestored: (address: Text): Text => ({
    en: `${address.en}: the published base is back.`,
    zh: `${address.zh}：已恢复公开数据。`,
  }),
  pasted: (count: number): Text => ({
    en: count === 1 ? '1 cell pasted.' : `${count} cells pasted.`,
    zh: `已粘贴${count}个单元格。`,
  }),
  pastedAcross: (count: number): Text => ({
    en: `The column was pasted across the row, where the years run: ${count} cells.`,
    zh: `各年横向排列，已将该列数据横向粘贴，共${count}个单元格。`,
  }),
  restoredMany: (count: number): Text => ({
    en: count === 1 ? '1 cell restored.' : `${count} cells restored.`,
    zh: `已恢复${count}个单元格。`,
  }),
  selection: (count: number, sum: Text, mean: Text): Text => ({
    en: `${count} cells · sum ${sum.en} · mean ${mean.en}`,
    zh: `${count}个单元格 · 合计${sum.zh} · 平均${mean.zh}`,
  }),
  selected: (count: number): Text => ({ en: `${count} cells`, zh: `${count}个单元格` }),

  notANumber: (found: string, example: Text): Text => ({
    en: `“${found}” is not a number. Type one such as ${example.en}, or *2, +10%, =480*1.03.`,
    zh: `“${found}”不是数字。请输入数字，如${example.zh}，也可输入 *2、+10%、=480*1.03。`,
  }),
  outOfRange: (found: Text, low: Text, high: Text): Text => ({
    en: `${found.en} is outside the lever’s range: ${low.en} to ${high.en}.`,
    zh: `${found.zh}超出取值范围：${low.zh}～${high.zh}。`,
  }),
  cannotType: {
    base: { en: 'The base is changed in its own form: press Enter.', zh: '基数请在专门表单中更换：按回车键打开。' },
    implied: {
      en: 'Implied by the typed-in value of this period. Change that value instead.',
      zh: '本格由本期手工改值反推，请修改该值。',
    },
    unused: { en: 'No formula uses the lever in this period.', zh: '本期没有公式用到该参数。' },
    derived: { en: 'This row follows from the one above; type there.', zh: '本行由上方数据推算，请在原行填写。' },
  },
  atCell: (address: Text, message: Text): Text => ({
    en: `Nothing pasted. ${address.en}: ${message.en}`,
    zh: `未粘贴。${address.zh}：${message.zh}`,
  }),
  outsideSheet: (columns: number, rows: number): Text => ({
    en: `Nothing pasted: a block of ${rows} × ${columns} (rows × columns) reaches beyond the sheet.`,
    zh: `未粘贴：粘贴内容为${rows}行×${columns}列，超出表格范围。`,
  }),
  setForAll: {
    en: 'This value is set for all periods at once; reset it at the slider.',
    zh: '该值对各期统一设定，请在滑块处重置。',
  },

  errorHere: {
    '#DIV/0!': { en: '#DIV/0!: a division by zero in this cell.', zh: '#DIV/0!：本格除数为零。' },
    '#NUM!': { en: '#NUM!: this cell gives no finite number.', zh: '#NUM!：本格结果不是有限数。' },
    '#N/A': { en: '#N/A: no value is given for this cell.', zh: '#N/A：本格缺少数值。' },
  },
  errorFrom: {
    '#DIV/0!': (cause: Text): Text => ({
      en: `#DIV/0!: a division by zero in ${cause.en}.`,
      zh: `#DIV/0!：“${cause.zh}”除数为零。`,
    }),
    '#NUM!': (cause: Text): Text => ({
      en: `#NUM!: no finite number in ${cause.en}.`,
      zh: `#NUM!：“${cause.zh}”结果不是有限数。`,
    }),
    '#N/A': (cause: Text): Text => ({
      en: `#N/A: no value is given for ${cause.en}.`,
      zh: `#N/A：“${cause.zh}”尚无数值。`,
    }),
  },
} as const satisfies Record<string, unknown>

/** Functions and connecting words of formulas, as readers of spreadsheets know them. */
export const formulaWords: Readonly<Record<string, Text>> = {
  if: { en: 'if', zh: '若' },
  and: { en: 'and', zh: '且' },
  or: { en: 'or', zh: '或' },
  not: { en: 'not', zh: '非' },
  min: { en: 'MIN', zh: 'MIN' },
  max: { en: 'MAX', zh: 'MAX' },
  abs: { en: 'ABS', zh: 'ABS' },
  exp: { en: 'EXP', zh: 'EXP' },
  log: { en: 'LN', zh: 'LN' },
  log10: { en: 'LOG10', zh: 'LOG10' },
  sqrt: { en: 'SQRT', zh: 'SQRT' },
  pow: { en: 'POWER', zh: 'POWER' },
  round: { en: 'ROUND', zh: 'ROUND' },
  floor: { en: 'FLOOR', zh: 'FLOOR' },
  ceil: { en: 'CEILING', zh: 'CEILING' },
  clamp: { en: 'limit', zh: '限制' },
  prev: { en: 'earlier', zh: '前期' },
  at: { en: 'in period', zh: '指定期' },
  first: { en: 'first', zh: '首期' },
  cumulative: { en: 'cumulative', zh: '累计' },
  interp: { en: 'from table', zh: '查表' },
}
