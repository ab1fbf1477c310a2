import type { Notice } from '../../notice/content/content.ts';
import { noticeBlocks } from '../document/blocks.ts';
import { blockHtml } from './block-html.ts';
import type { Channel } from './channel.ts';
import { cmsChannel } from './cms-channel.ts';
import { inlineStyles } from './inline-styles.ts';
import { wechatChannel } from './wechat-channel.ts';

/** A notice to paste into the editor of a content-management system, or into its source view. */
export function cmsFragment(notice: Notice): string {
  return fragment(notice, cmsChannel);
}

/** A notice to paste into the editor of a WeChat account. */
export function wechatFragment(notice: Notice): string {
  return fragment(notice, wechatChannel);
}

/** Elements with their styles in them: no class, no id, no script, nothing that is loaded. */
function fragment(notice: Notice, channel: Channel): string {
  const html = noticeBlocks(notice).map((block) => blockHtml(block, channel));
  return inlineStyles(html.join(''), channel.style);
}
