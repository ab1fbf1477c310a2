import { describe, expect, it } from 'vitest';
import { firstLostWords } from './prove-words.ts';

const notice = (body: string) => ({
  path: 'shili/2025/notice.md',
  text: `---\ntitle: 通报\n---\n${body}\n`,
});
const item = { path: 'shili/2025/items/01.md', text: '---\nnumber: 1\ntitle: 甲\n---\n乙。\n' };
const source = ['通报', '一、整改', '（1）甲', '乙。', '完。'].map((text, index) => ({
  text,
  line: index + 1,
}));

describe('firstLostWords', () => {
  it('finds nothing where every word stands in its place', () => {
    const files = [notice('## 一、整改\n\n::items[01]\n\n完。'), item];
    expect(firstLostWords(files, source)).toBeNull();
  });

  it('proves a notice without a title, too', () => {
    const untitled = {
      path: 'shili/2025/notice.md',
      text: '---\ntitle: ""\n---\n## 一、整改\n\n::items[01]\n\n完。\n',
    };
    expect(firstLostWords([untitled, item], source.slice(1))).toBeNull();
    expect(firstLostWords([untitled], source.slice(1))).toBe('（1）甲乙。完。');
  });

  it('proves words of which no letter is left to stand for a title', () => {
    const odd = '\u{f0000}\u{f0001}甲';
    const untitled = { path: 'shili/2025/notice.md', text: `---\ntitle: ""\n---\n${odd}\n` };
    expect(firstLostWords([untitled], [{ text: odd, line: 1 }])).toBeNull();
  });

  it('takes all words for lost where the files make no notice', () => {
    const faulty = { path: 'shili/2025/notice.md', text: '---\nname: 甲\n---\n完。\n' };
    expect(firstLostWords([faulty], source)).toBe('通报一、整改（1）甲乙。完。');
  });

  it('names words that are dropped, moved or added', () => {
    expect(firstLostWords([notice('## 一、整改\n\n::items[01]'), item], source)).toBe('完。');
    expect(firstLostWords([notice('::items[01]\n\n## 一、整改\n\n完。'), item], source)).toBe(
      '一、整改（1）甲乙。完。',
    );
    const added = [notice('## 一、整改\n\n::items[01]\n\n完。\n\n多。'), item];
    expect(firstLostWords(added, source)).toBe('多。');
  });
});
