import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createPost } from '../shared/api/webhooks/post-webhook.ts';
import { isPublicAddress } from '../shared/api/webhooks/public-address.ts';
import { signWebhook } from '../shared/api/webhooks/sign-webhook.ts';
import { startReceiver } from './support/webhook-receiver.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const AT = new Date(1_614_265_330_000);
const MESSAGE = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' };
/** The example of Standard Webhooks. */
const SIGNED = {
  'webhook-id': MESSAGE.id,
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

test('a message is signed as Standard Webhooks has it', () => {
  expect(signWebhook(SECRET, MESSAGE, AT)).toEqual(SIGNED);
});

const post = createPost({ isLoopbackAllowed: true });

test('it arrives once, with its headers', async () => {
  const { url, requests } = await startReceiver((_, response) => response.writeHead(204).end());
  expect(await post({ url, secret: SECRET }, MESSAGE, AT)).toEqual({
    isTaken: true,
    answer: 'answered 204',
  });
  const headers = expect.objectContaining({ ...SIGNED, 'content-type': 'application/json' });
  expect(requests).toEqual([{ path: '/hook', headers, body: MESSAGE.body }]);
});

const answers: [string, RequestListener, boolean, RegExp][] = [
  ['fails', (_, to) => to.writeHead(500).end(), false, /^answered 500$/],
  ['refuses', (_, to) => to.writeHead(404).end(), false, /^answered 404$/],
  ['redirects', (_, to) => to.writeHead(307, { location: '/x' }).end(), false, /^answered 307$/],
  ['closes early', (_, to) => to.destroy(), false, /ECONNRESET|hang up/],
  ['is no HTTP server', (_, to) => to.socket?.end('SSH-2.0\r\n'), false, /HPE|Parse/],
  [
    'answers with endless headers',
    (_, to) => to.socket?.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`),
    false,
    /HPE_HEADER_OVERFLOW|overflow/i,
  ],
  [
    'answers with a body that never ends',
    (_, to) => {
      to.writeHead(200);
      const write = () => {
        while (!to.destroyed && to.write('x'.repeat(65_536)));
      };
      to.on('drain', write);
      write();
    },
    true,
    /^answered 200$/,
  ],
  [
    'promises a body and closes',
    (_, to) => to.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n'),
    true,
    /^answered 200$/,
  ],
];

test.each(answers)('a receiver that %s', async (_, answer, isTaken, said) => {
  const { url, requests } = await startReceiver(answer);
  expect(await post({ url, secret: SECRET }, MESSAGE, AT)).toEqual({
    isTaken,
    answer: expect.stringMatching(said),
  });
  expect(requests).toHaveLength(1);
});

const impatient = createPost({ isLoopbackAllowed: true, timeout: 20 });

test('a receiver that does not answer is given up', async () => {
  const { url } = await startReceiver(() => {});
  expect(await impatient({ url, secret: SECRET }, MESSAGE, AT)).toEqual({
    isTaken: false,
    answer: 'no answer within 0.02 s',
  });
});

test('so is a name server that does not', async () => {
  const stuck = createPost({ timeout: 20, resolve: () => new Promise(() => {}) });
  expect(await stuck({ url: 'https://a.example/', secret: SECRET }, MESSAGE, AT)).toEqual({
    isTaken: false,
    answer: 'no answer within 0.02 s',
  });
});

describe('nothing is sent into a private network', () => {
  test.each(['127.0.0.1', '127.1', '0x7f000001', '2130706433', '[::ffff:127.0.0.1]', 'localhost'])(
    'at %s',
    async (host) => {
      const { port, requests } = await startReceiver((_, response) => response.end());
      const posted = await createPost()(
        { url: `http://${host}:${port}/`, secret: SECRET },
        MESSAGE,
        AT,
      );
      expect(posted).toEqual({ isTaken: false, answer: expect.stringContaining('not public') });
      expect(requests).toEqual([]);
    },
  );

  test('by a name of which any address is private', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ];
    const posted = createPost({ resolve, isLoopbackAllowed: true });
    expect(await posted({ url: 'https://a.example/', secret: SECRET }, MESSAGE, AT)).toEqual({
      isTaken: false,
      answer: 'RefusedAddress: the address is not public',
    });
  });

  test('and nothing anywhere without TLS', async () => {
    const resolve = async () => [{ address: '93.184.215.14', family: 4 }];
    const posted = createPost({ resolve, isLoopbackAllowed: true });
    expect(await posted({ url: 'http://a.example/', secret: SECRET }, MESSAGE, AT)).toEqual({
      isTaken: false,
      answer: 'RefusedAddress: the address must begin with https',
    });
  });

  test('a name is looked up once, and the connection goes where that look-up led', async () => {
    const { port, requests } = await startReceiver((_, response) => response.end());
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const posted = createPost({ resolve, isLoopbackAllowed: true });
    const url = `http://a.example:${port}/`;
    expect(await posted({ url, secret: SECRET }, MESSAGE, AT)).toMatchObject({ isTaken: true });
    expect([asked, requests.length]).toEqual([1, 1]);
  });
});

test.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1'],
  ...['fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:8.8.8.8'],
  ...['::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', '2001::1', '2001:db8::1', '', 'a'],
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '100.128.0.1',
  '2001:4860:4860::8888',
  '2a00::1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});
