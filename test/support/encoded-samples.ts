/** Bytes in an encoding that Node writes not itself: made by other programs, in hexadecimal. */
export interface EncodedSample {
  readonly encoding: string;
  readonly text: string;
  readonly bytes: Buffer;
}

function sample(encoding: string, text: string, hex: string): EncodedSample {
  return { encoding, text, bytes: Buffer.from(hex, 'hex') };
}

/** Chinese as Excel in China saves it. */
export const CHINESE: readonly EncodedSample[] = [
  sample('gb18030', '东城区', 'b6abb3c7c7f8'),
  sample('gb18030', '衢州', 'e1e9d6dd'),
  sample('gb18030', '鄞州,瓯海', 'dbb4d6dd2ceab1baa3'),
  sample('gb18030', '嵊泗', 'e1d3e3f4'),
  sample('gb18030', '岱山', 'e1b7c9bd'),
  sample('gb18030', '余姚', 'd3e0d2a6'),
  sample('gb18030', '文成,泰顺', 'cec4b3c92ccca9cbb3'),
  sample('gb18030', '张家港', 'd5c5bcd2b8db'),
  sample('gb18030', '堃城', '88d2b3c7'),
  sample('gb18030', '每万辆车死亡人数', 'c3bfcdf2c1beb3b5cbc0cdf6c8cbcafd'),
  sample('gb18030', '无数据', 'cedecafdbedd'),
  sample('gb18030', '暂缺', 'd4ddc8b1'),
  sample('gb18030', '估', 'b9c0'),
  sample('gb18030', '鹿城,龙湾', 'c2b9b3c72cc1facde5'),
  sample('gb18030', '广州市天河区', 'b9e3d6ddcad0ccecbad3c7f8'),
  sample('gb18030', '北京', 'b1b1bea9'),
  sample('gb18030', '乌鲁木齐', 'cedac2b3c4bec6eb'),
  sample('gb18030', '缙云', 'e7c6d4c6'),
  sample('gb18030', '畲族', 'eeb4d7e5'),
];

/** Tables of other countries. */
export const FOREIGN: readonly EncodedSample[] = [
  sample('euc-kr', '서울', 'bcadbfef'),
  sample('euc-kr', '부산', 'bacebbea'),
  sample('euc-kr', '서울특별시', 'bcadbfefc6afbab0bdc3'),
  sample('euc-kr', '경기도,강원도', 'b0e6b1e2b5b52cb0adbff8b5b5'),
  sample('euc-kr', '인천', 'c0cec3b5'),
  sample('euc-kr', '종로구', 'c1beb7ceb1b8'),
  sample('euc-kr', '교통사고 사망자', 'b1b3c5ebbbe7b0ed20bbe7b8c1c0da'),
  sample('euc-kr', '없음', 'bef8c0bd'),
  sample('euc-kr', '추정', 'c3dfc1a4'),
  sample('euc-jp', '東京', 'c5ecb5fe'),
  sample('euc-jp', '大阪市', 'c2e7bae5bbd4'),
  sample('euc-jp', '東京都,神奈川県', 'c5ecb5fec5d42cbfc0c6e0c0eeb8a9'),
  sample('euc-jp', 'データなし', 'a5c7a1bca5bfa4caa4b7'),
  sample('euc-jp', '推計', 'bfe4b7d7'),
  sample('euc-jp', '名古屋市', 'ccbeb8c5b2b0bbd4'),
  sample('euc-jp', '交通事故', 'b8f2c4ccbbf6b8ce'),
  sample('shift_jis', '東京', '938c8b9e'),
  sample('shift_jis', '大阪市', '91e58de38e73'),
  sample('shift_jis', '東京都,神奈川県', '938c8b9e93732c905f93de90ec8ca7'),
  sample('shift_jis', 'データなし', '8366815b835e82c882b5'),
  sample('shift_jis', '推計', '90848c76'),
  sample('shift_jis', '名古屋市', '96bc8cc389ae8e73'),
  sample('big5', '臺北市', 'bb4fa55fa5ab'),
  sample('big5', '高雄', 'b0aab6af'),
  sample('big5', '新竹縣', 'b773a6cbbfa4'),
  sample('big5', '無資料', 'b54cb8eaaec6'),
  sample('big5', '臺中市,彰化縣', 'bb4fa4a4a5ab2cb9fca4c6bfa4'),
  sample('big5', '估計', 'a6f4ad70'),
  sample('big5', '交通事故死亡人數', 'a5e6b371a8c6ac47a6baa460a448bcc6'),
  sample('big5', '連江', 'b373a6bf'),
  sample('windows-1252', 'Köln', '4bf66c6e'),
  sample('windows-1252', 'München,Nürnberg', '4dfc6e6368656e2c4efc726e62657267'),
  sample('windows-1252', 'Málaga', '4de16c616761'),
  sample('windows-1252', 'São Paulo', '53e36f205061756c6f'),
  sample('windows-1252', 'Île-de-France', 'ce6c652d64652d4672616e6365'),
  sample('windows-1252', 'Besançon', '426573616ee76f6e'),
  sample('windows-1252', 'Åland', 'c56c616e64'),
  sample('windows-1252', 'Øst', 'd87374'),
  sample('windows-1252', 'Zürich;Genève', '5afc726963683b47656ee87665'),
  sample('windows-1252', 'Córdoba,León', '43f372646f62612c4c65f36e'),
  sample('windows-1252', 'Straße', '53747261df65'),
  sample('windows-1252', 'Lódz', '4cf3647a'),
  sample('windows-1252', 'Çorum', 'c76f72756d'),
  sample('windows-1250', 'Łódź', 'a3f3649f'),
  sample('windows-1250', 'Částečně', 'c8e1737465e86eec'),
  sample('windows-1251', 'Москва', 'cceef1eae2e0'),
  sample('windows-1251', 'Санкт-Петербург', 'd1e0edeaf22dcfe5f2e5f0e1f3f0e3'),
  sample('windows-1251', 'Область', 'cee1ebe0f1f2fc'),
  sample('windows-1251', 'нет данных', 'ede5f220e4e0ededfbf5'),
  sample('koi8-r', 'Москва', 'edcfd3cbd7c1'),
  sample('koi8-r', 'Санкт-Петербург', 'f3c1cecbd42df0c5d4c5d2c2d5d2c7'),
  sample('koi8-r', 'нет данных', 'cec5d420c4c1ceced9c8'),
  sample('windows-1253', 'Αθήνα', 'c1e8deede1'),
  sample('windows-1253', 'Θεσσαλονίκη', 'c8e5f3f3e1ebefeddfeae7'),
];
