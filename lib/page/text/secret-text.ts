import { fold } from './fold';

/** Labels of what is never read: behind them stand the person, the place and the code. */
const LABEL =
  /^(?:получател|покупател|адрес|телефон|код|пин|имя|фио|фамилия|почта|e-?mail|пункт выдачи|пункт ozon|постамат|куда|способ получения|доставка по адресу|паспорт|инн)(?![а-я]*\s?[«"])/;

/** Forms of it: a phone, an e-mail address, an address, «… — код для получения в пунктах выдачи». */
const FORM =
  /(?:\+7|(?<!\d)8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}|@|(?<![а-я])(?:ул|улица|просп|пр-т|кв|обл)[.\s,]|(?<![а-я])г\.\s|(?<![а-я])(?:код|пин|штрих-?код|qr)(?![а-я])/;

/** «Код для получения», «Ваш код»: the digits stand in a line of their own. */
const LONE_CODE = /(?<![а-я])(?:код|пин|штрих-?код)(?![а-я])/;

/**
 * True for a line that must not leave the page: whoever has the code collects the parcel, and a person's name,
 * phone and address are nobody's business. The blocks they stand in are skipped by name; this is for the day
 * on which those names have changed.
 */
export function isSecretText(text: string): boolean {
  const folded = fold(text);
  return LABEL.test(folded) || FORM.test(folded);
}

/** True for a label behind which a secret stands: the line that follows it does not leave the page either. */
export function namesSecret(text: string): boolean {
  const folded = fold(text);
  return folded.length <= 60 && (LABEL.test(folded) || LONE_CODE.test(folded));
}
