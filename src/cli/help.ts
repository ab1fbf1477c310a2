import type { Verb } from './verb.ts';

/** The page that `tongbao help` prints. */
export function printHelp(verbs: readonly Verb[]): string {
  const lines = verbs.flatMap(({ usage, summary }) => [
    `  npx tongbao ${usage}`,
    `      ${summary}`,
  ]);
  return [
    '用法：',
    ...lines,
    '',
    '每个命令都可以用 --content 指明内容文件夹（不写就是 content）。',
    '退出码：0 完成；1 内容有错；2 用法不对或文件读不了。',
    '',
  ].join('\n');
}
