import { describe, expect, it } from 'vitest';
import { contentFromFiles, noticeFromFiles } from '../../tests/support/notice-from-files.ts';
import { contactOf, mailAddress, telAddress } from './contact.ts';

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

  it('names the notice in its subject', () => {
    const { searchParams, pathname } = new URL(mailAddress('a@example.cn', notice));
    expect(pathname).toBe('a@example.cn');
    expect(searchParams.get('subject')).toBe('对示例医院《关于巡察“回头看”的通报》的意见');
  });

  it('names the item, its marks and all', () => {
    const address = mailAddress('a@example.cn', notice, notice.items[0]);
    expect(new URL(address).searchParams.get('subject')).toBe(
      '对示例医院《关于巡察“回头看”的通报》（1）针对“A&B”问题的意见',
    );
    expect(address).not.toMatch(/[&"<>\s]/);
  });

  it('is never more than one address', () => {
    expect(mailAddress('a%b+c@example.cn?bcc=b&x', notice)).toMatch(
      /^mailto:a%25b%2Bc@example\.cn%3Fbcc%3Db%26x\?subject=[^&?]*$/,
    );
  });

  it('takes full-width signs for what they are', () => {
    expect(mailAddress('zhenggai＠example．cn', notice)).toMatch(/^mailto:zhenggai@example\.cn\?/);
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
