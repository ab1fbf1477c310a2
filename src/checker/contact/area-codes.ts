/**
 * Area codes of fixed telephones (长途区号) with their cities, by province. Behind a code, * says that
 * its numbers have eight digits, ? that they have seven or eight; the others have seven. Of cities
 * whose numbers moved to another code both are given. Compared with the tables of libphonenumber.
 */
const table = {
  北京: `010*北京`,
  天津: `022*天津`,
  上海: `021*上海`,
  重庆: `023*重庆`,
  河北: `0310邯郸 0311*石家庄 0312保定 0313张家口 0314承德 0315唐山 0316廊坊 0317沧州 0318衡水 0319邢台 0335秦皇岛`,
  山西: `0349朔州 0350忻州 0351太原/晋中 0352大同 0353阳泉 0354晋中 0355长治 0356晋城 0357临汾 0358吕梁 0359运城`,
  内蒙古: `0470呼伦贝尔 0471呼和浩特 0472包头 0473乌海 0474乌兰察布 0475通辽 0476赤峰 0477鄂尔多斯 0478巴彦淖尔 0479锡林郭勒 0482兴安 0483阿拉善`,
  辽宁: `024*沈阳/铁岭/抚顺/本溪 0410铁岭 0411*大连 0412鞍山 0413抚顺 0414本溪 0415丹东 0416锦州 0417营口 0418阜新 0419辽阳 0421朝阳 0427盘锦 0429葫芦岛`,
  吉林: `0431*长春 0432*吉林 0433?延边 0434四平 0435?通化 0436白城 0437辽源 0438松原 0439白山`,
  黑龙江: `0451*哈尔滨 0452齐齐哈尔 0453牡丹江 0454佳木斯 0455绥化 0456黑河 0457大兴安岭 0458伊春 0459大庆 0464七台河 0467鸡西 0468鹤岗 0469双鸭山`,
  江苏: `025*南京 0510*无锡 0511*镇江 0512*苏州 0513*南通 0514*扬州 0515*盐城 0516*徐州 0517*淮安 0518*连云港 0519*常州 0523*泰州 0527*宿迁`,
  浙江: `0570衢州 0571*杭州 0572湖州 0573*嘉兴 0574*宁波 0575*绍兴 0576*台州 0577*温州 0578*丽水 0579*金华 0580舟山`,
  安徽: `0550滁州 0551*合肥 0552蚌埠 0553芜湖 0554淮南 0555马鞍山 0556安庆 0557宿州 0558阜阳/亳州 0559黄山 0561淮北 0562铜陵 0563宣城 0564六安 0566池州`,
  福建: `0591*福州 0592厦门 0593宁德 0594莆田 0595*泉州 0596漳州 0597龙岩 0598三明 0599南平`,
  江西: `0701鹰潭 0790新余 0791*南昌 0792九江 0793上饶 0794抚州 0795宜春 0796吉安 0797赣州 0798景德镇 0799萍乡`,
  山东: `0530菏泽 0531*济南/莱芜 0532*青岛 0533淄博 0534德州 0535烟台 0536潍坊 0537济宁 0538泰安 0539临沂 0543滨州 0546东营 0631威海 0632枣庄 0633日照 0634济南/莱芜 0635聊城`,
  河南: `0370商丘 0371*郑州/开封 0372安阳 0373新乡 0374许昌 0375平顶山 0376信阳 0377*南阳 0378开封 0379*洛阳 0391焦作/济源 0392鹤壁 0393濮阳 0394周口 0395漯河 0396驻马店 0398三门峡`,
  湖北: `027*武汉 0710襄阳 0711鄂州 0712孝感 0713黄冈 0714黄石 0715咸宁 0716荆州 0717宜昌 0718恩施 0719十堰/神农架 0722随州 0724荆门 0728仙桃/潜江/天门`,
  湖南: `0730岳阳 0731*长沙/株洲/湘潭 0734衡阳 0735郴州 0736常德 0737益阳 0738娄底 0739邵阳 0743湘西 0744张家界 0745怀化 0746永州`,
  广东: `020*广州 0660汕尾 0662阳江 0663揭阳 0668茂名 0750江门 0751韶关 0752惠州 0753梅州 0754*汕头 0755*深圳 0756珠海 0757*佛山 0758肇庆 0759湛江 0760*中山 0762河源 0763清远 0766云浮 0768潮州 0769*东莞`,
  广西: `0770防城港 0771南宁 0772柳州 0773桂林 0774梧州 0775玉林 0776百色 0777钦州 0778河池 0779北海`,
  海南: `0898*海口/三亚/三沙/儋州`,
  四川: `028*成都/资阳/眉山 0812攀枝花 0813自贡 0816绵阳 0817南充 0818达州 0825遂宁 0826广安 0827巴中 0830泸州 0831宜宾 0832内江/资阳 0833乐山/眉山 0834凉山 0835雅安 0836甘孜 0837阿坝 0838德阳 0839广元`,
  贵州: `0851*贵阳/遵义/安顺 0852遵义 0853安顺 0854黔南 0855黔东南 0856铜仁 0857毕节 0858六盘水 0859黔西南`,
  云南: `0691西双版纳 0692德宏 0870昭通 0871*昆明 0872大理 0873红河 0874曲靖 0875保山 0876文山 0877玉溪 0878楚雄 0879普洱 0883临沧 0886怒江 0887迪庆 0888丽江`,
  西藏: `0891拉萨 0892日喀则 0893山南 0894林芝 0895昌都 0896那曲 0897阿里`,
  陕西: `029*西安/咸阳 0910咸阳 0911延安 0912榆林 0913渭南 0914商洛 0915安康 0916汉中 0917宝鸡 0919铜川`,
  甘肃: `0930临夏 0931兰州 0932定西 0933平凉 0934庆阳 0935武威 0936张掖 0937酒泉 0938天水 0939陇南 0941甘南 0943白银`,
  青海: `0970海北 0971西宁 0972海东 0973黄南 0974海南 0975果洛 0976玉树 0977海西 0979海西`,
  宁夏: `0951银川 0952石嘴山 0953吴忠 0954固原 0955中卫`,
  新疆: `0901塔城 0902哈密 0903和田 0906阿勒泰 0908克孜勒苏 0909博尔塔拉 0990克拉玛依 0991乌鲁木齐 0992伊犁 0993石河子 0994昌吉 0995吐鲁番 0996巴音郭楞 0997阿克苏 0998喀什 0999伊犁`,
};

/** 长途区号: what numbers behind an area code look like, and where they are. */
export interface Area {
  code: string;
  province: string;
  /** Names of its cities, without 市, 州, 盟 or 地区. */
  cities: readonly string[];
  /** How many digits its numbers have. */
  digits: readonly number[];
}

const areas: readonly Area[] = Object.entries(table).flatMap(([province, codes]) =>
  codes.split(' ').map((entry) => {
    const [, code = '', mark, cities = ''] = /^(\d+)([*?]?)(.+)$/.exec(entry) ?? [];
    const digits = mark === '*' ? [8] : mark === '?' ? [7, 8] : [7];
    return { code, province, cities: cities.split('/'), digits };
  }),
);

const byCode = new Map(areas.map((area) => [area.code, area]));

/** The area of a code such as 0335; undefined if there is none. */
export function areaOf(code: string): Area | undefined {
  return byCode.get(code);
}

/** Codes by city and by province. */
const codesOf = new Map<string, string[]>();
for (const { code, province, cities } of areas) {
  for (const name of new Set([`${province}/`, ...cities.map((city) => `${province}/${city}`)])) {
    codesOf.set(name, [...(codesOf.get(name) ?? []), code]);
  }
}

/** The codes of a city, or of a whole province where the city is null. */
export function codesIn({ province, city }: { province: string; city: string | null }): string[] {
  return codesOf.get(`${province}/${city ?? ''}`) ?? [];
}

/** The names of all provinces, without 省, 市 or 自治区. */
export const provinces: readonly string[] = Object.keys(table);

/** The provinces by the names of their cities, for all cities whose name is that of one alone. */
export const provinceOfCity: ReadonlyMap<string, string> = new Map(
  areas.flatMap(({ province, cities }) => cities.map((city) => [city, province] as const)),
);
