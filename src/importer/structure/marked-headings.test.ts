import { describe, expect, it } from 'vitest';
import type { Block } from '../block.ts';
import { outlineOf } from './outline.ts';

/** The outline of these blocks in short: ## heading, * item and rest; and the doubts. */
function outlined(...blocks: Omit<Block, 'line'>[]): string[] {
  const { entries, doubts } = outlineOf(
    blocks.map((block, index) => ({ ...block, line: index + 1 })),
  );
  const outline = entries.flatMap((entry) => {
    if (entry.kind === 'heading') return [`${'#'.repeat(entry.level)} ${entry.text}`];
    return entry.kind === 'item' ? [`* ${entry.title}|${entry.rest}`] : [];
  });
  return [...outline, ...doubts.map(({ rule, line }) => `${rule}:${line}`)];
}

const bold = (text: string, letters = text.length) => ({ text, bold: letters });
const long = '挂号窗口少、缴费窗口少、取药窗口少。患者来回跑、反复排，意见很大。';

describe('letters in bold', () => {
  it('make a heading of a numbered line of several sentences', () => {
    const body = { text: '增加了窗口。' };
    const texts = [`1.${long}`, `2.${long}`];
    const plain = texts.map((text) => ({ text }));
    const [first = bold(''), second = bold('')] = texts.map((text) => bold(text));
    const title = { text: '一、反馈问题整改情况' };
    expect(outlined(title, first, body, second, body)).toEqual([
      '## 一、反馈问题整改情况',
      `* ${long}|`,
      `* ${long}|`,
    ]);
    expect(outlined(title, ...plain)).toEqual(['## 一、反馈问题整改情况']);
  });

  it('at the beginning of a numbered line are its title', () => {
    const lines = ['（1）改进预约服务，方便群众就诊', '（2）改进缴费服务，减少群众排队'].map(
      (title) => bold(`${title}增加了窗口，延长了时间。`, title.length),
    );
    expect(outlined({ text: '一、反馈问题整改情况' }, ...lines)).toEqual([
      '## 一、反馈问题整改情况',
      '* 改进预约服务，方便群众就诊|增加了窗口，延长了时间。',
      '* 改进缴费服务，减少群众排队|增加了窗口，延长了时间。',
    ]);
  });

  it('that are the number alone say nothing', () => {
    const line = bold('（1）增加了窗口，延长了时间。改进了服务。', 3);
    expect(outlined({ text: '一、反馈问题整改情况' }, line)).toEqual(['## 一、反馈问题整改情况']);
  });
});

describe('heading styles', () => {
  const body = { text: '增加了窗口。' };

  it('make parts of lines without a number', () => {
    expect(
      outlined(
        { text: '组织推进整改情况', level: 1 },
        { text: '（一）加强领导' },
        { text: '巡察反馈问题整改情况', level: 1 },
        { text: '（一）窗口少', level: 2 },
        body,
        { text: '下一步打算', level: 1 },
        { text: '（一）持续改进' },
      ),
    ).toEqual([
      '## 组织推进整改情况',
      '### （一）加强领导',
      '## 巡察反馈问题整改情况',
      '* 窗口少|',
      '## 下一步打算',
      '### （一）持续改进',
    ]);
  });

  it('put a heading without a number among those marked alike', () => {
    expect(
      outlined(
        { text: '一、反馈问题整改情况', level: 1 },
        { text: '（一）服务方面', level: 2 },
        { text: '1.窗口不够', level: 3 },
        body,
        { text: '收费方面', level: 2 },
        { text: '2.公示不及时', level: 3 },
        body,
      ),
    ).toEqual([
      '## 一、反馈问题整改情况',
      '### （一）服务方面',
      '* 窗口不够|',
      '### 收费方面',
      '* 公示不及时|',
    ]);
  });

  it('put a heading without a number above the items below it', () => {
    expect(
      outlined(
        { text: '一、反馈问题整改情况' },
        { text: '就医服务', level: 2 },
        { text: '1.窗口不够' },
        body,
        { text: '收费管理', level: 2 },
        { text: '2.公示不及时' },
        body,
      ),
    ).toEqual([
      '## 一、反馈问题整改情况',
      '### 就医服务',
      '* 窗口不够|',
      '### 收费管理',
      '* 公示不及时|',
    ]);
  });
});
