import {
  AlignmentType,
  DocumentGridType,
  type IParagraphOptions,
  type IPropertiesOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
} from 'docx';
import type { Face } from '../fonts/document-fonts.ts';

/** A row of 22 on 225 mm and a character of 28 on 156 mm, in twentieths of a point. */
export const row = 579;
export const character = 315;
/**
 * 3号, which Word has as 16 pt: 28 of them are wider than a line, so each is set 0.25 pt closer. A grid
 * of characters would say the same, but LibreOffice reads one that makes closer as one that parts.
 */
const size3 = { size: 32, characterSpacing: character - 320 };

/** The fonts that Chinese offices have for documents. */
const fontNames: Readonly<Record<Face, string>> = {
  title: '方正小标宋简体',
  hei: '黑体',
  kai: '楷体_GB2312',
  fang: '仿宋_GB2312',
};

/** A face for all characters of a run, digits and letters, too. */
export function fontOf(face: Face) {
  const name = fontNames[face];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

/** The face of a heading: 黑体 for 一、 (level 2), 楷体 for （一）, 仿宋 below. */
export function faceOfLevel(level: number): Face {
  if (level === 2) return 'hei';
  return level === 3 ? 'kai' : 'fang';
}

/** Names of the styles that Word does not have by itself, as ids. */
export const styleIds = {
  masthead: 'Masthead',
  subtitle: 'NoticeSubtitle',
  words: 'NoticeWords',
  signature: 'NoticeSignature',
  tableHead: 'TableHead',
  tableWords: 'TableWords',
} as const;

/** Lines a row high, whatever stands in them. */
const lines: Pick<IParagraphOptions, 'spacing'> = {
  spacing: { line: row, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
};
/** The lines of a table, two thirds as high, since its characters are so much smaller. */
const tableLines: Pick<IParagraphOptions, 'spacing'> = {
  spacing: { ...lines.spacing, line: Math.round(0.67 * row) },
};
const centred = { ...lines, alignment: AlignmentType.CENTER, keepNext: true, keepLines: true };
/** Two characters, also where the size of characters is changed. */
const indent = { firstLine: 2 * character, firstLineChars: 200 };
const title = { font: fontOf('title'), size: 44, characterSpacing: 0, bold: false } as const;

/** The styles: Heading 1 is 一、, Title the title, Normal what nothing else is said of. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: {
        font: fontOf('fang'),
        ...size3,
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      },
      paragraph: { ...lines, alignment: AlignmentType.BOTH },
    },
    title: { run: title, paragraph: centred },
    heading1: heading(2),
    heading2: heading(3),
    heading3: heading(4),
    heading4: heading(5),
    heading5: heading(6),
    heading6: heading(7),
  },
  paragraphStyles: [
    style('masthead', '发文机关', { run: title, paragraph: centred }),
    style('subtitle', '副标题行', { run: { font: fontOf('kai') }, paragraph: centred }),
    style('words', '公文正文', { paragraph: { indent } }),
    style('signature', '署名和日期', {
      paragraph: { alignment: AlignmentType.LEFT, keepLines: true },
    }),
    style('tableHead', '表头', {
      run: { font: fontOf('hei'), size: 24, characterSpacing: 0 },
      paragraph: { ...tableLines, alignment: AlignmentType.CENTER },
    }),
    style('tableWords', '表格文字', {
      run: { size: 24, characterSpacing: 0 },
      paragraph: { ...tableLines, alignment: AlignmentType.LEFT },
    }),
  ],
};

type StyleForm = Pick<
  NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>[number],
  'run' | 'paragraph'
>;

function heading(level: number): StyleForm {
  return {
    run: { font: fontOf(faceOfLevel(level)), ...size3, bold: false, color: '000000' },
    paragraph: { ...lines, indent, keepNext: true, keepLines: true, outlineLevel: level - 2 },
  };
}

function style(id: keyof typeof styleIds, name: string, form: StyleForm) {
  return { id: styleIds[id], name, basedOn: 'Normal', quickFormat: true, ...form };
}

/** Millimetres in twentieths of a point: WPS and LibreOffice do not read lengths with a unit. */
const millimetres = (length: number) => Math.round((length * 1440) / 25.4);

/** A4 with the margins of GB/T 9704 (5.2.1), and its grid. */
export const sheet: ISectionPropertiesOptions = {
  page: {
    size: { width: millimetres(210), height: millimetres(297) },
    margin: {
      top: millimetres(37),
      bottom: millimetres(35),
      left: millimetres(28),
      right: millimetres(26),
      header: millimetres(15),
      footer: millimetres(24),
    },
  },
  grid: { type: DocumentGridType.LINES, linePitch: row },
};
