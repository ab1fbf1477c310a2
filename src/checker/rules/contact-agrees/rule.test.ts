import { describe, expect, it } from 'vitest';
import { contentFromFiles, findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { ruleInput } from '../../../../tests/support/rule-input.ts';
import { contactAgrees } from './rule.ts';

const contact = `contact:
  phones:
    - number: 0000-1234567
      hours: 8:30-17:30
    - { number: 0000-7654321, label: 党委办公室 }
  address: 示例市示例区示例路1号
  postcode: 066000
  postBox: 示例市第1号信箱
  emails:
    - zhenggai@example.cn`;

function findings(body: string): string[] {
  return findingsOf(contactAgrees, { 'notice.md': `---\ntitle: 通报\n${contact}\n---\n${body}` });
}

const printed = `电话：0000-1234567（工作日 8:30-17:30），0000-7654321（党委办公室）；
地址：示例市示例区 示例路1号，邮编066000，示例市第1号信箱；邮箱：zhenggai@example.cn。`;

describe('contact-agrees', () => {
  it('reports every fact that the words do not print, each at its place', () => {
    expect(findings('请来电。')).toEqual([
      'notice.md:5:7 联系方式应是正文里的原话；正文里没有找到“0000-1234567”',
      'notice.md:6:7 联系方式应是正文里的原话；正文里没有找到“8:30-17:30”',
      'notice.md:7:9 联系方式应是正文里的原话；正文里没有找到“0000-7654321”',
      'notice.md:7:31 联系方式应是正文里的原话；正文里没有找到“党委办公室”',
      'notice.md:8:3 联系方式应是正文里的原话；正文里没有找到“示例市示例区示例路1号”',
      'notice.md:9:3 联系方式应是正文里的原话；正文里没有找到“066000”',
      'notice.md:10:3 联系方式应是正文里的原话；正文里没有找到“示例市第1号信箱”',
      'notice.md:12:7 联系方式应是正文里的原话；正文里没有找到“zhenggai@example.cn”',
    ]);
  });

  it('reports one digit typed wrong', () => {
    expect(findings(printed.replace('1234567', '1234576'))).toHaveLength(1);
  });

  it('is silent where all are printed, line breaks and spaces aside', () => {
    expect(findings(printed)).toEqual([]);
  });

  it('is silent where the signature prints it', () => {
    const files = {
      'notice.md':
        '---\ntitle: 通报\nsignature: 邮箱：a@example.cn\ncontact: { emails: [a@example.cn] }\n---\n正文。',
    };
    expect(findingsOf(contactAgrees, files)).toEqual([]);
  });

  it('does not ask the words of a notice for what issuer.md states', () => {
    const { content } = contentFromFiles({
      'shili/issuer.md': `---\nname: 示例医院\n${contact}\n---\n`,
      'shili/2025/notice.md': '---\ntitle: 通报\n---\n请来电。',
    });
    const notices = content.issuers.flatMap((issuer) => issuer.notices);
    expect(notices.flatMap((notice) => [...contactAgrees.check(ruleInput(notice))])).toEqual([]);
    expect(notices).toHaveLength(1);
  });
});
