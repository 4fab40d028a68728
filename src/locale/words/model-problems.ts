import type { Problem } from '../problem.ts'
import type { Text } from '../text.ts'

type Words = (values: Problem['values']) => Text

const kinds: Readonly<Record<string, Text>> = {
  lever: { en: 'a lever', zh: '可调参数' },
  'by-period lever': { en: 'a lever by period', zh: '分期可调参数' },
  row: { en: 'a row', zh: '数据行' },
  constant: { en: 'a constant', zh: '常量' },
  table: { en: 'a table', zh: '对照表' },
  expression: { en: 'an expression', zh: '表达式' },
}

function kind(name: string | number | undefined): Text {
  return kinds[String(name)] ?? { en: String(name), zh: String(name) }
}

const guess = (nearest: string | number | undefined): Text =>
  nearest === undefined || nearest === ''
    ? { en: '', zh: '' }
    : { en: `; did you mean "${nearest}"?`, zh: `，是否为“${nearest}”？` }

/** Words for everything that can be wrong with a model beyond its shape, by kind of problem. */
export const modelProblems = {
  'model-formula-unquoted': ({ found }) => ({
    en: `a formula must stand in quotes or in a block after |, found ${found} without: YAML reads signs such as # : * ? as its own`,
    zh: `公式须加引号或写在“|”之后，此处未加引号：${found}（#、:、*、?等符号在YAML中另有含义）`,
  }),
  'model-name-form': ({ found }) => ({
    en: `found the name "${found}", expected letters, digits and _, no digit first, at most 60`,
    zh: `名称“${found}”无效，应由字母、汉字、数字和下划线组成，不以数字开头，不超过60个字符`,
  }),
  'model-name-reserved': ({ found }) => ({
    en: `"${found}" is a word of the formula language, expected a name of your own`,
    zh: `“${found}”为公式语言的保留字，请改用其他名称`,
  }),
  'model-name-repeated': ({ found }) => ({
    en: `found "${found}" twice, expected names that are unique over levers, rows, tables and constants`,
    zh: `名称“${found}”重复，可调参数、数据行、对照表和常量的名称不得相同`,
  }),
  'model-name-unknown': ({ found, nearest }) => ({
    en: `the model has nothing called "${found}"${guess(nearest).en}`,
    zh: `模型中没有“${found}”${guess(nearest).zh}`,
  }),
  'model-name-is-table': ({ found }) => ({
    en: `"${found}" is a table and has no single value, expected interp(${found}, …)`,
    zh: `“${found}”为对照表，没有单一数值，应写作interp(${found}, …)`,
  }),
  'model-id-repeated': ({ found }) => ({
    en: `found the id "${found}" twice, expected ids that are unique`,
    zh: `标识“${found}”重复，须唯一`,
  }),
  'model-unit-unknown': ({ found }) => ({
    en: `found the unit "${found}", expected one such as %, 1, bn CNY, m CNY, projects, working days, m CNY/project`,
    zh: `单位“${found}”无法识别，应如%、1、bn CNY、亿元、projects、working days、m CNY/project`,
  }),
  'model-unit-other': ({ figure, found, expected }) => ({
    en: `${figure} is in "${found}", expected a unit that converts to "${expected}"`,
    zh: `${figure}的单位为“${found}”，无法换算为“${expected}”`,
  }),
  'model-metric-unknown': ({ found, nearest }) => ({
    en: `found the metric "${found}", expected one of seeds/metrics.yaml${guess(nearest).en}`,
    zh: `指标“${found}”不在seeds/metrics.yaml中${guess(nearest).zh}`,
  }),
  'model-metric-other': ({ figure, found, expected }) =>
    expected === 'none'
      ? {
          en: `${figure} counts "${found}" and the row names no metric, expected the row to say what it counts`,
          zh: `${figure}的指标为“${found}”，该数据行未注明指标，应予注明`,
        }
      : {
          en: `${figure} counts "${found}", the row counts "${expected}": expected one metric, or a row converted by a bridge`,
          zh: `${figure}的指标为“${found}”，该数据行的指标为“${expected}”：口径不一致，须先经口径换算`,
        },
  'model-figure-unknown': ({ found }) => ({
    en: `found figure ${found}, expected one of seeds/figures.yaml`,
    zh: `seeds/figures.yaml中没有${found}`,
  }),
  'model-figure-not-a-number': ({ found }) => ({
    en: `figure ${found} is a text or a range, expected a number`,
    zh: `${found}为文字或区间，此处应为数字`,
  }),
  'model-axis-step': ({ found }) => ({
    en: `found the step ${found}, expected more than 0`,
    zh: `步长为${found}，应大于0`,
  }),
  'model-axis-order': ({ found, expected }) => ({
    en: `the axis ends at ${found}, expected ${expected} or later`,
    zh: `时间轴止于${found}，不应早于${expected}`,
  }),
  'model-axis-remainder': ({ found, from, step, expected }) => ({
    en: `${found} is not ${from} and whole steps of ${step}, expected for instance ${expected}`,
    zh: `${found}与${from}相隔不是步长${step}的整数倍，应如${expected}`,
  }),
  'model-axis-long': ({ expected }) => ({
    en: `the axis is too long, expected at most ${expected} periods`,
    zh: `时间轴过长，最多${expected}期`,
  }),
  'model-period-off-axis': ({ found, from, to, step }) => ({
    en: `found the period ${found}, expected one of ${from}, …, ${to} in steps of ${step}`,
    zh: `${found}不在时间轴上，应在${from}至${to}之间（步长${step}）`,
  }),
  'model-target-order': ({ found, expected }) => ({
    en: `the goal period ${found} is not after the base ${expected}`,
    zh: `目标年份${found}应晚于基期${expected}`,
  }),
  'model-lever-range': ({ found, expected }) => ({
    en: `found max ${found}, expected more than min ${expected}`,
    zh: `最大值为${found}，应大于最小值${expected}`,
  }),
  'model-lever-step': ({ found }) => ({
    en: `found the step ${found}, expected more than 0`,
    zh: `步长为${found}，应大于0`,
  }),
  'model-lever-outside': ({ found, min, max }) => ({
    en: `found ${found}, expected ${min} to ${max}, the lever's range`,
    zh: `取值${found}超出该参数的范围${min}至${max}`,
  }),
  'model-lever-plausible': ({ found, min, max }) => ({
    en: `found plausible ${found}, expected low ≤ high within ${min} to ${max}`,
    zh: `合理范围为${found}，应由低到高且在${min}至${max}之内`,
  }),
  'model-lever-series': () => ({
    en: 'a series needs a lever with by: period',
    zh: '只有分期可调参数（by: period）可以有series',
  }),
  'model-bridge-kind': ({ found }) => ({
    en: `found a bridge on a lever of kind ${found}, expected kind definition`,
    zh: `口径换算只能属于口径设定（definition），此处为${found}`,
  }),
  'model-row-empty': ({ found }) => ({
    en: `the row "${found}" has no formula, expected a formula or a series that covers every period`,
    zh: `数据行“${found}”没有公式，应有公式或覆盖各期的series`,
  }),
  'model-row-hole': ({ period }) => ({
    en: `the series leaves ${period} open and there is no formula, expected a value for every period`,
    zh: `series缺少${period}的值，且没有公式，应覆盖各期`,
  }),
  'model-row-two-starts': ({ period }) => ({
    en: `both start and series give ${period}, expected one of them`,
    zh: `start与series都给出了${period}的值，只应保留一个`,
  }),
  'model-no-rows': () => ({ en: 'found no rows, expected at least one', zh: '没有数据行，至少应有一行' }),
  'model-first-argument': ({ found, is }) => ({
    en: `${found}(…) begins with ${kind(is).en}, expected a row or a lever by period`,
    zh: `${found}(…)的第一个参数为${kind(is).zh}，应为数据行或分期可调参数`,
  }),
  'model-table-argument': ({ found }) => ({
    en: `the first argument of ${found}(…) is no table, expected one of the model's tables`,
    zh: `${found}(…)的第一个参数应为模型中的对照表`,
  }),
  'model-not-constant': ({ found }) => ({
    en: `the second argument of ${found}(…) changes, expected a number or a constant`,
    zh: `${found}(…)的第二个参数应为数字或常量`,
  }),
  'model-prev-count': ({ found }) => ({
    en: `found prev(…, ${found}), expected a whole number of periods, at least 1`,
    zh: `prev(…, ${found})：期数应为不小于1的整数`,
  }),
  'model-prev-before': ({ found, period, count }) => ({
    en: `prev(${found}) in ${period} looks ${count} back, before the axis begins, expected a start or a third argument`,
    zh: `${period}的prev(${found})须往前${count}期，早于时间轴起点，应设start或第三个参数`,
  }),
  'model-at-off-axis': ({ found, from, to, step }) => ({
    en: `at(…, ${found}) is off the axis, expected one of ${from}, …, ${to} in steps of ${step}`,
    zh: `at(…, ${found})不在时间轴上，应在${from}至${to}之间（步长${step}）`,
  }),
  'model-table-lengths': ({ found, expected }) => ({
    en: `found ${found} values of y for ${expected} of x, expected as many, at least one`,
    zh: `x有${expected}个值，y有${found}个值，两者个数应相同且不为零`,
  }),
  'model-table-order': ({ found, expected }) => ({
    en: `found ${found} after ${expected}, expected x strictly rising`,
    zh: `x在${expected}之后为${found}，应严格递增`,
  }),
  'model-address-form': ({ found }) => ({
    en: `found "${found}", expected an address such as growth, growth@2025`,
    zh: `“${found}”不是有效地址，应如growth或growth@2025`,
  }),
  'model-address-period': ({ found }) => ({
    en: `found "${found}", expected a cell with its period, such as ${found}@2025`,
    zh: `“${found}”未注明时期，应如${found}@2025`,
  }),
  'model-address-one': ({ found, expected }) => ({
    en: `found "${found}", but the lever has one value for all periods, expected "${expected}"`,
    zh: `“${found}”：该参数各期取同一个值，应写作“${expected}”`,
  }),
  'model-address-lever': ({ found, is }) => ({
    en: `"${found}" is ${kind(is).en}, expected a lever`,
    zh: `“${found}”为${kind(is).zh}，此处应为可调参数`,
  }),
  'model-address-row': ({ found, is }) => ({
    en: `"${found}" is ${kind(is).en}, expected a row`,
    zh: `“${found}”为${kind(is).zh}，此处应为数据行`,
  }),
} as const satisfies Readonly<Record<string, Words>>
