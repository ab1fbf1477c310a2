import { type Doubt, excerpt } from '../../doubt.ts';

/** Words that are struck through: nobody can tell whether they are approved. */
export function struckDoubts(lines: readonly { text: string; line: number }[]): Doubt[] {
  const [first] = lines;
  if (!first) return [];
  return [
    {
      rule: 'import-struck-words',
      severity: 'warning',
      line: first.line,
      message: `正文里不应有划掉的字；这里有 ${lines.length} 行，例如“${excerpt(first.text)}”，划掉的字照样导入`,
      advice: '对照原文；不要的字，从内容文件里删去。',
    },
  ];
}

/** Pictures, by what they are called; the words in them are not read. */
export function pictureDoubts(pictures: readonly { name: string; line: number }[]): Doubt[] {
  const [first] = pictures;
  if (!first) return [];
  const names = pictures.slice(0, 5).map(({ name, line }) => {
    return name === '' ? `第 ${line} 行的图片` : `“${excerpt(name)}”`;
  });
  const named = names.join('、') + (pictures.length > 5 ? ' 等' : '');
  return [
    {
      rule: 'import-picture',
      severity: 'hint',
      line: first.line,
      message: `通报的网页只显示文字；原文有 ${pictures.length} 幅图片，里面的文字没有读：${named}`,
      advice: '核对图片里有没有通报的文字；有的话，照抄到内容文件里。印章等图片不用处理。',
    },
  ];
}
