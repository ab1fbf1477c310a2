import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { allNotices } from '../../../tests/support/all-notices.ts';
import { contentFromFiles, type FilesByPath } from '../../../tests/support/notice-from-files.ts';
import { type Content, noticesOf } from '../../notice/content/content.ts';
import { lastDaysOf } from '../../notice/derived/last-day.ts';
import { calendarFile } from './calendar.ts';

const today = '2026-12-31';
const whole = (path: string) => `https://www.example.cn/zhenggai/${path}`;

const files: FilesByPath = {
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  'shili/2025/notice.md': `---
title: 通报
published: 2025-05-06
comments: { opens: 2025-05-06, closes: 2025-07-05 }
contact: { phones: [{ number: 0000-1234567, hours: "8:30-17:30" }], emails: [zhenggai@example.cn] }
---
::items[03]
`,
  'shili/2025/items/03.md':
    '---\nnumber: 3\ntitle: 停车难\nstatus: in-progress\ndeadline: 2025年12月底前\n---\n正在划线。\n',
};

function contentOf(changes: FilesByPath = {}): Content {
  const { content, diagnostics } = contentFromFiles({ ...files, ...changes });
  expect(diagnostics).toEqual([]);
  return content;
}

const calendarOf = (content: Content, day = today, toAddress: typeof whole | null = whole) =>
  calendarFile('巡察整改', lastDaysOf(noticesOf(content)), day, toAddress);

/** The events of a calendar, as a calendar program reads them. */
const eventsIn = (text: string) =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(component);
      const stamp = String(component.getFirstPropertyValue('dtstamp'));
      const days = `${startDate}/${endDate}`;
      return {
        uid,
        summary,
        description,
        isDate: startDate.isDate,
        days,
        sequence,
        stamp,
        component,
      };
    });

const eventsOf = async (...words: Parameters<typeof calendarOf>) =>
  eventsIn(await calendarOf(...words));

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

describe('an event', () => {
  it('is the whole last day, in every time zone, and takes nobody up', async () => {
    const text = await calendarOf(contentOf());
    for (const zone of ['Asia/Shanghai', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      expect(await calendarOf(contentOf())).toBe(text);
    }
    const events = eventsIn(text);
    expect(events.map(({ days, isDate }) => [days, isDate])).toEqual([
      ['2025-07-05/2025-07-06', true],
      ['2025-12-31/2026-01-01', true],
    ]);
    for (const { component } of events) {
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  it('says what ends, how to comment, and where it is from', async () => {
    const [window, deadline] = await eventsOf(contentOf());
    expect(window?.summary).toBe('征求意见截止：示例医院');
    expect(window?.description.split('\n')).toEqual([
      '征求意见时间：2025年5月6日至2025年7月5日，到最后一天 23:59:59（北京时间）。',
      '可以打电话或者发邮件提意见：',
      '电话 0000-1234567（8:30-17:30）',
      '邮箱 zhenggai@example.cn',
      '出自示例医院《通报》，2025年5月6日发布。',
      whole('shili/2025/'),
    ]);
    expect(deadline?.summary).toBe('整改期限：示例医院，（3）停车难');
    expect(deadline?.description.split('\n')).toEqual([
      '完成时限原文：2025年12月底前',
      '完成情况：通报发布时为正在整改。',
      '出自示例医院：《通报》整改事项（3）停车难，2025年5月6日发布。',
      whole('shili/2025/03/'),
    ]);
    expect(deadline?.component.getFirstPropertyValue('url')).toBe(whole('shili/2025/03/'));
  });

  it('reminds of a window at nine in the morning, three days before its last one', async () => {
    const [window, deadline] = await eventsOf(contentOf());
    const [alarm, ...others] = window?.component.getAllSubcomponents('valarm') ?? [];
    expect(others).toEqual([]);
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    const start = ICAL.Time.fromDateTimeString('2025-07-05T00:00:00');
    start.addDuration(ICAL.Duration.fromString(String(alarm?.getFirstPropertyValue('trigger'))));
    expect(String(start)).toBe('2025-07-02T09:00:00');
    expect(deadline?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('of an item that was completed says so from that day on, as a later version of itself', async () => {
    const content = contentOf({
      'shili/2025/items/03.md': (files['shili/2025/items/03.md'] ?? '').replace(
        'deadline:',
        'history: [{ date: 2025-09-01, status: completed }]\ndeadline:',
      ),
    });
    const [, before] = await eventsOf(content, '2025-08-31');
    const [, after] = await eventsOf(content, '2025-09-01');
    expect(before).toMatchObject({ sequence: 0, stamp: '2025-05-05T16:00:00Z' });
    expect(before?.summary).toMatch(/^整改期限：/);
    expect(after).toMatchObject({
      uid: before?.uid,
      days: before?.days,
      summary: '已完成：示例医院，（3）停车难',
      sequence: 1,
      stamp: '2025-08-31T16:00:00Z',
    });
    expect(after?.description).toContain('完成情况：2025年9月1日为已完成。');
  });

  it('of a window that was extended is a later version of itself', async () => {
    const extended = (files['shili/2025/notice.md'] ?? '').replace('2025-07-05', '2025-07-12');
    const [before] = await eventsOf(contentOf());
    const [after] = await eventsOf(contentOf({ 'shili/2025/notice.md': extended }));
    expect(after).toMatchObject({ uid: before?.uid, days: '2025-07-12/2025-07-13' });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('has the same UID at another address, and another one of another hospital', async () => {
    const uids = async (...words: Parameters<typeof calendarOf>) =>
      (await eventsOf(...words)).map(({ uid }) => uid);
    const own = await uids(contentOf());
    expect(await uids(contentOf(), today, null)).toEqual(own);
    const other = contentOf({ 'shili/issuer.md': '---\nname: 样本医院\n---\n' });
    expect(new Set([...own, ...(await uids(other))]).size).toBe(4);
  });

  it('has no address where the site has none, and an early stamp where no day is stated', async () => {
    const undated = (files['shili/2025/notice.md'] ?? '').replace('published: 2025-05-06\n', '');
    const events = await eventsOf(contentOf({ 'shili/2025/notice.md': undated }), today, null);
    expect(events).toHaveLength(2);
    for (const { component, description, stamp } of events) {
      expect(component.hasProperty('url')).toBe(false);
      expect(description).not.toContain('/');
      expect(stamp).toBe('1970-01-01T00:00:00Z');
    }
  });
});

describe('a calendar', () => {
  it('keeps every character, whatever it means to a calendar', async () => {
    const title = '甲，乙;丙,丁\\\\戊：“己”𠮷\\u0001';
    const notice = (files['shili/2025/notice.md'] ?? '').replace(
      'title: 通报',
      `title: "${title}"`,
    );
    const content = contentOf({ 'shili/2025/notice.md': notice });
    const text = await calendarFile('甲;乙,丙\\\n丁', lastDaysOf(noticesOf(content)), today, whole);
    const [window] = eventsIn(text);
    expect(window?.description).toContain('《甲，乙;丙,丁\\戊：“己”𠮷》');
    // RFC 7986, which ical.js does not know: it hands the name on as it stands.
    expect(text).toContain('\r\nNAME:甲\\;乙\\,丙\\\\\\n丁\r\n');
  });

  it('asks to be read again daily, and is published to all', async () => {
    const calendar = ICAL.Component.fromString(await calendarOf(contentOf()));
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.hasProperty('prodid')).toBe(true);
  });
});

describe('the calendars of the samples and the real notices', async () => {
  const content = await allNotices();
  const notices = noticesOf(content).filter((notice) => lastDaysOf([notice]).length > 0);

  it.each(notices.map((notice) => [notice.key, notice] as const))(
    '%s is valid',
    async (_, notice) => {
      const lastDays = lastDaysOf([notice]);
      const text = await calendarFile('巡察整改', lastDays, today, whole);
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // A character that was cut in two would have been replaced.
        expect(Buffer.from(line).toString()).not.toContain('\ufffd');
      }
      const events = eventsIn(text);
      expect(events.map(({ days }) => days.slice(0, 10))).toEqual(lastDays.map(({ day }) => day));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(events.every(({ isDate }) => isDate)).toBe(true);
    },
  );

  it('are of most of them', () => {
    expect(notices.length).toBeGreaterThanOrEqual(4);
  });
});
