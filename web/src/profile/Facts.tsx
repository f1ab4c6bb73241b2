import type { ComponentChildren } from 'preact';
import type { Profile } from '../api/types';
import { date } from '../i18n/format';
import { t } from '../i18n/language';
import { CopyButton } from '../parts/CopyButton';
import { Icon } from '../parts/Icon';
import { legalFormLabel } from '../state/spheres';
import { Aftercare } from './Aftercare';
import { dialable, permalink, webAddress } from './actions';

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Numbered({ name, value }: { name: string; value: string | undefined }) {
  if (!value) return null;
  return (
    <Fact name={name}>
      {value}
      <CopyButton text={value} label={t('copyNumber', { what: name })} class="tb silent" />
    </Fact>
  );
}

/** The 1.5 % of income tax goes by KRS number, which may be another body's. */
export function TaxShare({ profile }: { profile: Profile }) {
  const { taxShare, krs } = profile;
  if (!taxShare) return null;
  return (
    <section class="sec">
      <div class="note">
        <Icon name="badge-check" />
        <div>
          <h3>{t('taxShare')}</h3>
          <p>{t(taxShare.aim ? 'taxShareLeadAim' : 'taxShareLead')}</p>
          <dl class="table">
            <Numbered name="KRS" value={taxShare.krs} />
            <Numbered name={t('taxShareAim')} value={taxShare.aim} />
          </dl>
          {krs && krs !== taxShare.krs && <p class="small">{t('taxShareOther')}</p>}
        </div>
      </div>
    </section>
  );
}

function Contacts({ profile }: { profile: Profile }) {
  const { phone, email, website } = profile.contacts;
  const site = webAddress(website);
  return (
    <>
      {phone && (
        <Fact name={t('phone')}>
          <a href={dialable(phone)}>{phone}</a>
        </Fact>
      )}
      {email && (
        <Fact name={t('email')}>
          <a href={`mailto:${email}`}>{email}</a>
        </Fact>
      )}
      {website && (
        <Fact name={t('site')}>
          {site ? (
            <a href={site} target="_blank" rel="noopener nofollow">
              {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
            </a>
          ) : (
            website
          )}
        </Fact>
      )}
    </>
  );
}

export function Details({ profile }: { profile: Profile }) {
  const { alternativeNames, legalForm, krs, nip, regon, register, slug } = profile;
  return (
    <section class="sec">
      <h3>{t('details')}</h3>
      <dl class="table">
        {alternativeNames.length > 0 && <Fact name={t('otherNames')}>{alternativeNames.join(', ')}</Fact>}
        {legalForm && <Fact name={t('legalForm')}>{legalFormLabel(legalForm)}</Fact>}
        <Contacts profile={profile} />
        <Numbered name="KRS" value={krs} />
        <Numbered name="NIP" value={nip} />
        <Numbered name="REGON" value={regon} />
        {register && (register.name || register.number) && (
          <Fact name={t('register')}>
            {register.name && register.number
              ? t('registerNumber', { name: register.name, number: register.number })
              : (register.name ?? register.number)}
          </Fact>
        )}
        <Fact name={t('permalink')}>
          <span class="address">{permalink(slug).replace(/^https?:\/\//, '')}</span>
          <CopyButton text={permalink(slug)} label={t('copyLink')} class="tb silent" />
        </Fact>
      </dl>
    </section>
  );
}

/** Who said so, and when. */
export function Provenance({ profile }: { profile: Profile }) {
  const { sources, verifiedAt, editedAt, example } = profile;
  return (
    <section class="sec provenance">
      {!example && (
        <p class={verifiedAt ? 'confirmed' : 'quiet small'}>
          <Icon name={verifiedAt ? 'badge-check' : 'info'} small />
          <span>{verifiedAt ? t('verified', { date: date(verifiedAt) }) : t('notVerified')}</span>
        </p>
      )}
      <p class="quiet small">{t('edited', { date: date(editedAt) })}</p>
      {sources.length > 0 && (
        <>
          <h3>{t('sources')}</h3>
          <ul class="sources">
            {sources.map((source) => {
              const address = webAddress(source);
              return (
                <li key={source}>
                  {address ? (
                    <a href={address} target="_blank" rel="noopener nofollow">
                      {source.replace(/^https?:\/\//, '')}
                    </a>
                  ) : (
                    source
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Aftercare profile={profile} />
    </section>
  );
}
