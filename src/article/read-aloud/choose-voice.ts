/** What is looked at of a voice of the browser. */
export interface OfferedVoice {
  /** As the browser says it: zh-CN, zh_CN (Android), cmn-Hans-CN. */
  lang: string;
  /** False for a voice that is computed on somebody's server. */
  localService: boolean;
}

/**
 * The voice to read Chinese with: 普通话 as on the mainland, else as elsewhere, else Cantonese; null
 * where no voice is Chinese. A voice of the device goes before one of the network, since that may be
 * out of reach, and Chrome loses it after 15 seconds.
 */
export function chooseVoice<Voice extends OfferedVoice>(voices: readonly Voice[]): Voice | null {
  const ranked = voices
    .map((voice) => ({ voice, rank: rankOf(voice.lang) + (voice.localService ? 0 : 0.5) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank);
  return ranked[0]?.voice ?? null;
}

function rankOf(lang: string): number {
  const [language = '', ...rest] = lang.toLowerCase().split(/[-_]/);
  if (language === 'yue') return 2;
  if (language !== 'zh' && language !== 'cmn') return Number.POSITIVE_INFINITY;
  if (rest.includes('hk') || rest.includes('mo')) return 2;
  return rest.length === 0 || rest.includes('cn') || rest.includes('hans') ? 0 : 1;
}
