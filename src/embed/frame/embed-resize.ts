import { readAddress } from '../../notice/schema/site-address.ts';
import { askHeight, readHeight } from './height-message.ts';

/*
 * For pages of other sites: makes each frame that shows a page of /embed/ as high as that page says
 * it is. Only a frame's own window is heard, and only while it shows the site that its `src` names.
 */
const framesHere = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]');

addEventListener('message', ({ data, origin, source }) => {
  const height = readHeight(data);
  if (height === null) return;
  for (const frame of framesHere()) {
    const isIts = frame.contentWindow === source && readAddress(frame.src)?.origin === origin;
    if (isIts) Object.assign(frame.style, { boxSizing: 'content-box', height: `${height}px` });
  }
});

// Frames that were there before this script have told it already. Any page may read the question.
for (const frame of framesHere()) frame.contentWindow?.postMessage(askHeight, '*');
