import { describe, expect, it } from 'vitest';
import { chooseVoice } from './choose-voice.ts';

/** Voices by their languages; + for one of the network. */
const chosen = (...langs: string[]) =>
  chooseVoice(
    langs.map((lang) => ({
      lang: lang.replace('+', ''),
      localService: !lang.includes('+'),
      name: lang,
    })),
  )?.name ?? null;

describe('the voice to read Chinese with', () => {
  it.each([
    [['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
    [['en-US', 'zh_CN_#Hans', 'zh_TW'], 'zh_CN_#Hans'],
    [['ja-JP', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
    [['zh-HK', 'zh-TW'], 'zh-TW'],
    [['yue-HK', 'en-US'], 'yue-HK'],
    [['yue-Hant-CN', 'zh'], 'zh'],
  ])('of %j is %s', (langs, voice) => {
    expect(chosen(...langs)).toBe(voice);
  });

  it('is one of the device, if that speaks as well', () => {
    expect(chosen('+zh-CN', 'zh-CN')).toBe('zh-CN');
    expect(chosen('+zh-CN', 'zh-TW')).toBe('+zh-CN');
  });

  it('is none where none is Chinese', () => {
    expect(chosen('en-US', 'ja-JP', 'zho')).toBeNull();
    expect(chosen()).toBeNull();
  });
});
