/** Only what the page does not tell. */
export const questions = {
  promisedOn: 'К какому дню обещали доставить?',
  receivedOn: 'Когда заказ получен или отмечен полученным?',
  cancelledOn: 'Когда отменили заказ?',
  refusedOn: 'Когда отказали в возврате?',
  refusedByOzon: 'Отказал сам Ozon, а не продавец?',
  approvedOn: 'Когда одобрили возврат?',
  handedBackOn: 'Когда сдали товар?',
  chargedOn: 'Когда списали деньги?',
  complex: 'Это сложная техника: смартфон, ноутбук, телевизор, холодильник?',
  paidByCard: 'Платили банковской картой?',
};

/** What to collect. */
export const evidence = {
  'order-screen': 'Снимок страницы заказа',
  'status-screen': 'Снимок состояния доставки или возврата',
  'chat-screens': 'Снимки переписки',
  receipt: 'Чек: он есть в заказе и на почте',
  photos: 'Фото товара с разных сторон',
  'unpacking-video': 'Видео распаковки, если есть',
  'label-photo': 'Фото этикетки и упаковки',
  'warranty-card': 'Гарантийный талон',
  'bank-statement': 'Выписка банка',
  'point-address': 'Адрес пункта выдачи, день и время',
  'error-screen': 'Снимок ошибки со временем',
  'return-number': 'Номер заявки на возврат',
  'service-act': 'Акт сервисного центра',
  'refusal-text': 'Текст отказа',
};

/** What not to do. */
export const safety = {
  'no-code': 'Никому не сообщайте код выдачи и коды из СМС.',
  'no-messengers': 'Ozon не пишет в WhatsApp и Viber. Такие сообщения — обман.',
  'do-not-press-received': 'Не подтверждайте получение, пока заказ не у вас.',
  'do-not-repair': 'Не чините товар сами: это осложнит спор.',
  'keep-package': 'Сохраните упаковку, бирки и этикетки.',
  'do-not-send-away': 'Не отправляйте товар, пока не ясно куда и как.',
  'one-demand': 'Просите что-то одно: деньги, замену или ремонт.',
  'no-public-data': 'Не публикуйте номер заказа целиком, имя и телефон.',
  'keep-proof-of-sending': 'Храните квитанции об отправке.',
};
