import type { Problem } from '../problem.ts'
import type { Text } from '../text.ts'

type Words = (values: Problem['values']) => Text

const meaning = (found: string | number | undefined, one: string | number | undefined, other: typeof one): Text => ({
  en: `"${found}" is read differently by spreadsheets and in mathematics; write ${one} or ${other}`,
  zh: `“${found}”在电子表格与数学中的含义不同，请写成${one}或${other}`,
})

/** Words for everything that can be wrong with a formula, by kind of problem. */
export const formulaProblems = {
  'formula-empty': () => ({ en: 'the formula is empty', zh: '公式为空' }),
  'formula-long': ({ found, limit }) => ({
    en: `the formula has ${found} characters; at most ${limit} are allowed`,
    zh: `公式长${found}个字符，最多${limit}个`,
  }),
  'formula-deep': ({ limit }) => ({
    en: `parentheses are nested too deeply; at most ${limit} levels are allowed`,
    zh: `括号嵌套过深，最多${limit}层`,
  }),
  'formula-character': ({ found }) => ({
    en: `"${found}" cannot stand in a formula`,
    zh: `公式中不能使用“${found}”`,
  }),
  'formula-sign': ({ found }) => ({
    en: `the sign ${found} is not used in formulas`,
    zh: `公式不支持符号${found}`,
  }),
  'formula-instead': ({ found, expected }) => ({
    en: `write ${expected} instead of ${found}`,
    zh: `请用${expected}代替${found}`,
  }),
  'formula-leading-equals': () => ({
    en: 'a formula begins without the equals sign',
    zh: '公式开头不需要等号',
  }),
  'formula-text': () => ({
    en: 'formulas calculate with numbers; quoted text is not allowed',
    zh: '公式只计算数值，不能包含引号文本',
  }),
  'formula-statements': () => ({
    en: 'a formula is a single expression; remove the semicolon',
    zh: '公式只能是一个表达式，请删除分号',
  }),
  'formula-percent': ({ found, expected }) => ({
    en: `write ${expected} instead of ${found}: in a formula the percent sign would mean a remainder, and levers in % are converted already`,
    zh: `请用${expected}代替${found}：公式中的百分号会被当作求余，以%为单位的参数已自动换算`,
  }),
  'formula-remainder': () => ({
    en: 'the percent sign is not used in formulas: levers in % are converted already, and there is no remainder',
    zh: '公式不使用百分号：以%为单位的参数已自动换算，也不支持求余',
  }),
  'formula-word': ({ found }) => ({ en: `the word "${found}" is not used in formulas`, zh: `公式不支持“${found}”` }),
  'formula-word-as-function': ({ found, expected }) => ({
    en: `"${found}" stands between its two sides: ${expected}`,
    zh: `“${found}”应写在两个条件之间：${expected}`,
  }),
  'formula-constant': ({ found }) => ({
    en: `"${found}" is neither a number nor a name; conditions give 1 and 0`,
    zh: `“${found}”不是数值也不是名称；条件的结果为1或0`,
  }),
  'formula-number-large': ({ found }) => ({ en: `the number ${found} is too large`, zh: `数值${found}过大` }),
  'formula-number-small': ({ found }) => ({
    en: `the number ${found} is too small: it would become 0`,
    zh: `数值${found}过小，会变成0`,
  }),
  'formula-leading-zero': ({ found }) => ({
    en: `"${found}" begins with 0: write numbers without commas (1000, not 1,000)`,
    zh: `“${found}”以0开头：数值中不要使用千分位逗号（写1000，不写1,000）`,
  }),
  'formula-grouping': ({ found, expected }) => ({
    en: `write ${expected} instead of ${found}`,
    zh: `请用${expected}代替${found}`,
  }),
  'formula-number-name': ({ found, expected }) => ({
    en: `"${found}" lacks a sign: write ${expected} for the product; units are not written in formulas`,
    zh: `“${found}”缺少运算符：相乘请写成${expected}；公式中不写单位`,
  }),
  'formula-side-by-side': ({ found, expected }) => ({
    en: `a sign is missing in "${found}": write ${expected} for the product`,
    zh: `“${found}”缺少运算符：相乘请写成${expected}`,
  }),
  'formula-comma': () => ({
    en: 'a comma stands only between the arguments of a function; write 1000, not 1,000',
    zh: '逗号只用于分隔函数参数；请写1000，不写1,000',
  }),
  'formula-unclosed': () => ({ en: 'this parenthesis is not closed', zh: '括号未闭合' }),
  'formula-unopened': () => ({ en: 'this parenthesis was not opened', zh: '多余的右括号' }),
  'formula-unexpected': ({ found }) => ({ en: `"${found}" cannot stand here`, zh: `此处不应出现“${found}”` }),
  'formula-unfinished': ({ found }) => ({
    en: `the formula stops short after "${found}"`,
    zh: `公式在“${found}”之后不完整`,
  }),
  'formula-refused': ({ found }) => ({
    en: `"${found}" is not part of the formula language`,
    zh: `公式不支持“${found}”`,
  }),
  'formula-signed-power': ({ found, one, other }) => meaning(found, one, other),
  'formula-double-power': ({ found, one, other }) => meaning(found, one, other),
  'formula-open-not': ({ found, one, other }) => ({
    en: `"${found}" can be read in two ways; write ${one} or ${other}`,
    zh: `“${found}”可作两种理解，请写成${one}或${other}`,
  }),
  'formula-chain': ({ found, expected }) => ({
    en: `comparisons are not chained; write ${expected} instead of ${found}`,
    zh: `比较不能连写，请将${found}写成${expected}`,
  }),
  'formula-function': ({ found, expected }) => ({
    en: `there is no function "${found}"${expected === '' ? '' : `; use ${expected}`}`,
    zh: `没有函数“${found}”${expected === '' ? '' : `，可用${expected}`}`,
  }),
  'formula-arguments': ({ usage, found }) => ({
    en: `expected ${usage}, got ${found} arguments`,
    zh: `应为${usage}，实际有${found}个参数`,
  }),
  'formula-row-argument': ({ name }) => ({
    en: `the first argument of ${name} is the name of a row or of a lever by period, not an expression`,
    zh: `${name}的第一个参数应为数据行或分期可调参数的名称，不能是表达式`,
  }),
  'formula-table-argument': ({ name }) => ({
    en: `the first argument of ${name} is the name of a table`,
    zh: `${name}的第一个参数应为对照表的名称`,
  }),
  'formula-cycle': ({ path }) => ({ en: `the cells depend on themselves: ${path}`, zh: `单元格循环引用：${path}` }),
  'formula-period-fixed': ({ row }) => ({
    en: `row ${row}: the period in at() is a number, a constant or made of the time names`,
    zh: `数据行${row}：at()中的期次应为数值、常量或由时间名称算出`,
  }),
  'formula-period-off-axis': ({ row, found }) => ({
    en: `row ${row}: the period ${found} is not on the axis`,
    zh: `数据行${row}：期次${found}不在时间轴上`,
  }),
  'formula-prev-count': ({ row, found }) => ({
    en: `row ${row}: prev() counts whole periods from 1 on, got ${found === '' ? 'a value that varies' : found}`,
    zh: `数据行${row}：prev()的期数应为不小于1的整数，实际为${found === '' ? '可变值' : found}`,
  }),
  'formula-prev-before-axis': ({ row, found, count, period }) => ({
    en: `row ${row}: prev(${found}, ${count}) in ${period} lies before the first period; give a third argument`,
    zh: `数据行${row}：${period}期的prev(${found}, ${count})早于首期，请补充第三个参数`,
  }),
} as const satisfies Record<string, Words>
