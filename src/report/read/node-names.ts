const NAMES: Readonly<Record<string, string>> = {
  text: '文字',
  paragraph: '文字',
  heading: '以 # 起头的标题',
  thematicBreak: '分隔线',
  blockquote: '以 > 起头的引文',
  list: '列表',
  listItem: '列表',
  code: '代码块',
  inlineCode: '反引号里的代码',
  emphasis: '星号或下划线里的强调',
  strong: '双星号里的强调',
  link: '链接',
  linkReference: '链接',
  image: '图片',
  imageReference: '图片',
  definition: '链接定义',
  footnoteDefinition: '脚注',
  break: '强制换行',
  yaml: '又一个文件头',
  mdxjsEsm: 'import 或 export',
  mdxFlowExpression: '大括号里的表达式',
  mdxTextExpression: '大括号里的表达式',
  mdxJsxFlowElement: '标记',
  mdxJsxTextElement: '标记',
};

/** What an author calls a node of the parser. */
export function nodeName(type: string): string {
  return NAMES[type] ?? '别的格式';
}
