import type { Suggested } from '../api/types';
import { t } from '../i18n/language';
import { FamilyMark } from '../parts/FamilyMark';
import { Icon } from '../parts/Icon';
import { Highlighted } from './highlight';
import type { Suggestion } from './suggestions';

const ICONS = { need: 'search', address: 'house', place: 'map-pin' } as const;

function Picture({ of }: { of: Suggested }) {
  if (of.kind === 'sphere' || of.kind === 'organisation') return <FamilyMark family={of.family} />;
  return (
    <span class="icobox">
      <Icon name={ICONS[of.kind]} />
    </span>
  );
}

function Known({ of, q }: { of: Suggested; q: string }) {
  return (
    <>
      <span class="disc">
        <Picture of={of} />
      </span>
      <div>
        <span class="title">
          <Highlighted text={of.text} q={q} />
        </span>
        {of.detail && <p>{of.detail}</p>}
      </div>
    </>
  );
}

export function SuggestionRow({ of, q }: { of: Suggestion; q: string }) {
  if (of.kind === 'suggested') return <Known of={of.of} q={q} />;
  const text = of.kind === 'text';
  return (
    <>
      <span class="disc">
        {text ? (
          <span class="icobox">
            <Icon name="search" />
          </span>
        ) : (
          <FamilyMark family={of.family} />
        )}
      </span>
      <div>
        <span class="title">{text ? t('searchFor', { q: of.q }) : t(`family_${of.family}`)}</span>
      </div>
    </>
  );
}
