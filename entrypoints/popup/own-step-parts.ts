export { NeededPart } from './NeededPart';
export { OwnDetails } from './OwnDetails';
export { PrintPart } from './PrintPart';
export { RemindPart } from './RemindPart';
export { WaysOut } from './WaysOut';
