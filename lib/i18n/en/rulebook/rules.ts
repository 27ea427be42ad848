/** Every rule in a sentence. What stands in brackets is left out where its day is not known. */
export const rules = {
  'late-choice':
    'If prepaid goods are not handed over in time, you may set a new day or demand the money, and losses too.',
  'late-penalty':
    'For each day of delay there is a penalty of {value} of the prepayment[, counted from the day after {from}].',
  'late-penalty-cap': 'That penalty is not more than the prepayment: up to {value} of it.',
  'late-refund': 'Money and losses are due within {value} of the demand.',
  'late-excuse': 'There is no penalty if force majeure or the buyer’s fault is proved.',
  'aggregator-refund':
    'The prepayment can be demanded of the marketplace if the goods did not come in time and you sent the seller a refusal. It has to be paid back within {value} of the demand.',
  'aggregator-excuse':
    'The marketplace does not pay if within {value} it sends the seller’s confirmation, with a copy, that you accepted the goods.',
  'aggregator-misled': 'A marketplace that misinformed about goods or seller bears the losses.',
  'no-own-annulment':
    'After an order is confirmed, the seller may not cancel it on his own, also with payment on receipt.',
  'sale-not-fulfilled':
    'If the seller refuses to hand over the goods, the buyer may withdraw from the contract.',
  'no-one-sided-refusal': 'An obligation cannot be refused by one side alone.',
  'defect-rights':
    'For a fault you may demand a replacement, a price cut, free repair or the money, and losses too. One demand only.',
  'complex-15':
    'Complex goods with any fault may be returned or replaced within {value} of receipt[: by {due}].',
  'complex-list':
    'The Government approved the list of complex goods. It holds smartphones with a touch screen, fridges, washing, drying and dish machines, cookers, air conditioners. Kettles, plain vacuum cleaners, headphones and furniture are not in it.',
  'complex-list-more':
    'It is generally said to hold laptops, televisions, monitors, consoles, cameras and portable electric tools too.',
  'complex-later':
    'Later only for a substantial fault, a broken repair term, or more than {value} a year in repair.',
  'complex-price':
    'The price difference of complex goods is counted to the same goods of the same wear and year.',
  'no-receipt': 'No receipt is no ground to refuse. The seller pays for the check and the expert.',
  'seller-proves': 'Under warranty it is the seller who proves that the buyer caused the fault.',
  'bulky-carried': 'Goods over 5 kg are fetched and carried at the seller’s cost.',
  'defect-2-years':
    'Without a warranty, a fault may be claimed within a reasonable time, at most {value}[: by {due}].',
  'after-warranty':
    'A warranty that was shorter than two years and is over: a defect can be claimed within {value} of receipt[: by {due}] if you prove that its cause was there before.',
  repair: 'A repair takes at most {value}.',
  'loan-item': 'For the time of repair a loan item is given on demand within {value}, except listed goods.',
  replace: 'A replacement is due within {value}.',
  'replace-checked': 'With a quality check, a replacement is due within {value}.',
  'replace-ordered': 'If not in stock, a replacement is due within {value}.',
  'defect-refund': 'Money for a fault is due within {value} of the demand.',
  'defect-penalty': 'For delay with these demands there is a penalty of {value} of the price a day.',
  'defect-penalty-cap':
    'That penalty[ is at most {value} of the sum paid for the goods]: a court decides how much.',
  'cap-repeal': 'A bill that would repeal this cap is before the Duma.',
  'refund-penalty':
    'A penalty for money that is late after goods without a defect went back is not plainly named in the law: possible, a court decides.',
  'refuse-before': 'Goods bought at a distance may be refused at any time before receipt.',
  'refuse-7':
    'After receipt, goods without a fault may be refused within {value}[: by {due}]. Look and properties must be kept.',
  'refuse-3-months':
    'Without written information about returns, the term to refuse is {value} from receipt[: by {due}].',
  'refuse-refund':
    'After a refusal the money is due within {value}[: by {due}], less the cost of carrying faultless goods back.',
  'any-way-back':
    'Where no way back at a distance was given, the goods may be sent any way at your cost, with notice to the seller.',
  'bad-quality-path': 'Faulty goods follow the rules on faults, not the term for refusal.',
  'full-information': 'The buyer is owed full and true information about goods and seller.',
  'no-extras': 'Imposed paid extras and pre-ticked boxes are forbidden.',
  'card-withdrawn': 'A card that was withdrawn may not be charged.',
  'claim-form': 'The rules of distance sale require telling how to send a claim.',
  'seller-shown': 'The seller’s name, address, registration number and e-mail or phone must be shown.',
  'platform-law': 'The law on platforms is in force, but no reply term for buyers was found in it.',
  'unjust-gain': 'What was charged in excess must be returned.',
  'term-starts': 'A term is counted from the next day.',
  'last-day-moves': 'A last day on a day off moves to the next working day.',
  'till-midnight': 'A letter posted before midnight of the last day is in time.',
  'letter-delivered': 'A letter counts from its delivery, also where the addressee evades it.',
  limitation: 'A suit may be filed within {value}.',
  fine: 'If a demand was not met voluntarily, the court adds a fine of {value} of the award.',
  'fine-exceptions': 'The fine has exceptions, such as the buyer’s own fault.',
  'moral-harm': 'Moral harm can be claimed; the court decides how much.',
  'suit-at-home': 'You may sue where you live.',
  'no-fee': 'There is no court fee for claims up to {value}.',
  magistrate: 'Up to {value} a magistrate decides, above that a district court.',
  'suit-form': 'A suit names the court, the parties, the breach, the proof, its price and the working.',
  'suit-papers':
    'With a suit go the proof, the working of the sum, and evidence that the defendants got a copy.',
  simplified: 'Up to {value} the simplified procedure is possible.',
  'authority-answer': 'The authority answers within {value} of registration[: wait until {due}].',
  'authority-longer': 'It may take another {value}, with notice.',
  'no-email-appeals':
    'State bodies do not consider plain e-mails: Gosuslugi or a login through it is needed.',
  'claim-first': 'The authority wants a claim and the proof of its sending.',
  'claim-helps':
    'In a dispute about goods a court takes a suit without a claim too, but without one no term runs and no fine is added.',
  'bank-conduct': 'A bank answers a complaint about its work within {value}.',
  'bank-conduct-longer': 'It may take another {value}, with notice.',
  'bank-form': 'On the standard electronic form a bank answers within {value}[: wait until {due}].',
  'bank-form-within': 'The short term holds for a claim filed within {value} of the breach[: by {due}].',
  'bank-other': 'In another form or later the bank answers within {value}[: wait until {due}].',
  'ombudsman-sum': 'The ombudsman takes disputes up to {value}.',
  'ombudsman-within': 'You may turn to him within {value}[: by {due}].',
  'date-passed':
    'If the promised day[, {from},] has passed and the order is not there, Ozon asks you to write to the chat.',
  'missing-7':
    'Ozon asks you to report “received but not there” within {value}[: by {due}]. Later it may not help.',
  'cancel-before':
    'Before the handover to delivery an order is cancelled on its page: goods and delivery are repaid.',
  'cancel-after':
    'Later the whole order is cancelled through the chat, and a button appears when Ozon moves the day. The price is repaid, not the delivery: that can be contested.',
  'seller-cancel': 'If the seller delivers himself, he answers a cancellation within {value}.',
  'abroad-handover': 'Ozon cancels an order from abroad that the seller did not hand over within {value}.',
  'abroad-late': 'If an order from abroad is more than {value} late, Ozon cancels it on request.',
  storage: 'A pickup point keeps an order {value}; the term can be prolonged.',
  'storage-end': 'The order is kept[ until {due}].',
  'return-request': 'A request is possible after the status “Получен”; the reason must fit the trouble.',
  'return-window':
    'Ozon takes most goods back within {value}[: by {due}]. The product page has the exact term.',
  'return-window-told': 'The goods can be returned[ until {due}]: you read that day on Ozon’s page.',
  'return-window-short': 'Books, underwear, hygiene and seasonal goods have less: {value}.',
  'return-window-defect':
    'For a fault of some goods Ozon wants the request within {value}. The product page has the exact term.',
  review: 'A request is reviewed within {value}. If the seller is silent, it counts as approved.',
  'more-data': 'A request for more data is answered within {value}[: by {due}], else the request closes.',
  dispute: 'A seller’s refusal may be disputed within {value}[: by {due}].',
  'dispute-decision': 'Ozon decides a dispute within {value}.',
  'hand-over': 'An approved return is handed over within {value}[: by {due}].',
  'card-hold':
    'Money is held on the card for {value}: a cancellation in that time is not seen in the statement.',
  'refund-sent':
    'After a cancellation Ozon sends the money within {value}[: by {due}], then it is up to the bank.',
  'refund-arrives':
    'To an Ozon Bank card money comes in minutes, sometimes in {value}[: by {due}]. To another bank’s card as that bank moves it.',
  'no-messengers': 'Ozon does not write in WhatsApp or Viber: those are frauds.',
  'video-kept': 'By reports, footage is kept at most {value}[: until {due}].',
  'wait-request': '{value} are usually enough[: wait until {due}].',
  'wait-chat': 'Wait {value} for the chat[: until {due}].',
  'wait-seller': 'Wait {value} for the seller[: until {due}].',
  'wait-email': 'Wait {value} for an answer to the e-mail[: until {due}].',
  'wait-social': 'Wait {value} for an answer there[: until {due}].',
  'wait-phone': 'After a call wait {value}[: until {due}].',
  'wait-claim':
    'Wait {value} for an answer to the claim[: until {due}]: the law names no term for such a demand.',
  'wait-post': 'Allow {value} for the post.',
  'wait-society': 'Wait {value} for the society[: until {due}].',
  'wait-bank': 'Ask the bank after {value}[: {due}].',
  'wait-ombudsman': 'Ask after {value} what became of it[: {due}].',
  'wait-police': 'Ask after {value} what became of it[: {due}].',
  'wait-court': 'See after {value} whether the suit was accepted[: {due}].',
  'wait-account': 'In one documented case the answer came after {value}[: wait until {due}].',
  'send-more': 'Answer within {value}[: by {due}], so that the appeal is not closed.',
};
