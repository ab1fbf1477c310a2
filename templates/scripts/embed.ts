/* What runs on the pages of /embed/, which other sites show in frames. */
import { reportHeight } from '../../src/embed/frame/report-height.ts';
import './live-windows.ts';
import './search-on-touch.ts';

reportHeight();
