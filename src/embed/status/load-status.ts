import type { NoticeStatus } from '../../outputs/notice-status.ts';
import { readStatus } from './read-status.ts';

/**
 * What is loaded, by its address: elements of a page that show the same notice share it. What could
 * not be loaded is asked for again by the next one.
 */
const loads = new Map<string, Promise<NoticeStatus>>();

/** Loads the status of a notice. Throws, in words for a webmaster, if that does not succeed. */
export function loadStatus(address: string): Promise<NoticeStatus> {
  const load = loads.get(address) ?? fetchStatus(address);
  loads.set(address, load);
  load.catch(() => loads.delete(address));
  return load;
}

async function fetchStatus(address: string): Promise<NoticeStatus> {
  let status: NoticeStatus | null;
  try {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    status = readStatus(await response.json(), response.url);
  } catch (error) {
    throw new Error(
      `没能读到 ${address}（${error}）。请检查 src 是不是通报的网址；两个网站域名不同的，通报网站要有响应头 Access-Control-Allow-Origin: *，本页的内容安全策略（connect-src）要允许它。`,
    );
  }
  if (!status) {
    throw new Error(`${address} 的内容不是通报的进展，或者通报网站和本脚本的版本不同。`);
  }
  return status;
}
