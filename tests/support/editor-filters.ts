import sanitizeHtml, { type IOptions } from 'sanitize-html';

/** What of a notice's look is still there after an editor has filtered what was pasted. */
export type Kept = 'bold' | 'centred' | 'bordered' | 'indented';

/** An editor, as a list of what it keeps. */
export interface EditorFilter {
  name: string;
  options: IOptions;
  /** What of the look its list leaves; the rest is the editor's own look. */
  keeps: readonly Kept[];
}

type Styles = Record<string, RegExp[]>;

const any = [/./];
const styles = (...names: string[]): Styles => Object.fromEntries(names.map((name) => [name, any]));
const each = <Value>(tags: string, value: Value): Record<string, Value> =>
  Object.fromEntries(tags.split(' ').map((tag) => [tag, value]));

const blocks = 'p h1 h2 h3 h4 h5 h6';
const inTables = 'table tbody tr th td';

/** kindsoft/kindeditor, src/config.js, htmlTags: attributes, and styles where they have a dot. */
const kindEditor: EditorFilter = {
  name: 'KindEditor',
  keeps: ['bold', 'centred', 'bordered', 'indented'],
  options: {
    allowedTags: `${blocks} a span div br strong b em i u sub sup ${inTables}`.split(' '),
    allowedAttributes: {
      ...each(blocks, ['align', 'style']),
      a: ['href', 'target', 'name'],
      span: ['style'],
      table: ['border', 'cellspacing', 'cellpadding', 'width', 'height', 'align', 'style'],
      ...each('td th', ['align', 'valign', 'width', 'height', 'colspan', 'rowspan', 'style']),
    },
    allowedStyles: {
      ...each(
        blocks,
        styles(
          ...['text-align', 'color', 'background-color', 'font-size', 'font-family', 'background'],
          ...['font-weight', 'font-style', 'text-decoration', 'vertical-align', 'text-indent'],
          'margin-left',
        ),
      ),
      span: styles('color', 'font-size', 'font-family', 'font-weight', 'line-height'),
      table: styles(
        ...['padding', 'margin', 'border', 'text-align', 'color', 'font-size', 'width', 'height'],
        'border-collapse',
      ),
      ...each(
        'td th',
        styles(
          ...['text-align', 'color', 'background-color', 'font-size', 'font-family', 'font-weight'],
          ...['font-style', 'text-decoration', 'vertical-align', 'background', 'border'],
        ),
      ),
    },
  },
};

/**
 * fex-team/ueditor 1.4.3, ueditor.config.js, whitList; and _src/plugins/defaultfilter.js, which drops
 * the margins of paragraphs.
 */
const uEditor: EditorFilter = {
  name: 'UEditor',
  keeps: ['bold', 'centred', 'bordered', 'indented'],
  options: {
    allowedTags: `${blocks} a span div section br strong b em i sub sup thead ${inTables}`.split(
      ' ',
    ),
    allowedAttributes: {
      ...each(`${blocks} span div strong b em i sub sup`, ['class', 'style']),
      a: ['target', 'href', 'title', 'class', 'style'],
      table: ['width', 'border', 'align', 'valign', 'class', 'style'],
      tbody: ['align', 'valign', 'class', 'style'],
      tr: ['rowspan', 'align', 'valign', 'class', 'style'],
      ...each('td th', ['width', 'rowspan', 'colspan', 'align', 'valign', 'class', 'style']),
    },
    transformTags: {
      p: (tagName, attribs) => ({
        tagName,
        attribs: {
          ...attribs,
          style: (attribs['style'] ?? '').replaceAll(/(?:margin|padding)[^;]+/g, ''),
        },
      }),
    },
  },
};

/**
 * tinymce/tinymce: what is pasted in Chrome and Safari loses all styles (paste_webkit_styles is
 * `none`, paste_remove_styles_if_webkit is true); attributes as its Schema.ts has them.
 */
const tinyMce: EditorFilter = {
  name: 'TinyMCE',
  keeps: ['bold', 'centred', 'bordered'],
  options: {
    allowedTags: `${blocks} a span div section br strong em ${inTables}`.split(' '),
    allowedAttributes: {
      ...each(blocks, ['align']),
      a: ['href', 'target', 'title'],
      table: ['border', 'width', 'cellspacing', 'cellpadding', 'align'],
      ...each('td th', ['colspan', 'rowspan', 'scope', 'align', 'valign', 'width']),
    },
    transformTags: { b: 'strong', i: 'em' },
  },
};

/**
 * ckeditor/ckeditor4, what its plugins allow in the automatic mode of its filter (plugins/table,
 * justify, format, basicstyles, link, font, colorbutton). A paragraph has no indent there.
 */
const ckEditor: EditorFilter = {
  name: 'CKEditor 4',
  keeps: ['bold', 'centred', 'bordered'],
  options: {
    allowedTags: `${blocks} a span br strong em u s sub sup caption thead tfoot ${inTables}`.split(
      ' ',
    ),
    allowedAttributes: {
      ...each(`${blocks} span`, ['style']),
      a: ['href', 'target'],
      table: ['align', 'border', 'cellpadding', 'cellspacing', 'summary', 'style'],
      ...each('th td', ['scope', 'colspan', 'rowspan', 'style']),
    },
    allowedStyles: {
      ...each(blocks, styles('text-align')),
      span: styles('color', 'background-color', 'font-size', 'font-family'),
      table: styles('width', 'height', 'border-collapse'),
      td: styles('border', 'background-color', 'vertical-align', 'width', 'height', 'text-align'),
      th: styles('text-align'),
    },
  },
};

/**
 * wangeditor-team/wangEditor 5, parse-style-html.ts and parse-elem-html.ts of its modules: alignment,
 * indent and line height of paragraphs; tables without borders, which its own style sheet draws.
 */
const wangEditor: EditorFilter = {
  name: 'wangEditor 5',
  keeps: ['bold', 'centred', 'indented'],
  options: {
    allowedTags: `${blocks} a span br strong em u ${inTables}`.split(' '),
    allowedAttributes: {
      ...each(`${blocks} span strong em`, ['style']),
      a: ['href', 'target'],
      table: ['style', 'width'],
      ...each('td th', ['colspan', 'rowspan']),
    },
    allowedStyles: {
      ...each(blocks, styles('text-align', 'text-indent', 'line-height')),
      span: styles('color', 'background-color', 'font-size', 'font-family'),
      table: styles('width'),
    },
  },
};

/**
 * The editor of WeChat accounts, which publishes no list: elements and styles as people who write
 * for it have found them (royalmorty/md2wechat-skill, references/html-guide.md).
 */
const wechat: EditorFilter = {
  name: 'WeChat',
  keeps: ['bold', 'centred', 'bordered', 'indented'],
  options: {
    allowedTags: `${blocks} section span strong em u br thead ${inTables}`.split(' '),
    allowedAttributes: {
      ...each(`${blocks} section span strong em u thead ${inTables}`, ['style']),
      ...each('td th', ['style', 'colspan', 'rowspan']),
    },
    allowedStyles: {
      '*': styles(
        ...['color', 'font-size', 'font-weight', 'font-style', 'font-family', 'line-height'],
        ...['letter-spacing', 'text-align', 'text-decoration', 'text-indent', 'background-color'],
        ...['border', 'border-left', 'border-right', 'border-top', 'border-bottom'],
        ...['margin', 'margin-top', 'margin-bottom', 'margin-left', 'margin-right', 'padding'],
        ...['padding-top', 'padding-bottom', 'width', 'max-width', 'min-width', 'height'],
        ...['display', 'overflow', 'border-collapse', 'vertical-align'],
      ),
    },
  },
};

/** A server's filter with the lists that sanitize-html has of its own: no styles at all. */
const defaults: EditorFilter = { name: 'sanitize-html', keeps: ['bold'], options: {} };

/** The editors that content-management systems of hospitals have. */
export const cmsFilters: readonly EditorFilter[] = [
  kindEditor,
  uEditor,
  tinyMce,
  ckEditor,
  wangEditor,
  defaults,
];

/** The editor of WeChat, and the one it was made from. */
export const wechatFilters: readonly EditorFilter[] = [wechat, uEditor, defaults];

/** What an editor makes of HTML that is pasted into it. */
export function filtered({ options }: EditorFilter, html: string): string {
  return sanitizeHtml(html, options);
}
