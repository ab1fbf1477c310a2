import type { Channel } from './channel.ts';

/*
 * Names of fonts stand without quotes, which KindEditor takes for the end of a style; borders are
 * the shorthand, which it alone keeps; and paragraphs are in the font of the site they come to, all
 * words in its colour, since that of a dark page is light.
 */
const style = `
p { font-size: 18px; line-height: 1.9; margin-top: 0; margin-bottom: 0; text-align: justify;
  text-indent: 2em; overflow-wrap: break-word }
h1, .masthead { font-family: 方正小标宋简体, STZhongsong, Source Han Serif SC, Noto Serif CJK SC,
  SimSun, serif; font-weight: bold; text-align: center }
h1 { font-size: 28px; line-height: 1.45; margin-top: 16px; margin-bottom: 16px }
h2 { font-family: Microsoft YaHei, PingFang SC, Source Han Sans SC, Noto Sans CJK SC, SimHei,
  sans-serif; font-size: 22px }
h3 { font-family: KaiTi, 楷体, STKaiti, serif; font-size: 21px }
h4, h5, h6 { font-size: 19px }
h2, h3, h4, h5, h6 { font-weight: bold; line-height: 1.6; margin-top: 24px; margin-bottom: 8px;
  text-align: left }
.masthead { color: #9b1c1c; font-size: 22px; text-indent: 0 }
.subtitle { font-family: KaiTi, 楷体, STKaiti, serif; margin-bottom: 16px; text-align: center;
  text-indent: 0 }
.signature { margin-top: 36px; text-align: right; text-indent: 0 }
.runs-on { margin-top: 24px }
table { border-collapse: collapse; margin-top: 16px; margin-bottom: 16px; width: 100% }
th, td { border: 1px solid #8c8c8c; font-size: 16px; line-height: 1.6; padding: 6px }
th { font-weight: bold; text-align: center }
td { text-align: left; vertical-align: top }
`;

/** The editor of a hospital's content-management system, for pages as wide as a screen of a desk. */
export const cmsChannel: Channel = { style, keepsLinks: true, table: { size: 16, room: Infinity } };
