/** What the popup says, and what is announced. */
export const messages = {
  searching: '正在查找……',
  none: (typed: string) => `没有整改事项含有“${typed}”。`,
  near: '到搜索页看相近的字词',
  all: (count: number) => `查看全部 ${count} 项结果`,
  allAt: (site: string) => `到 ${siteName(site)} 的搜索页查看全部结果`,
  searchThere: (site: string) => `到 ${siteName(site)} 的搜索页查找`,
  failed: (sites: readonly string[]) => `搜索没有成功：没能读到 ${namesOf(sites)} 的搜索数据。`,
  notReached: (sites: readonly string[]) =>
    `没能读到 ${namesOf(sites)} 的搜索数据，下面没有那里的通报。`,
  found: (typed: string, count: number, listed: number) =>
    `“${typed}”有 ${count} 项结果，列出 ${Math.min(count, listed)} 项，用上下箭头选择。`,
};

/** A site's address as people write it: www.example.cn/zhenggai/. */
function siteName(address: string): string {
  const { host, pathname } = new URL(address);
  return host + pathname;
}

function namesOf(sites: readonly string[]): string {
  return sites.map(siteName).join('、');
}
