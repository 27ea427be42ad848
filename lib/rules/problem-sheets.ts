import type { ProblemId } from '../model/problem';

/** What the page may not tell and only the person knows. */
export const QUESTIONS = {
  promisedOn: 'day',
  receivedOn: 'day',
  cancelledOn: 'day',
  refusedOn: 'day',
  refusedByOzon: 'yes-no',
  approvedOn: 'day',
  handedBackOn: 'day',
  chargedOn: 'day',
  complex: 'yes-no',
  paidByCard: 'yes-no',
  returnUntil: 'day',
  swapped: 'yes-no',
  bankForm: 'yes-no',
} as const satisfies Record<string, 'day' | 'yes-no' | 'text'>;
export type QuestionId = keyof typeof QUESTIONS;

export const EVIDENCE = [
  'order-screen',
  'status-screen',
  'chat-screens',
  'receipt',
  'photos',
  'unpacking-video',
  'label-photo',
  'warranty-card',
  'bank-statement',
  'point-address',
  'error-screen',
  'return-number',
  'service-act',
  'refusal-text',
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

/** What not to do. */
export const SAFETY = [
  'no-code',
  'no-messengers',
  'do-not-press-received',
  'do-not-repair',
  'keep-package',
  'do-not-send-away',
  'one-demand',
  'no-public-data',
  'keep-proof-of-sending',
] as const;
export type SafetyId = (typeof SAFETY)[number];

export interface ProblemSheet {
  readonly questions: readonly QuestionId[];
  readonly evidence: readonly EvidenceId[];
  readonly safety: readonly SafetyId[];
}

export const PROBLEM_SHEETS: Readonly<Record<ProblemId, ProblemSheet>> = {
  'not-delivered': {
    questions: ['promisedOn', 'paidByCard'],
    evidence: ['order-screen', 'status-screen', 'receipt'],
    safety: ['do-not-press-received', 'no-code', 'no-messengers'],
  },
  'late-but-wanted': {
    questions: ['promisedOn'],
    evidence: ['order-screen', 'status-screen', 'receipt'],
    safety: ['do-not-press-received', 'no-code', 'no-messengers'],
  },
  'received-but-missing': {
    questions: ['receivedOn', 'paidByCard'],
    evidence: ['status-screen', 'point-address', 'receipt'],
    safety: ['no-code', 'no-messengers'],
  },
  'refund-after-cancel': {
    questions: ['cancelledOn', 'paidByCard'],
    evidence: ['status-screen', 'bank-statement', 'receipt'],
    safety: ['no-code', 'no-messengers'],
  },
  'cancelled-by-seller': {
    questions: ['cancelledOn'],
    evidence: ['order-screen', 'status-screen', 'receipt'],
    safety: ['one-demand'],
  },
  'changed-mind': {
    questions: ['receivedOn', 'returnUntil'],
    evidence: ['receipt', 'photos', 'return-number'],
    safety: ['keep-package', 'do-not-send-away'],
  },
  defect: {
    questions: ['receivedOn', 'complex', 'returnUntil', 'refusedOn', 'refusedByOzon', 'paidByCard'],
    evidence: ['photos', 'receipt', 'return-number', 'warranty-card'],
    safety: ['do-not-repair', 'keep-package', 'one-demand'],
  },
  'defect-complex': {
    questions: ['receivedOn', 'returnUntil', 'refusedOn', 'refusedByOzon', 'paidByCard'],
    evidence: ['photos', 'receipt', 'return-number', 'warranty-card', 'service-act'],
    safety: ['do-not-repair', 'keep-package', 'one-demand', 'keep-proof-of-sending'],
  },
  'wrong-item': {
    questions: ['receivedOn', 'swapped', 'returnUntil', 'refusedOn', 'refusedByOzon', 'paidByCard'],
    evidence: ['unpacking-video', 'photos', 'label-photo', 'receipt'],
    safety: ['keep-package', 'do-not-send-away', 'one-demand'],
  },
  'return-refused': {
    questions: ['refusedOn', 'refusedByOzon', 'receivedOn', 'paidByCard'],
    evidence: ['refusal-text', 'return-number', 'photos', 'receipt'],
    safety: ['do-not-repair', 'keep-package', 'one-demand'],
  },
  'return-approved': {
    questions: ['approvedOn', 'handedBackOn'],
    evidence: ['return-number', 'photos', 'receipt'],
    safety: ['keep-package', 'keep-proof-of-sending'],
  },
  'refund-late': {
    questions: ['handedBackOn', 'paidByCard'],
    evidence: ['return-number', 'bank-statement', 'receipt'],
    safety: ['no-code', 'no-messengers'],
  },
  'double-charge': {
    questions: ['chargedOn', 'paidByCard'],
    evidence: ['bank-statement', 'receipt', 'order-screen'],
    safety: ['no-code', 'no-messengers'],
  },
  'auto-charge': {
    questions: ['chargedOn', 'paidByCard'],
    evidence: ['bank-statement', 'status-screen'],
    safety: ['no-code', 'no-messengers'],
  },
  warranty: {
    questions: ['receivedOn', 'complex'],
    evidence: ['warranty-card', 'receipt', 'service-act', 'photos'],
    safety: ['do-not-repair', 'keep-proof-of-sending'],
  },
  counterfeit: {
    questions: ['receivedOn', 'returnUntil', 'refusedOn', 'paidByCard'],
    evidence: ['photos', 'label-photo', 'order-screen', 'receipt'],
    safety: ['keep-package', 'do-not-send-away'],
  },
  'pickup-point': { questions: [], evidence: ['point-address', 'photos'], safety: ['no-public-data'] },
  'site-failure': { questions: [], evidence: ['error-screen'], safety: ['no-code', 'no-messengers'] },
  'account-blocked': {
    questions: [],
    evidence: ['error-screen', 'receipt', 'chat-screens'],
    safety: ['no-code', 'no-messengers', 'keep-proof-of-sending'],
  },
  'ozon-bank': {
    questions: ['chargedOn', 'bankForm'],
    evidence: ['bank-statement', 'chat-screens'],
    safety: ['no-code', 'no-messengers', 'keep-proof-of-sending'],
  },
  other: {
    questions: [],
    evidence: ['order-screen', 'chat-screens', 'receipt'],
    safety: ['no-code', 'no-public-data'],
  },
};
