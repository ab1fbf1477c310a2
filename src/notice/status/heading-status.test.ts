import { describe, expect, it } from 'vitest';
import { statusOfFollowUpHeading, statusOfHeading } from './heading-status.ts';

describe('statusOfHeading', () => {
  it.each([
    ['一、已整改的问题', 'completed'],
    ['（二）正在推进的整改事项', 'in-progress'],
    ['3.基本完成的整改任务', 'mostly-completed'],
    ['（三）需要长期坚持的事项', 'sustained'],
    ['未完成的整改事项（2项）', 'not-completed'],
  ])('reads %s as %s', (heading, status) => {
    expect(statusOfHeading(heading)).toBe(status);
  });

  it.each(['二、反馈问题整改完成情况', '三、下一步打算', '（一）基本完成的整改事项及说明', ''])(
    'reads no status from “%s”',
    (heading) => {
      expect(statusOfHeading(heading)).toBeNull();
    },
  );
});

describe('statusOfFollowUpHeading', () => {
  it.each([
    ['（一）基本完成的整改事项及说明', 'mostly-completed'],
    ['（二）未完成的整改事项及其原因说明', 'not-completed'],
    ['二、正在整改的问题', 'in-progress'],
  ])('reads %s as %s', (heading, status) => {
    expect(statusOfFollowUpHeading(heading)).toBe(status);
  });

  it('reads no status from a heading that only explains', () => {
    expect(statusOfFollowUpHeading('四、有关情况说明')).toBeNull();
  });
});
