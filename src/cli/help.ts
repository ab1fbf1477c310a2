import type { Verb } from './verb.ts';

/** The page that `tongbao help` prints. */
export function printHelp(verbs: readonly Verb[]): string {
  const lines = verbs.flatMap(({ usage, summary, optionNotes = {} }) => [
    `  npx tongbao ${usage}`,
    `      ${summary}`,
    ...Object.entries(optionNotes).map(([option, note]) => `      ${option}：${note}`),
  ]);
  return [
    '用法：',
    ...lines,
    '',
    '读写内容的命令都可以用 --content 指明内容文件夹（不写就是 content）。',
    '退出码：0 完成；1 内容有错；2 用法不对或文件读不了。',
    '',
  ].join('\n');
}
