import { askHeight, type HeightMessage } from './height-message.ts';

/** Tells the page around, while this one is in a frame, how high it is. */
export function reportHeight(): void {
  if (parent === window) return;
  const { body } = document;
  const tell = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'tongbao:height', height };
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === askHeight.type) tell();
  });
}
