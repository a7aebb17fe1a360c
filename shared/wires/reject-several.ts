import { Rejection } from '../article/errors.ts';

/** @throws Rejection `several-items` */
export const rejectSeveral = (count: number): void => {
  if (count > 1)
    throw new Rejection(
      'several-items',
      `The file holds ${count} articles. Upload each in a file of its own.`,
    );
};
