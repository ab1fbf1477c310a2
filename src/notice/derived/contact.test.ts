import { describe, expect, it } from 'vitest';
import { contentFromFiles, noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { contactOf, mailAddress, telAddress, waysToComment } from './contact.ts';

describe('telAddress', () => {
  it.each([
    ['0000-1234567', 'tel:00001234567'],
    ['0000—1234567', 'tel:00001234567'],
    ['0000－1234567', 'tel:00001234567'],
    ['（0000）1234567', 'tel:00001234567'],
    ['０００0 123 4567', 'tel:00001234567'],
    ['+86 10 12345678', 'tel:+861012345678'],
    ['0000-1234567转2', 'tel:00001234567;ext=2'],
    ['0000—1234567 转 8012', 'tel:00001234567;ext=8012'],
    ['0000-1234567 ext. 8', 'tel:00001234567;ext=8'],
    ['0000-1234567、7654321', 'tel:00001234567'],
    ['0000-1234567转2；0000-7654321', 'tel:00001234567;ext=2'],
    ['0000-2234567-8012', 'tel:00002234567;ext=8012'],
    ['2234567-8012', 'tel:2234567;ext=8012'],
    ['0000-1234567（分机8012）', 'tel:00001234567;ext=8012'],
    ['0000-1234567转分机8012', 'tel:00001234567;ext=8012'],
    ['400-123-4567', 'tel:4001234567'],
    ['12345', 'tel:12345'],
  ])('of %s is %s', (printed, address) => {
    expect(telAddress(printed)).toBe(address);
  });
});

describe('mailAddress', () => {
  const notice = noticeFromFiles({
    'notice.md': '---\ntitle: |\n  关于巡察\n  “回头看”的通报\n---\n::items[01]',
    'items/01.md': '---\nnumber: 1\ntitle: 针对“A&B”问题\n---\n',
  });

  const item = notice.items[0];
  const address = 'https://www.example.cn/zhenggai/shili/2025/01/';
  const parts = (written: string) => new URL(written).searchParams;

  it('names the notice in its subject', () => {
    const written = mailAddress('a@example.cn', { notice });
    expect(new URL(written).pathname).toBe('a@example.cn');
    expect(parts(written).get('subject')).toBe('对示例医院《关于巡察“回头看”的通报》的意见');
    expect(parts(written).get('body')).toBe('我的意见：\r\n\r\n');
  });

  it('names the item, its marks and all, and in its body its label and address', () => {
    const written = mailAddress('a@example.cn', { notice, item, address });
    expect(parts(written).get('subject')).toBe(
      '对示例医院《关于巡察“回头看”的通报》（1）针对“A&B”问题的意见',
    );
    expect(parts(written).get('body')).toBe(`我的意见：\r\n\r\n\r\n整改事项（1）\r\n${address}`);
    expect(written).not.toMatch(/["<>\s]/);
  });

  it('is never more than one address', () => {
    expect(mailAddress('a%b+c@example.cn?bcc=b&x', { notice, item, address })).toMatch(
      /^mailto:a%25b%2Bc@example\.cn%3Fbcc%3Db%26x\?subject=[^&?]*&body=[^&?]*$/,
    );
  });

  it('takes full-width signs for what they are', () => {
    expect(mailAddress('zhenggai＠example．cn', { notice })).toMatch(
      /^mailto:zhenggai@example\.cn\?/,
    );
  });

  it('is short enough for Windows where titles are long', () => {
    const long = noticeFromFiles({
      'notice.md': `---\ntitle: ${'关于整改进展情况的通报'.repeat(4)}\n---\n::items[01]`,
      'items/01.md': `---\nnumber: 12\ntitle: ${'落实不够到位的问题'.repeat(9)}\n---\n`,
    });
    const about = { notice: long, item: long.items[0], address };
    expect(mailAddress('zhenggai@example.cn', about).length).toBeLessThan(2048);
  });
});

describe('waysToComment', () => {
  const none = { phones: [], emails: [] };
  const phones = [{ number: '0000-1234567' }];
  const emails = ['a@example.cn'];

  it.each([
    ['', none],
    ['打电话', { ...none, phones }],
    ['打电话或者写信', { ...none, phones, postBox: '1号' }],
    ['打电话、发邮件或者写信', { phones, emails, address: '示例路1号' }],
  ])('says “%s” of what there is', (words, contact) => {
    expect(waysToComment(contact)).toBe(words);
  });
});

describe('contactOf', () => {
  function contact(issuer: string, notice: string) {
    const { content } = contentFromFiles({
      'shili/issuer.md': `---\nname: 示例医院\n${issuer}\n---\n`,
      'shili/2025/notice.md': `---\ntitle: 通报\n${notice}\n---\n正文。`,
    });
    const [found] = content.issuers[0]?.notices ?? [];
    return found && contactOf(found);
  }
  const own = 'contact: { emails: [own@example.cn] }';
  const issuers = 'contact: { address: 示例路1号 }';

  it('is the notice’s own, whole', () => {
    expect(contact(issuers, own)).toEqual({ phones: [], emails: ['own@example.cn'] });
  });

  it('is else the issuer’s', () => {
    expect(contact(issuers, '')).toEqual({ phones: [], address: '示例路1号', emails: [] });
  });

  it('is else none', () => {
    expect(contact('', '')).toBeNull();
  });
});
