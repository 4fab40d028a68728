import type { Problem } from '../problem.ts'
import type { Text } from '../text.ts'

type Words = (values: Problem['values']) => Text

const chinese: Readonly<Record<string, string>> = {
  'a text': '文本',
  'a number': '数字',
  'a whole number': '整数',
  'a list': '列表',
  'keys with values': '一组键值',
  'true or false': 'true或false',
  'a name': '名称',
  'a map': '一组键值',
  nothing: '空值',
}

function zh(words: string | number | undefined): string {
  return chinese[String(words)] ?? String(words ?? '')
}

/** Words for everything that can be wrong with the shape of a YAML file or with the figures, by kind of problem. */
export const figureProblems = {
  'text too long': ({ found, expected }) => ({
    en: `the file has ${found} characters, expected at most ${expected}`,
    zh: `文件共${found}个字符，超出${expected}个字符的上限`,
  }),
  'nested too deeply': ({ expected }) => ({
    en: `the file is nested too deeply, expected at most ${expected} levels`,
    zh: `文件嵌套过深，最多${expected}层`,
  }),
  'yaml syntax': ({ found }) => ({ en: `this is not YAML: ${found}`, zh: `YAML语法错误：${found}` }),
  'yaml alias': ({ found }) => ({
    en: `found the alias ${found}, expected the value itself (a text that begins with * needs quotes)`,
    zh: `不支持别名${found}，请直接写出内容（以*开头的文本须加引号）`,
  }),
  'yaml anchor': ({ found }) => ({
    en: `found the anchor ${found}, expected a plain value (a text that begins with & needs quotes)`,
    zh: `不支持锚点${found}（以&开头的文本须加引号）`,
  }),
  'yaml tag': ({ found }) => ({
    en: `found the tag ${found}, expected a plain value (a text that begins with ! needs quotes)`,
    zh: `不支持标签${found}（以!开头的文本须加引号）`,
  }),
  'wrong key': ({ found }) => ({ en: `found ${found} as a key, expected a name`, zh: `键${found}无效，应为名称` }),
  'forbidden key': ({ found }) => ({
    en: `found the key "${found}", which no file may use`,
    zh: `不允许使用键“${found}”`,
  }),
  'duplicate key': ({ found }) => ({
    en: `found the key "${found}" twice, expected it once`,
    zh: `键“${found}”重复，只应出现一次`,
  }),
  'unknown key': ({ found }) => ({
    en: `found the key "${found}", which is not known here`,
    zh: `此处不应有键“${found}”`,
  }),
  'missing key': ({ found, expected }) => ({
    en: `"${found}" is missing, expected ${expected}`,
    zh: `缺少“${found}”，应为${zh(expected)}`,
  }),
  'wrong value': ({ found, expected }) => ({
    en: `found ${found}, expected ${expected}`,
    zh: `此处为${zh(found)}，应为${zh(expected)}`,
  }),
  'not a finite number': ({ found }) => ({
    en: `found ${found}, expected a finite number`,
    zh: `此处为${found}，应为有限数字`,
  }),
  'missing file': ({ found }) => ({ en: `the file ${found} is missing`, zh: `缺少文件${found}` }),
  'duplicate id': ({ found }) => ({
    en: `found the id ${found} twice, expected an id of its own`,
    zh: `标识${found}重复，须唯一`,
  }),
  'unknown source': ({ found, expected }) => ({
    en: `found the source ${found}, expected one of ${expected}`,
    zh: `没有来源${found}，应为${expected}`,
  }),
  'unknown metric': ({ found, expected }) => ({
    en: `found the metric ${found}, expected one of ${expected}`,
    zh: `没有指标${found}，应为${expected}`,
  }),
  'unknown figure': ({ found }) => ({
    en: `found figure ${found}, expected the id of a figure in figures.yaml`,
    zh: `figures.yaml中没有${found}`,
  }),
} as const satisfies Readonly<Record<string, Words>>
