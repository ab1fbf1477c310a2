import { describe, expect, it } from 'vitest';
import { blocksOf } from '../testing.ts';
import type { Entry } from './entry.ts';
import { outlineOf } from './outline.ts';

/** The outline in short: ## heading, * item, > follow-up; paragraphs left out. */
function shortOutline(...texts: string[]): string[] {
  return outlineOf(blocksOf(...texts)).entries.flatMap(short);
}

function short(entry: Entry): string[] {
  switch (entry.kind) {
    case 'heading':
      return [`${'#'.repeat(entry.level)} ${entry.text}`];
    case 'item':
      return [`* ${entry.label.printed}${entry.title}`];
    case 'follow-up':
      return [`> ${entry.label.printed}${entry.title}${entry.exact ? '' : '?'}`];
    case 'paragraph':
      return entry.closing ? ['closing'] : [];
  }
}

const rules = (...texts: string[]) =>
  outlineOf(blocksOf(...texts)).doubts.map(({ rule, line }) => `${rule}:${line}`);

describe('items', () => {
  it('are the smallest numbered problems of the part that reports results', () => {
    expect(
      shortOutline(
        '一、组织整改情况',
        '（一）加强领导。',
        '二、反馈问题整改情况',
        '（一）政治建设方面',
        '1.学习方面有差距。',
        '（1）学习不够深入。',
        '一是加强学习。',
        '（2）检查不够严格。',
        '三、下一步打算',
        '（一）提高认识',
        '（二）提高认识。党委高度重视。',
      ),
    ).toEqual([
      '## 一、组织整改情况',
      '### （一）加强领导。',
      '## 二、反馈问题整改情况',
      '### （一）政治建设方面',
      '#### 1.学习方面有差距。',
      '* （1）学习不够深入。',
      '* （2）检查不够严格。',
      '## 三、下一步打算',
      '### （一）提高认识',
    ]);
  });

  it('may be named by remedies', () => {
    expect(
      shortOutline(
        '一、整改任务落实情况',
        '（一）关于作风方面',
        '1.重视学习',
        '正文。',
        '2.严格检查',
      ),
    ).toEqual([
      '## 一、整改任务落实情况',
      '### （一）关于作风方面',
      '* 1.重视学习',
      '* 2.严格检查',
    ]);
  });

  it('are not the measures that are numbered within them', () => {
    const measures = ['（1）修订制度', '修订了制度。', '（2）开展检查', '检查了两次。'];
    expect(
      shortOutline(
        '一、问题整改情况',
        '1.学习不深入。',
        ...measures,
        '2.检查不严格。',
        ...measures,
      ),
    ).toEqual(['## 一、问题整改情况', '* 1.学习不深入。', '* 2.检查不严格。']);
  });

  it('are not the measures even where these are numbered as groups usually are', () => {
    const measures = ['1.修订制度', '修订了制度。', '2.开展检查', '检查了两次。'];
    expect(
      shortOutline(
        '一、问题整改情况',
        ...['（1）学习不深入。', ...measures],
        ...['（2）检查不严格。', ...measures],
        ...['（3）作风不扎实。', ...measures],
      ),
    ).toEqual([
      '## 一、问题整改情况',
      '* （1）学习不深入。',
      '* （2）检查不严格。',
      '* （3）作风不扎实。',
    ]);
  });

  it('may stand in several parts, and in a text without parts', () => {
    expect(
      shortOutline('一、已整改的问题', '1、甲不够问题。', '二、正在整改的问题', '1.乙不够问题。'),
    ).toEqual([
      '## 一、已整改的问题',
      '* 1、甲不够问题。',
      '## 二、正在整改的问题',
      '* 1.乙不够问题。',
    ]);
    expect(shortOutline('（一）党建方面', '1.甲不够问题。', '正文。', '2.乙不够问题。')).toEqual([
      '## （一）党建方面',
      '* 1.甲不够问题。',
      '* 2.乙不够问题。',
    ]);
  });

  it('may be the parts themselves', () => {
    expect(
      shortOutline('一、关于学习不深的问题', '正文。', '二、关于检查不严的问题', '三、下一步工作'),
    ).toEqual(['* 一、关于学习不深的问题', '* 二、关于检查不严的问题', '## 三、下一步工作']);
  });

  it('may be a heading that is not divided further, which is doubted', () => {
    const texts = ['一、整改情况', '（一）甲不够', '1.乙不够', '（二）丙不到位问题', '正文。'];
    expect(shortOutline(...texts)).toContain('* （二）丙不到位问题');
    expect(rules(...texts)).toEqual(['import-undivided-heading:4']);
  });

  it('are doubted where their numbers jump', () => {
    expect(rules('一、整改情况', '1.甲不够', '正文。', '3.乙不够')).toEqual([
      'import-number-jump:4',
    ]);
  });

  it('are doubted where their numbers begin again without a heading', () => {
    const texts = [
      '一、整改情况',
      '1.甲不够',
      '正文。',
      '2.乙不够',
      '正文。',
      '1.丙不够',
      '正文。',
    ];
    expect(rules(...texts)).toEqual(['import-number-jump:6']);
  });

  it('are doubted once where a number is misprinted and the next ones go on', () => {
    const texts = ['（一）甲方面', '（三）乙方面', '（三）丙方面', '（四）丁方面'];
    const items = texts.flatMap((text) => [text, '1.甲不够', '正文。']);
    expect(rules('一、整改情况', ...items)).toEqual(['import-number-jump:5']);
  });

  it('are doubted where lines within problems are partly problems', () => {
    const texts = ['（一）停车不规范', '1.收费不透明', '2.统一标准', '3.划定区域'];
    expect(shortOutline('一、整改情况', ...texts)).toEqual([
      '## 一、整改情况',
      '* （一）停车不规范',
    ]);
    expect(rules('一、整改情况', ...texts)).toEqual(['import-item-level:3']);
  });

  it('are not what a plan wants done', () => {
    const texts = ['一、整改任务', '1.学习不够深入。', '修订学习制度。'];
    const kinds = (title: string) =>
      outlineOf(blocksOf(...texts), title).entries.map(({ kind }) => kind);
    expect(kinds('示例医院整改方案')).toEqual(['heading', 'heading', 'paragraph']);
    expect(kinds('示例医院整改通报')).toEqual(['heading', 'item', 'paragraph']);
  });

  it('end before the closing words', () => {
    expect(
      shortOutline(
        '一、整改情况',
        '1.甲不够',
        '正文。',
        '欢迎社会各界监督。',
        '联系电话：0000-1234567',
      ),
    ).toEqual(['## 一、整改情况', '* 1.甲不够', 'closing', 'closing']);
  });
});

describe('headings', () => {
  it('without a number stand with their siblings', () => {
    const texts = [
      ...[
        '一、整改情况',
        '（一）党建方面',
        '1.学习有差距。',
        '（1）甲不够。',
        '正文一。',
        '（2）乙不够。',
        '正文二。',
      ],
      ...[
        '作风建设薄弱。',
        '（3）丙不够。',
        '正文三。',
        '3.管理不规范。',
        '（4）丁不够。',
        '正文四。',
      ],
      ...['聚焦业务方面', '1.业务不精。', '（5）戊不够。', '正文五。'],
    ];
    expect(shortOutline(...texts).filter((line) => line.startsWith('#'))).toEqual([
      '## 一、整改情况',
      '### （一）党建方面',
      '#### 1.学习有差距。',
      '#### 作风建设薄弱。',
      '#### 3.管理不规范。',
      '### 聚焦业务方面',
      '#### 1.业务不精。',
    ]);
    expect(rules(...texts)).toEqual([
      'import-unnumbered-heading:8',
      'import-unnumbered-heading:14',
    ]);
  });

  it('are not the short sentences in which items end', () => {
    const texts = [
      '（一）党建方面',
      '1.甲不够问题。',
      '正文。',
      '效果较好。',
      '2.乙不够问题。',
      '正文。',
      '效果较好。',
      '3.丙不够问题。',
      '正文。',
      '效果明显。',
      '4.丁不够问题。',
    ];
    expect(rules('一、整改情况', ...texts)).toEqual([]);
  });

  it('numbered in another way than their siblings stand with them', () => {
    const texts = [
      '1、 组织整改情况',
      '正文。',
      '二、问题整改情况',
      '（1）甲不够',
      '正文。',
      '（2）乙不够',
    ];
    expect(shortOutline(...texts)).toEqual([
      '## 1、 组织整改情况',
      '## 二、问题整改情况',
      '* （1）甲不够',
      '* （2）乙不够',
    ]);
    expect(rules(...texts)).toEqual(['import-heading-number:1']);
  });
});

describe('follow-ups', () => {
  const results = ['一、整改情况', '1.学习不够深入。', '正文。', '2.检查不够严格。', '正文。'];

  it('repeat the titles of items', () => {
    const texts = [
      ...results,
      ...[
        '二、需要进一步整改的事项',
        '（一）未完成的事项',
        '1.检查不够严格。',
        '情况说明：正在检查。',
      ],
    ];
    expect(shortOutline(...texts).slice(3)).toEqual([
      '## 二、需要进一步整改的事项',
      '### （一）未完成的事项',
      '> 1.检查不够严格。',
    ]);
    expect(rules(...texts)).toEqual([]);
  });

  it('repeat titles with a status in brackets behind them', () => {
    const texts = [
      ...results,
      ...[
        '二、尚未完成整改的事项',
        '1.检查不够严格（基本完成）',
        '完成时限：年底',
        '2.学习不够深入（正在整改）',
        '完成时限：年底',
      ],
    ];
    expect(shortOutline(...texts).slice(4)).toEqual([
      '> 1.检查不够严格（基本完成）?',
      '> 2.学习不够深入（正在整改）?',
    ]);
    expect(rules(...texts)).toEqual([]);
  });

  it('are doubted where a title differs or is unknown', () => {
    const texts = [
      ...results,
      ...[
        '二、尚未完成整改的事项',
        '1.检查不够严格。',
        '2.学习还不够深入。',
        '3.采购混乱。',
        '完成时限：年底',
      ],
    ];
    expect(shortOutline(...texts).slice(4)).toEqual([
      '> 1.检查不够严格。',
      '> 2.学习还不够深入。?',
      '### 3.采购混乱。',
    ]);
    expect(rules(...texts)).toEqual(['import-follow-up:8', 'import-follow-up:9']);
  });
});
