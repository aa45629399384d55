// What the troubleshooter needs only once a reader uses it.
export { chooseByMessage, maskField } from './read-message.ts';
export { TreePicture } from './TreePicture.tsx';
export { Way } from './Way.tsx';
