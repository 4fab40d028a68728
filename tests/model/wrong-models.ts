/** One wrong edit of the small model, and exactly what is said of it. */
export interface WrongModel {
  readonly name: string
  readonly from: string | RegExp
  readonly to: string
  readonly found: readonly string[]
}

export const wrongModels: readonly WrongModel[] = [
  {
    name: 'a bare formula that YAML would cut at #',
    from: 'formula: "uptake * cap"',
    to: 'formula: uptake * cap # per year',
    found: [
      'small.yaml:53:14: a formula must stand in quotes or in a block after |, found uptake * cap without: YAML reads signs such as # : * ? as its own',
    ],
  },
  {
    name: 'a bare conditional formula',
    from: 'formula: "uptake * cap"',
    to: 'formula: uptake > 0 ? 1 : 2',
    found: [
      'small.yaml:53:14: a formula must stand in quotes or in a block after |, found uptake > 0 ? 1 : 2 without: YAML reads signs such as # : * ? as its own',
    ],
  },
  {
    name: 'a bare formula that begins with a star',
    from: 'formula: "uptake * cap"',
    to: 'formula: *uptake',
    found: [
      'small.yaml:53:14: a formula must stand in quotes or in a block after |, found *uptake without: YAML reads signs such as # : * ? as its own',
    ],
  },
  {
    name: 'a bare start formula',
    from: 'start: { figure: F003-1 }',
    to: 'start: uptake * 2',
    found: [
      'small.yaml:57:12: a formula must stand in quotes or in a block after |, found uptake * 2 without: YAML reads signs such as # : * ? as its own',
    ],
  },
  {
    name: 'an alias',
    from: 'unit: m CNY\n    formula',
    to: 'unit: *money\n    formula',
    found: [
      'small.yaml:52:11: found the alias *money, expected the value itself (a text that begins with * needs quotes)',
    ],
  },
  {
    name: 'a key twice',
    from: 'unit: m CNY\n    formula',
    to: 'unit: m CNY\n    unit: m CNY\n    formula',
    found: ['small.yaml:53:5: found the key "unit" twice, expected it once'],
  },
  {
    name: 'a hostile key',
    from: 'unit: m CNY\n    formula',
    to: 'unit: m CNY\n    __proto__: { level: true }\n    formula',
    found: ['small.yaml:53:5: found the key "__proto__", which no file may use'],
  },
  {
    name: 'an unknown key',
    from: 'unit: m CNY\n    formula',
    to: 'unit: m CNY\n    colour: red\n    formula',
    found: ['small.yaml:53:5: found the key "colour", which is not known here'],
  },
  {
    name: 'another format',
    from: 'format: 1',
    to: 'format: 2',
    found: ['small.yaml:1:9: found 2, expected 1'],
  },
  {
    name: 'no version',
    from: 'version: 1\n',
    to: '',
    found: ['small.yaml:1:1: "version" is missing, expected a number'],
  },
  {
    name: 'a text in one language',
    from: 'title: { en: "Small", zh: "小" }',
    to: 'title: { en: "Small" }',
    found: ['small.yaml:4:1: "zh" is missing, expected a text'],
  },
  {
    name: 'a number as text',
    from: 'min: -5',
    to: 'min: "-5"',
    found: ['small.yaml:19:10: found "-5", expected a number'],
  },
  {
    name: 'an unknown kind of lever',
    from: 'kind: action',
    to: 'kind: policy',
    found: ['small.yaml:27:11: found "policy", expected action | condition | definition'],
  },
  {
    name: 'a bare default',
    from: 'default: { figure: F003-4 }',
    to: 'default: 40',
    found: [
      'small.yaml:32:14: found 40, expected { figure: F003-5 }, { value, assumption: { en, zh } } or { value, source: { en, zh } }, or none',
    ],
  },
  {
    name: 'a bare start',
    from: 'start: { figure: F003-1 }',
    to: 'start: 48',
    found: [
      'small.yaml:57:12: found 48, expected { figure: F003-5 }, { value, assumption: { en, zh } } or { value, source: { en, zh } }, { lever: … } or a formula in quotes',
    ],
  },
  {
    name: 'a default without its reason',
    from: 'default: { figure: F003-4 }',
    to: 'default: { value: 40 }',
    found: [
      'small.yaml:32:14: found keys value, expected { figure: F003-5 }, { value, assumption: { en, zh } } or { value, source: { en, zh } }, or none',
    ],
  },
  {
    name: 'an infinite number',
    from: 'max: 20',
    to: 'max: .inf',
    found: ['small.yaml:20:10: found .inf, expected a finite number'],
  },
  {
    name: 'a name with a sign',
    from: '  paid:',
    to: '  paid-out:',
    found: [
      'small.yaml:7:18: the model has nothing called "paid"',
      'small.yaml:51:3: found the name "paid-out", expected letters, digits and _, no digit first, at most 60',
    ],
  },
  {
    name: 'a reserved name',
    from: '  paid:',
    to: '  year:',
    found: [
      'small.yaml:7:18: the model has nothing called "paid"',
      'small.yaml:51:3: "year" is a word of the formula language, expected a name of your own',
    ],
  },
  {
    name: 'a name twice over',
    from: '  wanted:',
    to: '  output:',
    found: [
      'small.yaml:54:3: found "output" twice, expected names that are unique over levers, rows, tables and constants',
      'small.yaml:58:15: prev(…) begins with a lever, expected a row or a lever by period',
    ],
  },
  {
    name: 'no rows',
    from: /rows:[\s\S]*?\ntargets:/,
    to: 'rows: {}\ntargets:',
    found: [
      'small.yaml:7:18: the model has nothing called "paid"',
      'small.yaml:50:1: found no rows, expected at least one',
      'small.yaml:52:12: the model has nothing called "scale"',
      'small.yaml:56:33: the model has nothing called "output"',
    ],
  },
  {
    name: 'an unknown name in a formula',
    from: 'uptake * cap',
    to: 'uptake * capp',
    found: ['small.yaml:53:24: the model has nothing called "capp"; did you mean "cap"?'],
  },
  {
    name: 'an unknown name on the second line of a block',
    from: 'interp(ramp, t)',
    to: 'interp(ramp, tt)',
    found: ['small.yaml:64:28: the model has nothing called "tt"; did you mean "t"?'],
  },
  {
    name: 'a misspelt name that stands as argument of prev',
    from: 'prev(output)',
    to: 'prev(ouput)',
    found: ['small.yaml:58:20: the model has nothing called "ouput"; did you mean "output"?'],
  },
  {
    name: 'a table used as a number',
    from: 'uptake * cap',
    to: 'uptake * ramp',
    found: ['small.yaml:53:24: "ramp" is a table and has no single value, expected interp(ramp, …)'],
  },
  {
    name: 'prev of a lever with one value',
    from: 'prev(output) * (1 + growth)',
    to: 'prev(uptake) + output',
    found: ['small.yaml:58:15: prev(…) begins with a lever, expected a row or a lever by period'],
  },
  {
    name: 'prev of the time',
    from: 'prev(output) * (1 + growth)',
    to: 'prev(year) + output',
    found: ['small.yaml:58:15: prev(…) begins with an expression, expected a row or a lever by period'],
  },
  {
    name: 'prev before the axis',
    from: '    start: { figure: F003-1 }\n',
    to: '',
    found: [
      'small.yaml:57:15: prev(output) in 2024 looks 1 back, before the axis begins, expected a start or a third argument',
    ],
  },
  {
    name: 'prev further back than the fixed cells reach',
    from: 'prev(fixed, 2)',
    to: 'prev(fixed, 3)',
    found: [
      'small.yaml:70:15: prev(fixed) in 2026 looks 3 back, before the axis begins, expected a start or a third argument',
    ],
  },
  {
    name: 'prev by half a period',
    from: 'prev(fixed, 2)',
    to: 'prev(fixed, 0.5)',
    found: ['small.yaml:70:15: found prev(…, 0.5), expected a whole number of periods, at least 1'],
  },
  {
    name: 'prev by a lever',
    from: 'prev(fixed, 2)',
    to: 'prev(fixed, uptake)',
    found: ['small.yaml:70:15: the second argument of prev(…) changes, expected a number or a constant'],
  },
  {
    name: 'at a period off the axis',
    from: 'at(fixed, 2024)',
    to: 'at(fixed, 2030)',
    found: ['small.yaml:70:32: at(…, 2030) is off the axis, expected one of 2024, …, 2027 in steps of 1'],
  },
  {
    name: 'at a period that changes',
    from: 'at(fixed, 2024)',
    to: 'at(fixed, year)',
    found: ['small.yaml:70:32: the second argument of at(…) changes, expected a number or a constant'],
  },
  {
    name: 'interp of a row',
    from: 'interp(ramp, t)',
    to: 'interp(output, t)',
    found: ["small.yaml:64:15: the first argument of interp(…) is no table, expected one of the model's tables"],
  },
  {
    name: 'a formula that is none',
    from: 'uptake * cap',
    to: 'uptake * (cap',
    found: ['small.yaml:53:24: this parenthesis is not closed'],
  },
  {
    name: '5% inside a formula',
    from: 'uptake * cap',
    to: 'uptake * 5%',
    found: [
      'small.yaml:53:24: write 0.05 instead of 5%: in a formula the percent sign would mean a remainder, and levers in % are converted already',
    ],
  },
  {
    name: 'a function that is none',
    from: 'uptake * cap',
    to: 'maxx(uptake, cap)',
    found: ['small.yaml:53:15: there is no function "maxx"; use max'],
  },
  {
    name: 'an axis that does not come out',
    from: 'to: 2027, step: 1',
    to: 'to: 2027, step: 2',
    found: ['small.yaml:6:25: 2027 is not 2024 and whole steps of 2, expected for instance 2026'],
  },
  {
    name: 'a step of nothing',
    from: 'to: 2027, step: 1',
    to: 'to: 2027, step: 0',
    found: ['small.yaml:6:37: found the step 0, expected more than 0'],
  },
  {
    name: 'an axis that runs back',
    from: 'to: 2027, step: 1',
    to: 'to: 2020, step: 1',
    found: ['small.yaml:6:25: the axis ends at 2020, expected 2024 or later'],
  },
  {
    name: 'an axis without end',
    from: 'to: 2027, step: 1',
    to: 'to: 2027, step: 0.0001',
    found: ['small.yaml:6:25: the axis is too long, expected at most 10000 periods'],
  },
  {
    name: 'a unit that is none',
    from: 'unit: m CNY\n    formula',
    to: 'unit: mm CNY\n    formula',
    found: [
      'small.yaml:52:11: found the unit "mm CNY", expected one such as %, 1, bn CNY, m CNY, projects, working days, m CNY/project',
    ],
  },
  {
    name: 'a figure that does not exist',
    from: 'figure: F003-1',
    to: 'figure: F003-9',
    found: ['small.yaml:57:22: found figure F003-9, expected one of seeds/figures.yaml'],
  },
  {
    name: 'a figure that is a text',
    from: 'figure: F003-1',
    to: 'figure: F003-3',
    found: ['small.yaml:57:22: figure F003-3 is a text or a range, expected a number'],
  },
  {
    name: 'a figure in a unit that does not convert',
    from: 'default: { figure: F003-4 }',
    to: 'default: { figure: F003-1 }',
    found: ['small.yaml:32:24: F003-1 is in "bn CNY", expected a unit that converts to "%"'],
  },
  {
    name: 'an unknown metric',
    from: 'metric: output',
    to: 'metric: outputs',
    found: ['small.yaml:56:13: found the metric "outputs", expected one of seeds/metrics.yaml; did you mean "output"?'],
  },
  {
    name: 'a base of another metric',
    from: 'start: { figure: F003-1 }',
    to: 'start: { figure: F003-2 }',
    found: [
      'small.yaml:57:22: F003-2 counts "scale", the row counts "output": expected one metric, or a row converted by a bridge',
    ],
  },
  {
    name: 'a goal of another metric',
    from: 'row: scale',
    to: 'row: output',
    found: [
      'small.yaml:72:63: F003-2 counts "scale", the row counts "output": expected one metric, or a row converted by a bridge',
    ],
  },
  {
    name: 'a goal on a row without metric',
    from: 'row: scale',
    to: 'row: paid',
    found: [
      'small.yaml:72:61: F003-2 counts "scale" and the row names no metric, expected the row to say what it counts',
    ],
  },
  {
    name: 'a goal by a lever in another unit',
    from: 'value: { figure: F003-2 }',
    to: 'value: { lever: wanted }',
    found: ['small.yaml:72:61: wanted is in "%", expected a unit that converts to "bn CNY"'],
  },
  {
    name: 'a goal before its base',
    from: 'period: 2026',
    to: 'period: 2024',
    found: ['small.yaml:72:39: the goal period 2024 is not after the base 2024'],
  },
  {
    name: 'a goal off the axis',
    from: 'period: 2026',
    to: 'period: 2030',
    found: ['small.yaml:72:39: found the period 2030, expected one of 2024, …, 2027 in steps of 1'],
  },
  {
    name: 'a goal for no row',
    from: 'row: scale',
    to: 'row: scales',
    found: ['small.yaml:72:12: the model has nothing called "scales"; did you mean "scale"?'],
  },
  {
    name: 'a goal for a lever',
    from: 'row: scale',
    to: 'row: growth',
    found: ['small.yaml:72:12: "growth" is a lever by period, expected a row'],
  },
  {
    name: 'a goal by a row',
    from: 'value: { figure: F003-2 }',
    to: 'value: { lever: paid }',
    found: ['small.yaml:72:61: "paid" is a row, expected a lever'],
  },
  {
    name: 'a range upside down',
    from: 'max: 20',
    to: 'max: -20',
    found: ['small.yaml:20:10: found max -20, expected more than min -5'],
  },
  {
    name: 'a step that goes nowhere',
    from: 'step: 0.1\n    plausible',
    to: 'step: 0\n    plausible',
    found: ['small.yaml:21:11: found the step 0, expected more than 0'],
  },
  {
    name: 'a default outside the range',
    from: 'value: 2, assumption: { en: "None", zh: "无" } }\n    series: {',
    to: 'value: 25, assumption: { en: "None", zh: "无" } }\n    series: {',
    found: ["small.yaml:23:14: found 25, expected -5 to 20, the lever's range"],
  },
  {
    name: 'a plausible range outside the range',
    from: 'plausible: { low: 0, high: 4 }',
    to: 'plausible: { low: 0, high: 40 }',
    found: ['small.yaml:22:16: found plausible 0 … 40, expected low ≤ high within -5 to 20'],
  },
  {
    name: 'a plausible range upside down',
    from: 'plausible: { low: 0, high: 4 }',
    to: 'plausible: { low: 4, high: 0 }',
    found: ['small.yaml:22:16: found plausible 4 … 0, expected low ≤ high within -5 to 20'],
  },
  {
    name: 'a series of a lever with one value',
    from: '    by: period\n',
    to: '',
    found: [
      'small.yaml:23:5: a series needs a lever with by: period',
      'small.yaml:69:65: cumulative(…) begins with a lever, expected a row or a lever by period',
      'small.yaml:73:67: found "growth@2026", but the lever has one value for all periods, expected "growth"',
    ],
  },
  {
    name: 'a series off the axis',
    from: 'series: { 2025: 3 }',
    to: 'series: { 2035: 3 }',
    found: ['small.yaml:24:15: found the period 2035, expected one of 2024, …, 2027 in steps of 1'],
  },
  {
    name: 'a series outside the range',
    from: 'series: { 2025: 3 }',
    to: 'series: { 2025: 33 }',
    found: ["small.yaml:24:21: found 33, expected -5 to 20, the lever's range"],
  },
  {
    name: 'a series by name',
    from: 'series: { 2025: 3 }',
    to: 'series: { last: 3 }',
    found: ['small.yaml:24:15: found the period last, expected one of 2024, …, 2027 in steps of 1'],
  },
  {
    name: 'a bridge on a condition',
    from: 'kind: definition\n    unit: "%"\n    bridge',
    to: 'kind: condition\n    unit: "%"\n    bridge',
    found: ['small.yaml:37:13: found a bridge on a lever of kind condition, expected kind definition'],
  },
  {
    name: 'a bridge to nowhere',
    from: 'to: scale',
    to: 'to: scales',
    found: ['small.yaml:37:33: found the metric "scales", expected one of seeds/metrics.yaml; did you mean "scale"?'],
  },
  {
    name: 'a row without formula',
    from: '    formula: "uptake * cap"\n',
    to: '',
    found: ['small.yaml:51:3: the row "paid" has no formula, expected a formula or a series that covers every period'],
  },
  {
    name: 'a series with a hole',
    from: / {4}formula: "prev\(fixed[^\n]*\n/,
    to: '',
    found: ['small.yaml:68:7: the series leaves 2026 open and there is no formula, expected a value for every period'],
  },
  {
    name: 'start and series for one cell',
    from: '    unit: "1"\n    series',
    to: '    unit: "1"\n    start: { value: 1, assumption: { en: "x", zh: "x" } }\n    series',
    found: ['small.yaml:69:7: both start and series give 2024, expected one of them'],
  },
  {
    name: 'a table of unequal lengths',
    from: 'y: [0, 1]',
    to: 'y: [0, 1, 2]',
    found: ['small.yaml:12:26: found 3 values of y for 2 of x, expected as many, at least one'],
  },
  {
    name: 'a table that falls',
    from: 'x: [0, 10]',
    to: 'x: [10, 0]',
    found: ['small.yaml:12:19: found 0 after 10, expected x strictly rising'],
  },
  {
    name: 'a preset of an unknown lever',
    from: 'set: { growth: 5',
    to: 'set: { grwoth: 5',
    found: ['small.yaml:74:56: the model has nothing called "grwoth"; did you mean "growth"?'],
  },
  {
    name: 'a preset of a row',
    from: 'set: { growth: 5',
    to: 'set: { output: 5',
    found: ['small.yaml:74:56: "output" is a row, expected a lever'],
  },
  {
    name: 'a preset outside the range',
    from: 'set: { growth: 5',
    to: 'set: { growth: 50',
    found: ["small.yaml:74:64: found 50, expected -5 to 20, the lever's range"],
  },
  {
    name: 'a preset with a period off the axis',
    from: 'growth@2026: 6',
    to: 'growth@2036: 6',
    found: ['small.yaml:74:67: found the period 2036, expected one of 2024, …, 2027 in steps of 1'],
  },
  {
    name: 'a preset with a period of a lever with one value',
    from: 'growth@2026: 6',
    to: 'uptake@2026: 6',
    found: ['small.yaml:74:67: found "uptake@2026", but the lever has one value for all periods, expected "uptake"'],
  },
  {
    name: 'a preset with no address',
    from: 'growth@2026: 6',
    to: 'growth 2026: 6',
    found: ['small.yaml:74:67: found "growth 2026", expected an address such as growth, growth@2025'],
  },
  {
    name: 'a preset that expects the impossible',
    from: 'expect: reached',
    to: 'expect: met',
    found: [
      'small.yaml:74:93: found "met", expected reached | short | over the limit | too close to call | cannot be judged',
    ],
  },
  {
    name: 'a check of no cell',
    from: 'cell: output@2025',
    to: 'cell: output',
    found: ['small.yaml:76:33: found "output", expected a cell with its period, such as output@2025'],
  },
  {
    name: 'a check off the axis',
    from: 'cell: output@2025',
    to: 'cell: output@2023',
    found: ['small.yaml:76:33: found the period 2023, expected one of 2024, …, 2027 in steps of 1'],
  },
  {
    name: 'a check of an unknown row',
    from: 'cell: output@2025',
    to: 'cell: ouptut@2025',
    found: ['small.yaml:76:33: the model has nothing called "ouptut"; did you mean "output"?'],
  },
  {
    name: 'a check with a negative allowance',
    from: 'within: 1e-9',
    to: 'within: -1',
    found: ['small.yaml:76:69: found -1, expected ≥ 0'],
  },
  {
    name: 'support paid by an unknown row',
    from: 'cost: paid',
    to: 'cost: pad',
    found: ['small.yaml:7:18: the model has nothing called "pad"; did you mean "paid"?'],
  },
  {
    name: 'support switched off by an unknown lever',
    from: 'without: { uptake: 0 }',
    to: 'without: { uptakes: 0 }',
    found: ['small.yaml:7:35: the model has nothing called "uptakes"; did you mean "uptake"?'],
  },
  {
    name: 'seen from off the axis',
    from: 'seen_from: 2025',
    to: 'seen_from: 2035',
    found: ['small.yaml:8:12: found the period 2035, expected one of 2024, …, 2027 in steps of 1'],
  },
]
