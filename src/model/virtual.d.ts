/** The published models: what the list shows of each, and the model itself when it is opened. */
declare module 'virtual:gapline/models' {
  const models: readonly {
    readonly id: string
    readonly title: import('../locale/text.ts').Text
    readonly question: import('../locale/text.ts').Text
    load(): Promise<import('./model.ts').Model>
  }[]
  // biome-ignore lint/style/noDefaultExport: a virtual module has one thing to give
  export default models
}

/** The model that the page opens with. */
declare module 'virtual:gapline/first-model' {
  const model: import('./model.ts').Model
  // biome-ignore lint/style/noDefaultExport: a virtual module has one thing to give
  export default model
}

/** All figures, their sources, metrics and conflicts. */
declare module 'virtual:gapline/library' {
  const library: import('../figures/figure.ts').Library
  // biome-ignore lint/style/noDefaultExport: a virtual module has one thing to give
  export default library
}
