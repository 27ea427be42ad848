const NBSP = '\u00A0';

/*
 * Applied one after another. A space before a dash, inside a sum or behind a short word does not break: no line
 * begins with «—» or ends in «в» or «№».
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // "Тихий ключ" → «Тихий ключ»; inches and lonely marks stay.
  [/(?<![\p{L}\d"])"(?=[\p{L}\d])([^"\n]{1,200}?[\p{L}\d.!?…])"(?![\p{L}\d"])/gu, '«$1»'],
  [/(?<=[\p{L}\d»)"]) [-–](?= [\p{L}\d«("])/gu, ' —'],
  [/ (?=[—–] )/g, NBSP],
  [/(?<=№) (?=[\p{L}\d])/gu, NBSP],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NBSP],
  [
    /(?<=\d) (?=(?:₽|₸|%|°|×|[a-zA-Zа-яё]{1,3}(?![\p{L}])|руб|дн|день|дня|час|месяц|год|лет|процент))/gu,
    NBSP,
  ],
  [/(?<=\d) (?=(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр))/g, NBSP],
  [/(?<![\p{L}\d])(г|ул|д|кв|эт|пом|комн|стр|корп|наб|пр|ст|п|пп|ч|обл) ?\. ?(?=[\p{L}\d])/gu, `$1.${NBSP}`],
  [/(стать[яеию]|пункта?|пункты|пункте|пунктов) (?=\d)/gu, `$1${NBSP}`],
  // Twice: «и в доме» has two short words that share a space.
  [/(?<![\p{L}\d-])([\p{L}]{1,2}) (?=[\p{L}\d«])/gu, `$1${NBSP}`],
  [/(?<![\p{L}\d-])([\p{L}]{1,2}) (?=[\p{L}\d«])/gu, `$1${NBSP}`],
];

/** Sets a line of Russian text as a printer would: dashes, quotes, and spaces that do not break. Changes no word. */
export function typeset(line: string): string {
  return RULES.reduce((text, [pattern, set]) => text.replace(pattern, set), line);
}
