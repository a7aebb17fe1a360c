export { stemsOf } from './stems.ts';
