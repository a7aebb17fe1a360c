import { wordList } from '../../word-lists.ts';

/** Rivers, mountains and lakes of the news that no other list of places has. */
export const LANDMARKS: readonly string[] = wordList(`
  Eiger Enns Feldberg Fichtelberg Iller Königssee Loire Moldau Neiße Rhone Watzmann Weichsel Wendelstein Weser`);
