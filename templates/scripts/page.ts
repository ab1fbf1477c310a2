/* What runs on every page; each part looks for what it works on, and does nothing where there is none. */
import './window-lists.ts';
import './live-windows.ts';
import './live-deadlines.ts';
import './item-filter.ts';
import './unfold.ts';
import './outline.ts';
import './reach-bar.ts';
import './copy-buttons.ts';
import './find-in-notice.ts';
import './page-address.ts';
import './marks-wanted.ts';
import './search-on-touch.ts';
import './read-aloud-wanted.ts';
import './print-address.ts';
