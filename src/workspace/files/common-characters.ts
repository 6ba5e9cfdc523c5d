/** The characters most frequent in Chinese text, in the names of places and in tables of statistics. */
const SIMPLIFIED =
  '的一是不了在有人这上大来和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法' +
  '学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三' +
  '又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度' +
  '门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感' +
  '建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设' +
  '式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔率县省州镇乡村街江河湖城港岛' +
  '桥溪岭桐杭宁温绍兴嘉舟台丽衢华永康余姚慈奉富阳临林盐善诸暨庆云泰顺苍瑞乐乍浦萧庐淳拱墅滨嵊泗岱瓯鄞缙畲婺磐陀普柯虞越' +
  '鹿洞秀洲吴浔椒黄仙莲遂松景龙湾角亡例占增速收支额亿元吨千米辆户均标值状态备注季单称码编号源权系汽车存款' +
  '故火灾刑案矛盾纠纷调满食药抽检格环境优良登册失就养险医疗卫床育校互联网诈骗犯罪访投诉举查整改企算居配农' +
  '缺暂估汇辖旗盟社旧沿川陕甘青藏疆蒙吉辽黑津沪渝冀豫鄂湘赣皖苏浙闽粤琼贵晋鲁春夏秋冬左右中央武汉广深圳厦福京郑沈连哈滨' +
  '昆石庄济肥沙昌银乌木齐呼浩萨亚密警严盗损欠薪职稳伤婚姻危污染限违消防毒赌商销售劣矿筑施工流域垃圾害废置耕营影响较';

const TRADITIONAL =
  '個們這來國時說對會過發後經樣見動現機學與長間問應戰頭體兩實業關點將無為種產東門義員條氣題電總處數報區縣鄉鎮灣臺島橋龍廣' +
  '計設資達權領確傳師觀導爭運帶識讓張難據規變萬邊記術統務決場結論認話語車輛價額億標單編稱衛醫療險蘭雲遠賓彰連雄竹苗料';

const JAPANESE =
  '県府駅町村都道森岩手宮田形島茨栃木群埼玉葉奈潟井梨野岐阜静岡愛知重滋賀阪兵庫歌取根香媛佐崎熊児沖縄値対気売推浜横古屋';

const KOREAN =
  '가각간감강개거건검게결경계고공과관교구국군권그금급기나남내년노논농단당대도동드들등라로론료류를름리립마만매면명목무문물민' +
  '바반발방법별보복본봉부북분불비사산상생서선설성세소속송수순시식신실안양어업에여역연영예오용우운울원월위유율은을음의이인일임' +
  '입자작장재전절정제조종주중증지직진집차참천철청체초총추출충치토통특파판편평포표품하학한합항해행현형호화환활회후흥없있';

/** What is common in the text of a script: its characters, or a pattern of them. */
export type Commonness = (character: string) => boolean;

function among(...characters: string[]): Commonness {
  const known = new Set(characters.join(''));
  return (character) => known.has(character);
}

const isKana: Commonness = (character) => /[\u3041-\u3096\u30a1-\u30fa]/u.test(character);
const isJapanese = among(SIMPLIFIED, TRADITIONAL, JAPANESE);

/** What is common, by writing. A wrong reading of bytes gives characters as if drawn by lot, and few of these. */
export const commonIn = {
  simplified: among(SIMPLIFIED),
  traditional: among(SIMPLIFIED, TRADITIONAL),
  japanese: (character: string) => isKana(character) || isJapanese(character),
  korean: among(KOREAN),
} as const satisfies Record<string, Commonness>;

/** Punctuation and signs that go with any writing, and full-width forms. */
const NEUTRAL = /[\u3000-\u3020\uff01-\uff60\uffe0-\uffe6—–…·‘’“”°℃×±²³㎡㎢№①-⑳※€§]/u;

/**
 * The share of the characters beyond ASCII, signs aside, that are common in a writing.
 * @returns undefined where the text has no such character.
 */
export function commonShare(text: string, isCommon: Commonness): number | undefined {
  let counted = 0;
  let common = 0;
  for (const character of text) {
    if (character <= '\u007f' || NEUTRAL.test(character)) continue;
    counted += 1;
    if (isCommon(character)) common += 1;
  }
  return counted === 0 ? undefined : common / counted;
}
