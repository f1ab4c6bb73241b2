import { expect, it } from 'vitest';
import { BASE, expectAccessible, PHONE, walk, withBrowser } from './browser';
import { become, call, makeSteward, signIn } from './people';
import { someOrganisation } from './some-organisation';
import { staff } from './staff';

withBrowser();

it('shows my claims on a phone, and gives a lost profile back to its former owner', () =>
  walk(PHONE, async ({ page }) => {
    const { id, name } = await someOrganisation(30);
    await makeSteward('dawna@walks.example', id);
    const claimant = await signIn('nowy-wlasciciel@walks.example');
    const wish = { organisation: id, way: 'approval', message: 'Prowadzę teraz to stowarzyszenie.' };
    const { body } = await call('POST', '/claims', { as: claimant, body: wish, status: 201 });

    await become(page.context(), claimant);
    await page.goto(`${BASE}/moje`);
    const claims = page.getByRole('region', { name: 'Prośby o przejęcie' });
    await claims.getByText('Czeka na decyzję Urzędu.').waitFor();
    await expectAccessible(page);

    await call('POST', `/claims/${(body as { id: string }).id}/decision`, {
      as: await staff('oddaje@walks.example', 'moderator'),
      body: { decision: 'approve', reason: 'Pismo z podpisem.' },
    });
    await page.reload();
    await claims.getByText(/^Przyjęta/).waitFor();

    await become(page.context(), await signIn('dawna@walks.example'));
    await page.goto(`${BASE}/moje`);
    await claims.getByText(/^Ktoś przejął ten profil/).waitFor();
    expect(await page.getByRole('heading', { name, level: 2 }).count()).toBe(0);
    await expectAccessible(page);
    await claims.getByRole('button', { name: 'Cofnij przejęcie' }).click();
    await page.getByText('Profil znów jest Twój.').waitFor();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await expectAccessible(page);

    await become(page.context(), claimant);
    await page.goto(`${BASE}/moje`);
    await claims.getByText('Cofnięta.').waitFor();
    expect(await page.getByRole('heading', { name, level: 2 }).count()).toBe(0);
  }));
