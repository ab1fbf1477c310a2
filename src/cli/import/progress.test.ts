import { expect, it } from 'vitest';
import { Progress } from './progress.ts';

function drawn(isTTY: boolean, total: number): string {
  let output = '';
  const write = (text: string | Uint8Array) => {
    output += String(text);
    return true;
  };
  const progress = new Progress({ isTTY, write }, total);
  progress.show(1, '示例市第一人民医院巡察整改进展情况的通报（定稿）.docx');
  progress.clear();
  return output;
}

it('draws one line, the name shortened, and takes it away', () => {
  const clear = '\r\u001b[2K';
  const name = '…人民医院巡察整改进展情况的通报（定稿）.docx';
  expect(drawn(true, 3)).toBe(`${clear}已导入 1/3 · ${name} · 0 秒${clear}`);
});

it('draws nothing for one file, nor where there is no terminal', () => {
  expect(drawn(true, 1)).toBe('');
  expect(drawn(false, 3)).toBe('');
});
