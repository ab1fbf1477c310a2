import { provinceOfCity, provinces } from './area-codes.ts';

/** A province, and maybe a city of it at prefecture level, by their short names. */
export interface NamedPlace {
  province: string;
  city: string | null;
  /** As printed. */
  words: string;
}

const prefix = /^(?:中国|中共|\d{6}\s{1,3})/;
const provinceEnd = /^(?:省|(?:壮族|回族|维吾尔)?自治区)/;
const cityEnd = /^(?:市|地区|盟|[\u4e00-\u9fff]{0,10}?自治州|州)/;
/** Longest name of a city in the table: 克孜勒苏, 西双版纳. */
const longestCity = 4;

/**
 * The place with which an address or the name of a hospital begins: 福建省示例市…, 示例市…. Only
 * what is called a province, city, prefecture or league is one: 北京大学 and 南京路 are not. Null for
 * a place that is in none of the tables.
 */
export function placeAtStart(text: string): NamedPlace | null {
  const words = text.replace(prefix, '');
  const province = provinces.find((name) => words.startsWith(name));
  const after = province ? words.slice(province.length) : words;
  const suffix = provinceEnd.exec(after)?.[0];
  const cityNamed = (province && cityAt(after.slice(suffix?.length ?? 0), province)) || null;
  if (province && (cityNamed || suffix)) {
    const named = `${province}${suffix ?? ''}${cityNamed?.words ?? ''}`;
    return { province, city: cityNamed?.city ?? null, words: named };
  }
  const alone = cityAt(words, null);
  return alone && { province: alone.province, city: alone.city, words: alone.words };
}

function cityAt(words: string, within: string | null): (NamedPlace & { city: string }) | null {
  for (let length = longestCity; length >= 2; length -= 1) {
    const city = words.slice(0, length);
    const province = provinceOfCity.get(city);
    const end = cityEnd.exec(words.slice(length))?.[0];
    if (!province || !end || (within && province !== within)) continue;
    return { province, city, words: city + end };
  }
  return null;
}
