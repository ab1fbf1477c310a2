import { excerpt } from '../../doubt.ts';
import { decodeSource, noWords } from '../decode-source.ts';
import { pictureDoubts, struckDoubts } from '../markup/shared-doubts.ts';
import type { Read } from '../reader.ts';
import type { Findings } from './findings.ts';
import { isContentFile, splitFrontMatter } from './front-matter-block.ts';
import { MarkCounts } from './mark-counts.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { markdownTokens } from './markdown-tokens.ts';

/** Reads a Markdown text: its words, and the marks left out. */
export function readMarkdown(bytes: Uint8Array): Read {
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.text.replaceAll(/\r\n?/g, '\n');
  const parts = splitFrontMatter(text);
  if (isContentFile(parts)) {
    return refuse(
      '这已经是内容文件（开头写着各项信息），不用导入，请直接放进 content 文件夹里这份通报的位置，再运行 npx tongbao check。',
    );
  }
  const tokens = markdownTokens(parts.body);
  if (!tokens) {
    return refuse('这个 Markdown 文件的引用或列表套得太深，请去掉多余的 > 和 - 后再导入。');
  }
  const findings: Findings = {
    marks: new MarkCounts(),
    removed: [],
    pictures: [],
    struck: [],
    doubts: [],
  };
  const blocks = markdownBlocks(tokens, parts.bodyLine, findings);
  if (blocks.length === 0) return refuse(noWords);
  const front = parts.frontMatter;
  return {
    ok: true,
    form: 'markdown',
    unit: 'line',
    blocks,
    removed: [
      ...(front === null
        ? []
        : [
            {
              text: excerpt(front.replaceAll(/\s+/g, ' ').trim(), 60),
              line: 1,
              reason: '文件开头 --- 之间的信息',
            },
          ]),
      ...findings.removed,
      ...findings.marks.removals(),
    ],
    doubts: [
      ...pictureDoubts(findings.pictures),
      ...struckDoubts(findings.struck),
      ...findings.doubts,
    ],
    pictures: [],
  };
}

function refuse(message: string): Read {
  return { ok: false, message };
}
