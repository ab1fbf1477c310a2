import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Finding, findingAt } from '../files/source-file.ts';
import { directiveAdvice, meantDirective } from '../markdown/directive.ts';
import type { Block } from '../markdown/markdown.ts';
import { isId, resolveIds } from '../schema/id.ts';
import type { FollowUp, Heading, Notice, RectificationItem } from './content.ts';
import { confusableId, idsThere } from './ids-there.ts';

/** What was most likely meant as a heading: ##一、 */
const marksWithoutSpace = /^#{2,6}[^#\s]/;
/** What was most likely meant as a heading, too: ＃＃ 一、 */
const fullWidthMarks = /^(?=#{0,5}＃)(?:[#＃]{2,6}|＃(?=\s))/;
/** How many missing ids a message names. */
const namedIds = 5;

/** Goes through the blocks of notice.md in order and gives each item and follow-up its place. */
export class Placement {
  readonly #notice: Notice;
  readonly #items: Map<string, RectificationItem>;
  readonly #diagnostics: Diagnostic[];
  /** Of all items, those whose files cannot be read among them. */
  readonly #sortedIds: readonly string[];
  readonly #outline: Heading[] = [];
  readonly #placedItems = new Map<string, number>();
  readonly #placedFollowUps = new Map<string, number>();
  /** Ids that a directive with a fault is about: where they stand is told there. */
  readonly #told = { items: new Set<string>(), 'follow-ups': new Set<string>() };

  constructor(
    notice: Notice,
    items: Map<string, RectificationItem>,
    sortedIds: readonly string[],
    diagnostics: Diagnostic[],
  ) {
    this.#notice = notice;
    this.#items = items;
    this.#diagnostics = diagnostics;
    this.#sortedIds = sortedIds;
  }

  place(block: Block): void {
    const { parts } = this.#notice;
    if (block.kind === 'words') {
      this.#words(block);
      parts.push(block);
    } else if (block.kind === 'heading') {
      this.#heading(block);
    } else if (block.kind === 'mistyped-directive') {
      this.#wrongDirective(block.text, block.line);
    } else if (block.name === 'items') {
      const items = this.#resolve(block).flatMap((id) => this.#item(id, block.line));
      for (const item of items) this.#notice.items.push(item);
      parts.push({ kind: 'items', level: this.#level(), items });
    } else if (block.name === 'follow-ups') {
      const followUps = this.#resolve(block).flatMap((id) => this.#followUp(id, block.line));
      parts.push({ kind: 'follow-ups', level: this.#level(), followUps });
    } else {
      this.#wrongDirective(`::${block.name}[${block.argument}]`, block.line);
    }
  }

  finish(): void {
    const { file, parts } = this.#notice;
    if (parts.length === 0) {
      this.#report(null, {
        rule: 'empty-notice',
        message: '通报应有正文；这个文件在各项信息之后没有任何内容',
        advice: '把批准的原文写进来，或用 npx tongbao import 从原文生成。',
      });
    }
    for (const item of this.#items.values()) {
      const isTold = this.#told.items.has(item.id) || !isId(item.id);
      if (!this.#placedItems.has(item.id) && !isTold) {
        this.#diagnostics.push(
          findingAt(item.placeOf([]), {
            rule: 'item-placement',
            message: `整改事项 ${item.id} 应由通报里的一行“::items[…]”放到它的位置上；${file} 里没有哪一行提到它`,
            advice: `在 ${file} 里它所属的标题下面写“::items[${item.id}]”；确实不属于这份通报的，才删去这个文件。`,
          }),
        );
      }
      if (this.#told['follow-ups'].has(item.id)) continue;
      const placed = this.#placedFollowUps.get(item.id) ?? 0;
      for (const { line } of item.followUps.slice(placed)) {
        this.#diagnostics.push(
          findingAt(
            { file: item.file, line, column: 1 },
            {
              rule: 'follow-up-placement',
              message: `这段后续应由通报里的一行“::follow-ups[…]”放到它的位置上；${file} 里没有`,
              advice: `在 ${file} 里再次说到它的地方写“::follow-ups[${item.id}]”；原文确实没有再说到它的，才删去这一段。`,
            },
          ),
        );
      }
    }
  }

  #words({ paragraphs }: Extract<Block, { kind: 'words' }>): void {
    for (const paragraph of paragraphs) {
      for (const [index, text] of paragraph.text.split('\n').entries()) {
        const isFullWidth = fullWidthMarks.test(text);
        if (!isFullWidth && !marksWithoutSpace.test(text)) continue;
        this.#report(paragraph.line + index, {
          rule: 'notice-outline',
          severity: 'warning',
          ...(isFullWidth
            ? {
                message: '标题应以英文的“#”开头；这里是中文的“＃”，会当作正文印出来',
                advice: '是标题的，改成英文的“#”，后面加一个空格；确实要印出“＃”的，不必改。',
              }
            : {
                message: '标题的“#”后面应有一个空格；这里没有，“#”会当作正文印出来',
                advice: '是标题的，在“#”后面加一个空格；确实要印出“#”的，不必改。',
              }),
        });
      }
    }
  }

  #wrongDirective(text: string, line: number): void {
    const found = meantDirective(text);
    const meant = found?.about === 'column' ? null : found;
    if (meant) {
      const { ids, meant: others } = resolveIds(meant.argument, this.#sortedIds);
      for (const id of [...ids, ...others]) this.#told[meant.about].add(id);
    }
    this.#report(line, {
      rule: 'directive',
      message: `指令应是“::items[…]”或“::follow-ups[…]”；现在写的是“${text}”`,
      advice: meant
        ? directiveAdvice(`::${meant.about}[${meant.argument || '01'}]`)
        : '改正这一行；不是指令、要原样印出的，在行首加一个“\\”。',
    });
  }

  #heading({ level, text, html, line }: Extract<Block, { kind: 'heading' }>): void {
    if (level === 1) {
      this.#report(line, {
        rule: 'notice-outline',
        message: '正文的标题应从“##”起（“#”一级留给通报的标题，写在 title 里）；这里用了“#”',
        advice: '把“#”改成“##”。',
      });
    }
    const anchor = `section-${this.#notice.parts.filter(({ kind }) => kind === 'heading').length + 1}`;
    const heading: Heading = { level: Math.max(level, 2), text, html, anchor, line };
    while ((this.#outline.at(-1)?.level ?? 0) >= heading.level) this.#outline.pop();
    this.#outline.push(heading);
    this.#notice.parts.push({ kind: 'heading', ...heading });
  }

  #level(): number {
    return Math.min((this.#outline.at(-1)?.level ?? 1) + 1, 6);
  }

  #resolve(directive: Extract<Block, { kind: 'directive' }>): string[] {
    const { argument, name, line } = directive;
    const { ids, unknown, meant } = resolveIds(argument, this.#sortedIds);
    if (name === 'items') for (const id of meant) this.#told.items.add(id);
    for (const _ of unknown.filter((entry) => entry === '')) {
      this.#report(line, {
        rule: 'item-placement',
        message: `“::${name}[${argument}]”的方括号里应写整改事项的编号，用逗号隔开；这里有一处空着`,
        advice: '补上编号，例如“01-06”或“01, 03”；没有的，删去多余的逗号或这一行。',
      });
    }
    this.#missing(
      directive,
      unknown.filter((entry) => entry !== ''),
    );
    return ids;
  }

  #missing(
    { argument, name, line }: Extract<Block, { kind: 'directive' }>,
    missing: readonly string[],
  ): void {
    if (missing.length === 0) return;
    const named = missing
      .slice(0, namedIds)
      .map((id) => `“${id}”`)
      .join('、');
    const more = missing.length > namedIds ? `等 ${missing.length} 个` : '';
    const alike = confusableId(missing, this.#sortedIds);
    this.#report(line, {
      rule: 'item-placement',
      message: `“::${name}[${argument}]”应写 items 文件夹里的文件名（不带 .md）；没有找到${named}${more}（${idsThere(missing, this.#sortedIds)}）`,
      advice: alike
        ? `这里有“${alike}”：编号要与文件名一字不差，前面的 0 也要写。`
        : '编号写错了的，改正编号；文件不见了的，从备份里找回来，或者照批准的原文补上。',
    });
  }

  #item(id: string, line: number): RectificationItem[] {
    const item = this.#items.get(id);
    const placedOn = this.#placedItems.get(id);
    // No item, though its id is known: its file cannot be read, which is told already.
    if (!item) return [];
    if (placedOn !== undefined) {
      this.#report(line, {
        rule: 'item-placement',
        message: `每个整改事项应只放一处；${id} 在第 ${placedOn} 行已经放过`,
        advice: '删去其中一处；后面的部分再次说到它的，用“::follow-ups[…]”。',
      });
      return [];
    }
    this.#placedItems.set(id, line);
    item.section = [...this.#outline];
    return [item];
  }

  #followUp(id: string, line: number): FollowUp[] {
    const item = this.#items.get(id);
    const placed = this.#placedFollowUps.get(id) ?? 0;
    const followUp = item?.followUps[placed];
    if (!item) return [];
    if (!followUp) {
      this.#report(line, {
        rule: 'follow-up-placement',
        message: `“::follow-ups[…]”提到整改事项 ${id}，它的文件里应有一行“::follow-up[序号]”和后续的文字；没有找到${placed > 0 ? '第二处' : ''}`,
        advice: `在 ${item.file} 的末尾补上，或者从这一行删去 ${id}。`,
      });
      return [];
    }
    this.#placedFollowUps.set(id, placed + 1);
    return [followUp];
  }

  #report(line: number | null, finding: Finding): void {
    const column = line === null ? null : 1;
    this.#diagnostics.push(findingAt({ file: this.#notice.file, line, column }, finding));
  }
}
