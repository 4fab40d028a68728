import type { Problem } from '../problem.ts'
import type { Text } from '../text.ts'

type Words = (values: Problem['values']) => Text

const types: Readonly<Record<string, Text>> = {
  string: { en: 'a text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  object: { en: 'a group of values', zh: '一组内容' },
  record: { en: 'a group of values', zh: '一组内容' },
  array: { en: 'a list', zh: '列表' },
  boolean: { en: 'true or false', zh: '是否值' },
  undefined: { en: 'nothing', zh: '空缺' },
  null: { en: 'nothing', zh: '空缺' },
}

function type(name: string | number | undefined): Text {
  const known = types[String(name)]
  return known ?? { en: String(name), zh: String(name) }
}

/** Words for everything that can be wrong with a scenario, a link or a scenario file, by kind of problem. */
export const scenarioProblems: Readonly<Record<string, Words>> = {
  'scenario-other-model': ({ found, expected }) => ({
    en: `This belongs to the model “${found}”, not to “${expected}”; nothing in it was used.`,
    zh: `该内容属于模型“${found}”，而非“${expected}”，未予采用。`,
  }),
  'scenario-other-version': ({ found, expected }) => ({
    en: `It was made with version ${found} of the model; this is version ${expected}. Results may differ from those then.`,
    zh: `该情景按模型第${found}版编制，本页为第${expected}版，测算结果可能与当时不同。`,
  }),
  'scenario-other-figures': () => ({
    en: 'The model’s figures or defaults have changed since it was made. Results may differ from those then.',
    zh: '编制后模型的数据或默认值有更新，测算结果可能与当时不同。',
  }),
  'link-damaged': () => ({
    en: 'The link was changed or cut on its way (its check value does not match): compare the values with the sender’s.',
    zh: '链接在传递中被改动或截断（校验值不符），请与发送者核对数值。',
  }),
  'link-no-check': () => ({
    en: 'The link carries no check value, so it cannot be told whether it is complete.',
    zh: '链接未带校验值，无法确认是否完整。',
  }),
  'link-no-model': () => ({ en: 'The link does not say which model it is for.', zh: '链接未注明所用模型。' }),
  'link-too-long': ({ found, expected }) => ({
    en: `The link has ${found} characters; at most ${expected} are read.`,
    zh: `链接共${found}个字符，超出${expected}个字符的上限。`,
  }),
  'link-unreadable': ({ found }) => ({
    en: `“${found}” cannot be read and was left out.`,
    zh: `“${found}”无法读取，未采用。`,
  }),
  'duplicate-part': ({ part }) => ({
    en: `“${part}” occurs twice; the first value was used.`,
    zh: `“${part}”重复出现，采用第一个值。`,
  }),
  'unknown-part': ({ found }) => ({
    en: `The model has nothing called “${found}”; it was left out.`,
    zh: `模型中没有“${found}”，未采用。`,
  }),
  'not-a-number': ({ part, found }) => ({
    en: `“${part}”: “${found}” is not a number that can be used; it was left out.`,
    zh: `“${part}”的值“${found}”不是有效数字，未采用。`,
  }),
  'not-readable': ({ part, found }) => ({
    en: `“${part}”: “${found}” cannot be read; it was left out.`,
    zh: `“${part}”的内容“${found}”无法读取，未采用。`,
  }),
  'out-of-range': ({ part, found, min, max }) => ({
    en: `“${part}”: ${found} lies outside ${min} to ${max}; it was left out.`,
    zh: `“${part}”的值${found}超出${min}至${max}的范围，未采用。`,
  }),
  'off-axis': ({ part, from, to }) => ({
    en: `“${part}” names a period outside ${from} to ${to}; it was left out.`,
    zh: `“${part}”的时期不在${from}至${to}之间，未采用。`,
  }),
  'not-by-period': ({ found, expected }) => ({
    en: `“${found}”: “${expected}” has one value for all periods; it was left out.`,
    zh: `“${found}”：“${expected}”各期取同一个值，不能分期设定，未采用。`,
  }),
  'too-long': ({ part, most }) => ({
    en: `“${part}” is longer than the ${most} characters allowed.`,
    zh: `“${part}”超出${most}个字符的上限。`,
  }),
  'too-many': ({ part, most }) => ({
    en: `“${part}” has more than ${most} entries.`,
    zh: `“${part}”超出${most}项的上限。`,
  }),
  'base-unknown-row': ({ found }) => ({
    en: `The model has no row “${found}” whose base could be replaced.`,
    zh: `模型中没有可更换基数的项目“${found}”。`,
  }),
  'base-not-replaceable': ({ row }) => ({
    en: `“${row}” is calculated and has no base of its own to replace.`,
    zh: `“${row}”为计算结果，没有可更换的基数。`,
  }),
  'base-not-a-number': ({ found }) => ({
    en: `The base “${found}” is not a number.`,
    zh: `基数“${found}”不是有效数字。`,
  }),
  'base-rounding': ({ found }) => ({
    en: `The rounding step “${found}” is not zero or a positive number.`,
    zh: `约数单位“${found}”应为零或正数。`,
  }),
  'base-moves-others': ({ from }) => ({
    en: `Other rows of this model begin in ${from} too, so this base must be of ${from}.`,
    zh: `本模型另有项目以${from}为基期，该基数也须为${from}的数据。`,
  }),
  'base-off-axis': ({ found, from, step }) => ({
    en: `${found} is no period that the base can have: it must be ${from} or lie whole steps of ${step} from it, at most 100.`,
    zh: `基期不能为${found}：应为${from}，或与其相隔整数个步长（步长${step}，不超过100个）。`,
  }),
  'base-after-goal': ({ found, last }) => ({
    en: `The base year ${found} must lie before the goal year ${last}.`,
    zh: `基期${found}应早于目标年份${last}。`,
  }),
  'base-breaks-formula': ({ found, row }) => ({
    en: `With ${found} as base year the formula of “${row}” lacks a period that it needs.`,
    zh: `以${found}为基期时，“${row}”的公式缺少所需时期的数据。`,
  }),
  'wrong-type': ({ expected, found }) => ({
    en: `Expected ${type(expected).en}, found ${type(found).en}.`,
    zh: `此处应为${type(expected).zh}，实际为${type(found).zh}。`,
  }),
  'wrong-value': ({ expected, found }) =>
    expected === ''
      ? { en: `“${found}” cannot stand here.`, zh: `此处不能为“${found}”。` }
      : {
          en: `“${found}” cannot stand here; expected one of: ${expected}.`,
          zh: `此处不能为“${found}”，应为：${expected}。`,
        },
  'wrong-format': ({ found, expected }) => ({
    en: `The format is “${found}”; expected a whole number up to ${expected}.`,
    zh: `格式编号为“${found}”，应为不大于${expected}的正整数。`,
  }),
  'newer-format': ({ found, expected }) => ({
    en: `It is of format ${found}, made by a newer version; this page reads up to format ${expected}.`,
    zh: `该内容为格式${found}，由更新的版本生成，本页最高支持格式${expected}。`,
  }),
  'unknown-key': ({ found }) => ({ en: `“${found}” is not known here.`, zh: `此处不应有“${found}”。` }),
  'hostile-key': ({ found }) => ({ en: `“${found}” is not allowed as a name.`, zh: `不允许使用名称“${found}”。` }),
  'not-json': () => ({ en: 'From here on the text is not JSON.', zh: '由此处起不是有效的JSON文本。' }),
  'not-a-scenario-file': () => ({ en: 'This is not a scenario file.', zh: '这不是情景文件。' }),
  'file-too-long': ({ found, expected }) => ({
    en: `The file has ${found} characters; at most ${expected} are read.`,
    zh: `文件共${found}个字符，超出${expected}个字符的上限。`,
  }),
}
