import { describe, expect, test } from 'vitest';
import { isGerman } from '../shared/text/clean/language.ts';

const german = {
  Germany:
    'Die Brücke über den Fluss bleibt bis zum Sommer gesperrt, weil das Geländer erneuert wird. Radfahrer müssen einen Umweg nehmen.',
  Switzerland:
    'Der Gemeinderat weist die Kritik zurück. Die Strasse sei gross genug, heisst es, und der Veloweg werde abgeschlossen.',
  Austria:
    'Im Jänner sperrt die Marktgemeinde das Hallenbad, weil heuer das Geld für die Heizung fehlt. Der Bürgermeister bedauert das.',
  'a line': 'Brücke bleibt bis zum Sommer gesperrt',
  'a short line': 'Der Rat tagt am Montag.',
};

const foreign = {
  English:
    'The bridge over the river stays closed until summer because the railing is being replaced. Cyclists must take a detour.',
  Dutch:
    'De brug over de rivier blijft tot de zomer gesloten omdat de leuning wordt vervangen. Fietsers moeten een omweg nemen.',
  Danish:
    'Broen over floden er lukket indtil sommeren, fordi rækværket bliver udskiftet. Cyklister må tage en omvej gennem byen.',
  Swedish:
    'Bron över floden är stängd till sommaren eftersom räcket byts ut. Cyklister måste ta en omväg genom staden hela våren.',
  French:
    'Le pont sur la rivière reste fermé jusqu’à l’été parce que la rambarde est remplacée. Les cyclistes doivent faire un détour.',
  Italian:
    'Il ponte sul fiume resta chiuso fino all’estate perché il parapetto viene sostituito. I ciclisti devono fare una deviazione.',
  Spanish:
    'El puente sobre el río permanece cerrado hasta el verano porque se cambia la barandilla. Los ciclistas deben dar un rodeo.',
  Polish:
    'Most przez rzekę pozostanie zamknięty do lata, ponieważ wymieniana jest barierka. Rowerzyści muszą jechać objazdem.',
  Korean:
    '강을 건너는 다리는 난간 교체 공사 때문에 여름까지 폐쇄된다. 자전거 이용자는 다른 길로 돌아가야 한다고 시 당국이 밝혔다.',
  Luxembourgish:
    'D’Bréck iwwer de Floss bleift bis de Summer zou, well d’Gelänner nei gemaach gëtt. D’Vëloe mussen en Ëmwee huelen, huet d’Gemeng matgedeelt, an och d’Fousgänger sinn dovun betraff.',
  'a line of English': 'Council meets on Monday',
  'a line of Dutch': 'De raad komt maandag bijeen',
};

describe('isGerman', () => {
  test.each(Object.entries(german))('takes %s', (_name, text) => expect(isGerman(text)).toBe(true));
  test.each(Object.entries(foreign))('refuses %s', (_name, text) =>
    expect(isGerman(text)).toBe(false),
  );
});
