import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { isId, isReservedId } from '../../notice/schema/id.ts';
import { issuerColorNames } from '../../notice/schema/issuer-color.ts';
import { type NewFile, writeNewFiles } from '../files/write-new-files.ts';
import { type Call, contentOption, textOption, type Verb } from '../verb.ts';

const usage = 'new issuer 编号 | new notice 发布单位/编号 | new item 发布单位/通报';

/** `tongbao new`: a file to fill in. */
export const newVerb: Verb = {
  name: 'new',
  usage: `${usage} [--content 文件夹]`,
  summary: '新建一个发布单位、一份通报或一个整改事项，照着填写',
  operands: 2,
  options: contentOption,
  run(call) {
    const folder = textOption(call, 'content', 'content');
    const file = draftOf(call, folder);
    writeNewFiles(folder, [file]);
    process.stdout.write(`已新建 ${join(folder, file.path)}，请打开填写。\n`);
    return 0;
  },
};

function draftOf({ operands }: Call, folder: string): NewFile {
  const [kind = '', name = ''] = operands;
  const ids = name.split('/');
  const wellFormed = ids.every(isId) && !isReservedId(ids[0] ?? '');
  if (!wellFormed || ids.length !== (kind === 'issuer' ? 1 : 2)) {
    throw new Failure(
      `用法：npx tongbao ${usage}\n编号只用小写字母、数字和连字符，例如 npx tongbao new notice shili/2025。`,
    );
  }
  switch (kind) {
    case 'issuer':
      return { path: `${name}/issuer.md`, text: issuerDraft };
    case 'notice':
      requireFile(folder, `${ids[0]}/issuer.md`, `先运行 npx tongbao new issuer ${ids[0]}`);
      return { path: `${name}/notice.md`, text: noticeDraft };
    case 'item':
      requireFile(folder, `${name}/notice.md`, `先运行 npx tongbao new notice ${name}`);
      return nextItem(folder, name);
    default:
      throw new Failure(`用法：npx tongbao ${usage}`);
  }
}

function requireFile(folder: string, path: string, advice: string): void {
  if (existsSync(join(folder, path))) return;
  throw new Failure(`没有找到 ${join(folder, path)}。请${advice}。`);
}

function nextItem(folder: string, notice: string): NewFile {
  const items = join(folder, notice, 'items');
  const numbers = existsSync(items)
    ? readdirSync(items).map((name) => Number.parseInt(name, 10) || 0)
    : [];
  const number = Math.max(0, ...numbers) + 1;
  const id = String(number).padStart(2, '0');
  return { path: `${notice}/items/${id}.md`, text: itemDraft(number) };
}

const colors = Object.values(issuerColorNames).join('、');

const issuerDraft = `---
# name 写医院的全称；color 写页面的颜色，如${colors}；其余各项没有的，删去。
name:
committee:
region:
color:
filings:
  icp:
  police:
# website 是有网站标识码的才写：{ name: 网站名称, domain: www.example.cn, idCode: 十位数字 }
website:
---
`;

const noticeDraft = `---
# title 照原文写标题；日期写成 2025-05-06；原文没有写的，删去。
title:
published:
inspection:
  authority:
  from:
  to:
  feedback:
# comments 写 opens 首日、closes 末日；截止以后再加 outcome（结果），其中的 answers 是逐条答复。
comments:
contact:
---
`;

const itemDraft = (number: number) => `---
number: ${number}
# title 照原文写标题，不带序号；正文写在最后一行“---”的下面，每段之间空一行。
title:
status:
deadline:
# history 在发布以后有了变化再写，例如：- { date: 2025-09-01, status: completed, note: 已经办结。 }
history:
---
`;
