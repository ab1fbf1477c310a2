import { printDay } from '../src/notice/time/day.ts';
import {
  type IssuerDraft,
  type ItemDraft,
  itemId,
  itemsOf,
  type NoticeDraft,
  printedLabel,
} from './draft.ts';

const headings = ['一、组织整改落实情况', '二、整改落实的成效'] as const;

/** The text of issuer.md. */
export function issuerFile({ name, committee, region }: IssuerDraft): string {
  return `---\nname: ${name}\ncommittee: ${committee}\nregion: ${region}\n---\n`;
}

/** The text of notice.md. */
export function noticeFile(notice: NoticeDraft): string {
  const { inspection, window, contact } = notice;
  const frontMatter = [
    'title: |-',
    ...notice.title.map((line) => `  ${line}`),
    'signature: |-',
    ...notice.signature.map((line) => `  ${line}`),
    `published: ${notice.published}`,
    'inspection:',
    ...Object.entries(inspection).map(([key, value]) => `  ${key}: ${value}`),
    ...(window ? [`comments: { opens: ${window.opens}, closes: ${window.closes} }`] : []),
    'contact:',
    `  phones: [{ number: ${contact.phone}, hours: "${contact.hours}" }]`,
    `  address: ${contact.address}`,
    `  postcode: "${contact.postcode}"`,
    `  emails: [${contact.email}]`,
  ];
  const again = itemsOf(notice).filter(({ followUp }) => followUp);
  const body = [
    notice.preamble,
    `## ${headings[0]}`,
    ...notice.organising,
    `## ${headings[1]}`,
    ...notice.themes.flatMap(({ heading, items }) => [`### ${heading}`, itemsDirective(items)]),
    ...(notice.followUpHeading
      ? [`## ${notice.followUpHeading}`, `::follow-ups[${again.map(itemId).join(', ')}]`]
      : []),
    `## ${notice.outlook.heading}`,
    ...notice.outlook.paragraphs,
    contactWords(notice),
  ];
  return fileOf(frontMatter, body);
}

/** The text of items/<id>.md. */
export function itemFile(item: ItemDraft): string {
  const { number, title, status, followUp, paragraphs } = item;
  const frontMatter = [
    `number: ${number}`,
    `title: ${title}`,
    ...(status ? [`status: ${status.code}`] : []),
    ...(followUp ? [`deadline: ${followUp.deadline}`] : []),
  ];
  const body = [
    ...paragraphs,
    ...(followUp ? [`::follow-up[${followUp.number}]`, ...followUp.paragraphs] : []),
  ];
  return fileOf(frontMatter, body);
}

/** The notice as plain text, a line a paragraph: what a hospital would hand in. */
export function plainText(notice: NoticeDraft): string {
  const items = itemsOf(notice);
  const lines = [
    ...notice.title,
    notice.preamble,
    headings[0],
    ...notice.organising,
    headings[1],
    ...notice.themes.flatMap((theme) => [
      theme.heading,
      ...theme.items.flatMap((item) => [printedLabel(item) + item.title, ...item.paragraphs]),
    ]),
    ...(notice.followUpHeading ? [notice.followUpHeading] : []),
    ...items.flatMap(({ title, followUp }) =>
      followUp ? [`${followUp.number}.${title}`, ...followUp.paragraphs] : [],
    ),
    notice.outlook.heading,
    ...notice.outlook.paragraphs,
    contactWords(notice),
    ...notice.signature,
  ];
  return `${lines.join('\n')}\n`;
}

function itemsDirective(items: readonly ItemDraft[]): string {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) throw new Error('A theme has no items.');
  return first === last ? `::items[${itemId(first)}]` : `::items[${itemId(first)}-${itemId(last)}]`;
}

function contactWords({ window, contact }: NoticeDraft): string {
  const { phone, hours, address, postcode, email } = contact;
  const time = window
    ? `征求意见时间：${printDay(window.opens)}至${printDay(window.closes)}。`
    : '';
  return `欢迎对整改工作进行监督。${time}联系电话：${phone}（${hours}）；通讯地址：${address}；邮政编码：${postcode}；电子邮箱：${email}。`;
}

function fileOf(frontMatter: readonly string[], body: readonly string[]): string {
  return `---\n${frontMatter.join('\n')}\n---\n${body.join('\n\n')}\n`;
}
