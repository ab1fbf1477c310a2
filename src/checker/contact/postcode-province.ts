/** Provinces by the first two digits of their postcodes (中国邮政 2004 年邮政编码图集). */
const table: Readonly<Record<string, string>> = {
  北京: '10',
  天津: '30',
  河北: '05 06 07',
  山西: '03 04',
  内蒙古: '01 02',
  辽宁: '11 12',
  吉林: '13',
  黑龙江: '15 16',
  上海: '20',
  江苏: '21 22',
  浙江: '31 32',
  安徽: '23 24',
  福建: '35 36',
  江西: '33 34',
  山东: '25 26 27',
  河南: '45 46 47',
  湖北: '43 44',
  湖南: '41 42',
  广东: '51 52',
  广西: '53 54',
  海南: '57',
  重庆: '40',
  四川: '61 62 63 64',
  贵州: '55 56',
  云南: '65 66 67',
  西藏: '85',
  陕西: '71 72',
  甘肃: '73 74',
  青海: '81',
  宁夏: '75',
  新疆: '83 84',
};

const byDigits = new Map(
  Object.entries(table).flatMap(([province, digits]) =>
    digits.split(' ').map((first) => [first, province] as const),
  ),
);

/** The province of a postcode; undefined for one that is nowhere. */
export function provinceOfPostcode(postcode: string): string | undefined {
  return byDigits.get(postcode.slice(0, 2));
}

/** The digits of a printed postcode, of half width: six, if it is one. */
export function postcodeDigits(printed: string): string {
  return printed.normalize('NFKC').replaceAll(/\D/g, '');
}
