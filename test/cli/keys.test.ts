import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { keys } from '../support/keys.ts';
import { runCli } from '../support/run-cli.ts';
import { withVerified } from '../support/verified.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const rsa = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey;
const encrypted = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
}).privateKey;

const files = smallWorkspace({
  'rsa.pem': rsa,
  'encrypted.pem': encrypted,
  'public.pem': keys.public,
  'text.pem': 'x',
});
const sign = (key: string, ...more: string[]) => ['compute', '--month', MONTH, '--sign', key, ...more];

describe('--sign', () => {
  it('adds the signed manifest and changes nothing else; the same key signs the same', async () => {
    await withVerified(async ({ folder, run }) => {
      const signed = folderContents(join(folder, 'out'));
      await run('compute', '--month', MONTH, '--out', 'again', '--sign', 'keys/private.pem', '--quiet');
      expect(folderContents(join(folder, 'again'))).toEqual(signed);
      await run('compute', '--month', MONTH, '--quiet');
      const { [`${MONTH}/manifest.dsse.json`]: envelope, ...unsigned } = signed;
      expect(folderContents(join(folder, 'out'))).toEqual(unsigned);
      expect(envelope).toContain('"payloadType":"application/vnd.in-toto+json"');
    });
  });

  it.each([
    [
      'text.pem',
      'text.pem holds no private key in PEM; make one with: openssl genpkey -algorithm ed25519',
      'text.pem 中没有 PEM 格式的私钥；可用 openssl genpkey -algorithm ed25519 生成',
    ],
    [
      'public.pem',
      'public.pem holds no private key in PEM; make one with: openssl genpkey -algorithm ed25519',
      'public.pem 中没有 PEM 格式的私钥；可用 openssl genpkey -algorithm ed25519 生成',
    ],
    [
      'rsa.pem',
      'the key in rsa.pem is not an Ed25519 key; make one with: openssl genpkey -algorithm ed25519',
      'rsa.pem 中的密钥不是 Ed25519 密钥；可用 openssl genpkey -algorithm ed25519 生成',
    ],
    [
      'encrypted.pem',
      'the key in encrypted.pem is encrypted; decrypt it with: openssl pkey',
      'encrypted.pem 中的密钥已加密；请用 openssl pkey 解密',
    ],
  ])('refuses %s before anything is written', async (key, en, zh) => {
    await withFolder(files, async (cwd) => {
      expect(await runCli(sign(key), { cwd })).toEqual({ code: 2, stdout: '', stderr: `error: ${en}\n` });
      expect((await runCli(sign(key, '--lang', 'zh'), { cwd })).stderr).toBe(`错误：${zh}\n`);
      expect(Object.keys(folderContents(cwd)).sort()).toEqual(Object.keys(files).sort());
    });
  });

  it('says that it cannot read a key that is not there', async () => {
    await withFolder(files, async (cwd) => {
      const { code, stderr } = await runCli(sign('none.pem'), { cwd });
      expect(code).toBe(5);
      expect(stderr).toMatch(/^error: cannot read or write \S*none\.pem \(ENOENT: /);
    });
  });
});

describe('--key', () => {
  it('refuses a private key, which is not to be handed round', async () => {
    await withVerified(async ({ run }) => {
      const { code, stderr } = await run('verify', `out/${MONTH}`, '--key', 'keys/private.pem');
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr:
          'error: keys/private.pem holds no public key in PEM; take it from the private key with: openssl pkey -pubout\n',
      });
    });
  });
});
