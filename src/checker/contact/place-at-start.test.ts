import { describe, expect, it } from 'vitest';
import { areaOf, codesIn } from './area-codes.ts';
import { placeAtStart } from './place-at-start.ts';

describe('placeAtStart', () => {
  it.each([
    ['河北省石家庄市示例区示例路1号', '河北', '石家庄'],
    ['石家庄市示例医院', '河北', '石家庄'],
    ['福建厦门市示例路1号', '福建', '厦门'],
    ['中共北京市示例医院委员会', '北京', '北京'],
    ['吉林省示例县', '吉林', null],
    ['吉林市示例路1号', '吉林', '吉林'],
    ['海南省示例县', '海南', null],
    ['海南藏族自治州示例县', '青海', '海南'],
    ['广西壮族自治区南宁市', '广西', '南宁'],
    ['恩施土家族苗族自治州示例县', '湖北', '恩施'],
    ['内蒙古自治区锡林郭勒盟', '内蒙古', '锡林郭勒'],
  ])('finds where %s is', (words, province, city) => {
    expect(placeAtStart(words)).toMatchObject({ province, city });
  });

  it.each([
    '北京大学示例医院',
    '南京路1号',
    '示例市示例路1号',
    '示例省示例市',
    '朝阳区示例路1号',
    '',
  ])('finds none in %s', (words) => {
    expect(placeAtStart(words)).toBeNull();
  });
});

describe('area codes', () => {
  it('have the digits that their numbers have', () => {
    expect(areaOf('010')?.digits).toEqual([8]);
    expect(areaOf('0335')?.digits).toEqual([7]);
    expect(areaOf('0433')?.digits).toEqual([7, 8]);
    expect(areaOf('0339')).toBeUndefined();
  });

  it('are found by city and by province', () => {
    expect(codesIn({ province: '陕西', city: '咸阳' })).toEqual(['029', '0910']);
    expect(codesIn({ province: '海南', city: null })).toEqual(['0898']);
    expect(codesIn({ province: '河北', city: '示例' })).toEqual([]);
  });
});
