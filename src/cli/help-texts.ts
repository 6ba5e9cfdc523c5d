/** Sentences of `pingan help`. */
export const helpTexts = {
  helpCommandAbout: {
    en: 'show a topic of the manual, or what it says of a command, method, setting, column, problem or term',
    zh: '显示手册的一个主题，或某个命令、方法、设置、列、问题代码、术语的说明',
  },
  argumentHelp: {
    en: 'a topic, a command, or a name: bad-number, z-score, scale, effective_weight, results.csv rank',
    zh: '主题、命令或名称：bad-number、z-score、scale、effective_weight、results.csv rank、有效权重',
  },
  topicsHeading: { en: 'Topics (pingan help TOPIC):', zh: '主题（pingan help 主题）：' },
  namesHint: {
    en: 'pingan help NAME finds a method, setting, column, problem code or term, such as pingan help z-score.',
    zh: '"pingan help 名称" 可查方法、设置、列、问题代码或术语，例如 "pingan help z-score"。',
  },
  untranslated: {
    en: 'This page is not translated yet; it follows in English.',
    zh: '本页尚无中文，以下为英文。',
  },
  alsoTold: { en: 'See also: {sections}', zh: '另见：{sections}' },
  nothingCalled: { en: 'error: the manual has nothing called "{name}"', zh: '错误：手册中没有 "{name}"' },
  nearNames: { en: 'near it: {names}', zh: '相近的有：{names}' },
  tellingSections: { en: 'it occurs in: {sections}', zh: '出现于：{sections}' },
  listNames: { en: '"pingan help" lists all commands and topics', zh: '"pingan help" 列出全部命令和主题' },
} as const;
