import type { Channel } from './channel.ts';

/*
 * Phones have the fonts of WeChat alone, so weights and sizes tell headings apart. Every paragraph
 * says its colour, or the editor makes it black. On dark screens WeChat computes lighter colours
 * from these (wechatjs/mp-darkmode); with no background anywhere, nothing can go wrong in that.
 */
const style = `
h1, h2, h3, h4, h5, h6, p, th, td { color: #1f1f1f }
h1 { font-size: 22px; font-weight: bold; line-height: 1.45; margin-top: 8px; margin-bottom: 20px;
  text-align: center }
h2 { font-size: 19px }
h3 { font-size: 18px }
h4, h5, h6 { font-size: 17px }
h2, h3, h4, h5, h6 { font-weight: bold; line-height: 1.6; margin-top: 24px; margin-bottom: 8px;
  text-align: left }
p { font-size: 17px; line-height: 1.8; margin-top: 0; margin-bottom: 8px; text-align: justify;
  text-indent: 2em; overflow-wrap: break-word }
.masthead { color: #9b1c1c; font-size: 20px; font-weight: bold; text-align: center; text-indent: 0 }
.subtitle { margin-bottom: 16px; text-align: center; text-indent: 0 }
.signature { margin-top: 32px; text-align: right; text-indent: 0 }
.runs-on { margin-top: 24px }
section { margin-top: 16px; margin-bottom: 16px; overflow: auto }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #8c8c8c; font-size: 15px; line-height: 1.6; padding: 6px }
th { font-weight: bold; text-align: center }
td { text-align: left; vertical-align: top }
`;

/** The editor of a WeChat account (公众号): read on phones, of which the smallest shows 328 px. */
export const wechatChannel: Channel = { style, keepsLinks: false, table: { size: 15, room: 328 } };
