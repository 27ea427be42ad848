export { KeepEntry } from './KeepEntry';
export { KeepPart } from './KeepPart';
export { WhichCase } from './WhichCase';
