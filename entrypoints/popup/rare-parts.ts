export { NeededPart } from './NeededPart';
export { NewsPart } from './NewsPart';
export { OwnDetails } from './OwnDetails';
export { OwnTextNote } from './OwnTextNote';
export { PrintPart } from './PrintPart';
export { RemindPart } from './RemindPart';
export { WaysOut } from './WaysOut';
