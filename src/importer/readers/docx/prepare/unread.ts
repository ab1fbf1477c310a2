import type { Findings } from '../findings.ts';

/** Tells that something may hold words which this program cannot read. */
export function doubtUnread(findings: Findings, line: number, what: string): void {
  findings.doubts.push({
    rule: 'import-unread-object',
    severity: 'warning',
    line,
    message: `正文应是文字；这一段里有${what}，其中的文字读不出来，没有导入`,
    advice: '对照原文，把其中的文字照抄到内容文件里；没有文字的，不用处理。',
  });
}
