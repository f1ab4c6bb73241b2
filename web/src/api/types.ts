import type { Geometry } from 'geojson';
import type { components } from './schema';

/** The nouns of the contract, under the names that the page uses; where the contract is wider, a noun says less. */
type Schemas = components['schemas'];

export type Position = Schemas['Position'];
export type Address = Schemas['Address'];
export type Place = Schemas['Place'];
export type NamedPlace = Schemas['PlaceDetail'];
export type Organisation = Schemas['Organisation'];
export type Family = NonNullable<Organisation['family']>;
/** Lists tell the places of an organisation; /nearby tells the one that is near. */
export type ListedOrganisation = Organisation & Required<Pick<Organisation, 'places'>>;

export type NearbyItem = Schemas['NearbyItem'];
export type Relation = NearbyItem['relation'];
export type KnownPlace = Schemas['GazetteerItem'];
export type Suggested = Omit<Schemas['Suggestion'], 'family'> & { family?: Family };
export type Standing = Schemas['Standing'];
export type SearchAnswer = Schemas['SearchAnswer'];
export type Facets = Schemas['Facets'];
export type SearchItem = Schemas['SearchItem'];
export type Match = Schemas['Match'];
export type City = Schemas['City'];
export type LegalForm = Schemas['LegalForm'];
export type Sphere = Omit<Schemas['Sphere'], 'family'> & { family: Family };
export type ActivityArea = Omit<Schemas['ActivityArea'], 'geometry'> & { geometry?: Geometry };
export type Profile = Omit<Schemas['Profile'], 'family' | 'activityAreas'> & {
  family?: Family;
  activityAreas: ActivityArea[];
};

export type Page<T> = Omit<Schemas['OrganisationPage'], 'items'> & { items: T[] };

type Columns = Required<Schemas['MapColumns']>;
export type PointColumns = Omit<Columns, 'places' | 'family' | 'precision'> & {
  /** Empty when unknown. */
  family: (Family | '')[];
  precision: Place['precision'][];
};
export type CellColumns = Pick<Columns, 'lat' | 'lon' | 'places'>;

type MapCounts = Omit<Schemas['MapPoints'], 'kind' | 'columns'>;
export type MapPoints = MapCounts &
  ({ kind: 'points'; columns: PointColumns } | { kind: 'cells'; columns: CellColumns });
