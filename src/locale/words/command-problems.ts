import type { Problem } from '../problem.ts'
import type { Text } from '../text.ts'

type Words = (values: Problem['values']) => Text

/** Words for what can be wrong with a command line or found by running a model's checks. */
export const commandProblems = {
  'command-missing': () => ({ en: 'expected a command: check, run or schema', zh: '缺少命令：check、run或schema' }),
  'command-unknown': ({ found }) => ({
    en: `found the command "${found}", expected check, run or schema`,
    zh: `没有命令“${found}”，应为check、run或schema`,
  }),
  'file-missing': () => ({ en: 'expected a model file after run', zh: 'run之后应有模型文件' }),
  'file-extra': ({ found }) => ({ en: `found "${found}", expected no further file`, zh: `多出文件“${found}”` }),
  'option-only-run': ({ found }) => ({ en: `${found} belongs to run only`, zh: `${found}只能用于run` }),
  'option-unknown': ({ found }) => ({
    en: `found the option "${found}", expected --set, --override, --format or --lang`,
    zh: `没有选项“${found}”，应为--set、--override、--format或--lang`,
  }),
  'option-without-value': ({ found }) => ({ en: `${found} needs a value`, zh: `${found}之后应有值` }),
  'option-format': ({ found }) => ({
    en: `found the format "${found}", expected table, csv or json`,
    zh: `没有格式“${found}”，应为table、csv或json`,
  }),
  'option-language': ({ found }) => ({
    en: `found the language "${found}", expected en or zh`,
    zh: `没有语言“${found}”，应为en或zh`,
  }),
  'option-pair': ({ found }) => ({
    en: `found "${found}", expected a pair such as growth=1.5 or growth@2025=3`,
    zh: `“${found}”不是有效的参数对，应如growth=1.5或growth@2025=3`,
  }),
  'option-number': ({ found }) => ({
    en: `found "${found}", expected a number such as 1.5`,
    zh: `“${found}”不是数字，应如1.5`,
  }),
  'option-marked': ({ found }) => ({
    en: `found "${found}", expected a number, alone or marked: 48.5, 48.5!actual, 48.5!actual:final`,
    zh: `“${found}”无效，应为数字，可加标记：48.5、48.5!actual、48.5!actual:final`,
  }),
  'option-row-set': ({ found }) => ({
    en: `"${found}" is a row, expected a lever; a cell is given by --override ${found}@2025=…`,
    zh: `“${found}”为数据行，此处应为可调参数；改单元格用--override ${found}@2025=…`,
  }),
  'option-lever-override': ({ found }) => ({
    en: `"${found}" is a lever, expected a row; a lever is given by --set ${found}=…`,
    zh: `“${found}”为可调参数，此处应为数据行；改参数用--set ${found}=…`,
  }),
  'model-id-taken': ({ found, expected }) => ({
    en: `the model id "${found}" is also that of ${expected}, expected an id of its own`,
    zh: `模型标识“${found}”与${expected}重复，须唯一`,
  }),
  'check-failed': ({ cell, set, found, expected, within }) => ({
    en: `check of ${cell}${set === '' ? '' : ` with ${set}`}: found ${found}, expected ${expected} within ${within}`,
    zh: `校验${cell}${set === '' ? '' : `（${set}）`}：得到${found}，应为${expected}（允许误差${within}）`,
  }),
  'preset-other-outcome': ({ preset, found, expected }) => ({
    en: `preset "${preset}": the outcome is "${found}", expected "${expected}"`,
    zh: `预设情景“${preset}”：结果为“${found}”，应为“${expected}”`,
  }),
  'figure-not-listed': ({ found, expected }) => ({
    en: `${found} is used, expected "${expected}" in its list of models in seeds/figures.yaml`,
    zh: `模型使用了${found}，但seeds/figures.yaml中该数据的models未列“${expected}”`,
  }),
  'file-unreadable': ({ found }) => ({ en: `the file cannot be read (${found})`, zh: `文件无法读取（${found}）` }),
} as const satisfies Readonly<Record<string, Words>>
