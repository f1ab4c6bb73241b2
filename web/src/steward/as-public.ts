import type { ActivityArea, NamedPlace, Profile } from '../api/types';
import { spheres } from '../state/spheres';
import type { DraftArea, DraftPlace, ProfileDraft } from './draft-types';
import { wholeKrs } from './topics/numbers';

/** The kind of a circle says its radius, that of a unit its code, until the server tells more. */
function asArea(area: DraftArea, index: number, known: readonly ActivityArea[]): ActivityArea {
  const { id = `new-${index}`, kind, teryt, centre, radiusMetres, geometry } = area;
  const published = known.find((one) => one.id === area.id);
  if (published) return published;
  return {
    id,
    kind,
    ...(teryt && { unit: { teryt, name: teryt, level: 'commune' as const } }),
    ...(centre && { centre }),
    ...(radiusMetres && { radiusMetres }),
    ...(geometry && { geometry }),
  };
}

const asPlace = (place: DraftPlace, index: number): NamedPlace => ({
  ...place,
  id: place.id ?? `new-${index}`,
});

/** The draft as a profile that readers would see; what only the server knows comes from the published one. */
export function asPublic(draft: ProfileDraft, slug: string, published: Profile | null): Profile {
  const family = spheres.value.find(({ code }) => code === draft.spheres[0])?.family;
  const { taxShare, register, krs, ...rest } = draft;
  return {
    ...rest,
    id: published?.id ?? slug,
    slug,
    ...(family && { family }),
    ...(krs && { krs: wholeKrs(krs) }),
    ...(taxShare && { taxShare: { ...taxShare, krs: wholeKrs(taxShare.krs) } }),
    ...(register && { register }),
    places: draft.places.map(asPlace),
    activityAreas: draft.activityAreas.map((area, index) =>
      asArea(area, index, published?.activityAreas ?? []),
    ),
    sources: published?.sources ?? [],
    example: published?.example ?? false,
    ...(published?.verifiedAt && { verifiedAt: published.verifiedAt }),
    editedAt: published?.editedAt ?? new Date().toISOString(),
    revision: published?.revision ?? 0,
  };
}
