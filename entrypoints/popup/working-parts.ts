export { ChannelPart } from './ChannelPart';
export { ChosenPart } from './ChosenPart';
export { WorkingPart } from './WorkingPart';
