export { KeepEntry } from './KeepEntry';
export { KeepPart } from './KeepPart';
