/**
 * What a page in a frame tells the page around: its height in pixels, whenever that changes. It
 * tells nothing else, so it tells it to whatever page that is.
 */
export interface HeightMessage {
  type: 'tongbao:height';
  height: number;
}

/** What a page may ask of a frame that it came too late to listen to. */
export const askHeight = { type: 'tongbao:ask-height' } as const;

/** No page in a frame is higher: what says so is mistaken. */
const highest = 20_000;

/** The height that a message tells; null if it tells none. */
export function readHeight(message: unknown): number | null {
  const { type, height } = (message ?? {}) as Partial<HeightMessage>;
  const isHeight =
    type === 'tongbao:height' && typeof height === 'number' && height > 0 && height <= highest;
  return isHeight ? Math.ceil(height) : null;
}
