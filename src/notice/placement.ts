import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FollowUp, Heading, Notice, RectificationItem } from './content.ts';
import { compareIds, resolveIds } from './id.ts';
import type { Block } from './markdown.ts';
import { type Finding, findingAt } from './source-file.ts';

/** What was most likely meant as a heading: ##一、 */
const marksWithoutSpace = /^#{2,6}[^#\s]/;

/** Goes through the blocks of notice.md in order and gives each item and follow-up its place. */
export class Placement {
  readonly #notice: Notice;
  readonly #items: Map<string, RectificationItem>;
  readonly #diagnostics: Diagnostic[];
  readonly #sortedIds: string[];
  readonly #outline: Heading[] = [];
  readonly #placedItems = new Map<string, number>();
  readonly #placedFollowUps = new Map<string, number>();

  constructor(
    notice: Notice,
    items: Map<string, RectificationItem>,
    unreadable: readonly string[],
    diagnostics: Diagnostic[],
  ) {
    this.#notice = notice;
    this.#items = items;
    this.#diagnostics = diagnostics;
    this.#sortedIds = [...items.keys(), ...unreadable].sort(compareIds);
  }

  place(block: Block): void {
    const { parts } = this.#notice;
    if (block.kind === 'words') {
      this.#words(block);
      parts.push(block);
    } else if (block.kind === 'heading') {
      this.#heading(block);
    } else if (block.name === 'items') {
      const items = this.#resolve(block).flatMap((id) => this.#item(id, block.line));
      this.#notice.items.push(...items);
      parts.push({ kind: 'items', level: this.#level(), items });
    } else if (block.name === 'follow-ups') {
      const followUps = this.#resolve(block).flatMap((id) => this.#followUp(id, block.line));
      parts.push({ kind: 'follow-ups', level: this.#level(), followUps });
    } else {
      this.#report(block.line, {
        rule: 'directive',
        message: `指令应是“::items[…]”或“::follow-ups[…]”；现在写的是“::${block.name}[…]”`,
        advice: '改正这一行；不是指令、要原样印出的，在行首加一个“\\”。',
      });
    }
  }

  finish(): void {
    const { file, parts } = this.#notice;
    if (parts.length === 0) {
      this.#report(null, {
        rule: 'empty-notice',
        message: '通报应有正文；这个文件在各项信息之后没有任何内容',
        advice: '把批准的原文写进来，或用 tongbao import 从原文生成。',
      });
    }
    for (const item of this.#items.values()) {
      if (!this.#placedItems.has(item.id)) {
        this.#diagnostics.push(
          findingAt(item.placeOf([]), {
            rule: 'item-placement',
            message: `整改事项 ${item.id} 应由通报里的一行“::items[…]”放到它的位置上；${file} 里没有哪一行提到它`,
            advice: `在 ${file} 里它所属的标题下面写“::items[${item.id}]”，或者删去这个文件。`,
          }),
        );
      }
      const placed = this.#placedFollowUps.get(item.id) ?? 0;
      for (const { line } of item.followUps.slice(placed)) {
        this.#diagnostics.push(
          findingAt(
            { file: item.file, line, column: 1 },
            {
              rule: 'follow-up-placement',
              message: `这段后续应由通报里的一行“::follow-ups[…]”放到它的位置上；${file} 里没有`,
              advice: `在 ${file} 里再次说到它的地方写“::follow-ups[${item.id}]”，或者删去这一段。`,
            },
          ),
        );
      }
    }
  }

  #words({ paragraphs }: Extract<Block, { kind: 'words' }>): void {
    for (const { text, line } of paragraphs) {
      if (!marksWithoutSpace.test(text)) continue;
      this.#report(line, {
        rule: 'notice-outline',
        severity: 'warning',
        message: '标题的“#”后面应有一个空格；这里没有，“#”会当作正文印出来',
        advice: '是标题的，在“#”后面加一个空格；确实要印出“#”的，不必改。',
      });
    }
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

  #resolve({ argument, name, line }: Extract<Block, { kind: 'directive' }>): string[] {
    const { ids, unknown } = resolveIds(argument, this.#sortedIds);
    for (const entry of unknown) {
      if (entry === '') {
        this.#report(line, {
          rule: 'item-placement',
          message: `“::${name}[${argument}]”的方括号里应写整改事项的编号，用逗号隔开；这里有一处空着`,
          advice: '补上编号，例如“01-06”或“01, 03”；没有的，删去多余的逗号或这一行。',
        });
        continue;
      }
      const [first] = this.#sortedIds;
      const last = this.#sortedIds.at(-1);
      const known =
        first === undefined
          ? 'items 文件夹里没有文件'
          : first === last
            ? `这里只有 ${first}`
            : `这里有 ${first} 到 ${last}`;
      this.#report(line, {
        rule: 'item-placement',
        message: `“::${name}[${argument}]”应写 items 文件夹里的文件名（不带 .md）；没有找到“${entry}”（${known}）`,
        advice: '改正编号，或者补上这个文件。',
      });
    }
    return ids;
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
    item.section = this.#outline.map(({ text }) => text);
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
