import { wordSet } from '../../word-lists.ts';

export const ENGLISH_FUNCTION_WORDS = wordSet(`
  a about after all also and are as at be because been before being but by can could did do does for from
  had has have he her his if in into is it its may more must no not of off on one only or other our out
  over she should since so some than that the their them there these they this those through to under
  until up was we were what when where which while who will with would you`);

/** German function words that are English too. */
export const GERMAN_AND_ENGLISH = wordSet(
  'war bis am an hat es er unter sei alle des den die dies also pro bin man will was so wo nun her in',
);

/** Words of Romance languages, Dutch, Scandinavian and Polish that are neither English nor German. */
export const FOREIGN_TO_ENGLISH = wordSet(`
  le les une dans pour que qui sur avec pas est sont aux ce cette elle ont été
  el los las una por para con como pero fue han sus lo del
  il gli della delle che sono per nel nella anche di
  het een van op niet zijn voor ook maar naar wordt al aan
  och att det som på är av inte til ikke fra med har og
  os uma não com foi dos das pelo
  w na nie się jest że przez dla`);
