import type { Geometry } from 'geojson';

/** A profile as its stewards write it: the words of the public profile, each of them changeable. */
export interface ProfileDraft {
  name: string;
  alternativeNames: string[];
  /** A code of the dictionary of legal forms. */
  legalForm?: string;
  krs?: string;
  nip?: string;
  regon?: string;
  register?: DraftRegister;
  publicBenefit?: boolean;
  taxShare?: { krs: string; aim?: string };
  /** Codes of the dictionary of spheres; the first one names the family. */
  spheres: string[];
  /** By language: pl, en, uk, de. */
  descriptions: Record<string, string>;
  contacts: DraftContacts;
  places: DraftPlace[];
  activityAreas: DraftArea[];
}

export interface DraftRegister {
  name: string;
  number: string;
}

export interface DraftContacts {
  website?: string;
  email?: string;
  phone?: string;
}

export interface DraftAddress {
  street?: string;
  houseNumber?: string;
  postalCode?: string;
  city?: string;
  country?: string;
}

export type PlaceKind = 'seat' | 'branch' | 'service_point';
export type Precision = 'exact' | 'street' | 'city' | 'none';
export type Wheelchair = 'yes' | 'limited' | 'no';

export interface DraftPosition {
  /** Degrees of WGS 84. */
  lat: number;
  lon: number;
}

export interface DraftPlace {
  /** None yet for a place that was never published. */
  id?: string;
  kind: PlaceKind;
  name?: string;
  position?: DraftPosition;
  precision: Precision;
  address: DraftAddress;
  /** In the syntax of OpenStreetMap's opening_hours. */
  openingHours?: string;
  wheelchair?: Wheelchair;
  note?: string;
}

export interface DraftArea {
  /** None yet for an area that was never published. */
  id?: string;
  kind: 'unit' | 'drawn' | 'radius';
  /** Of a unit: the code of the national register of territories. */
  teryt?: string;
  /** Of a circle. */
  centre?: DraftPosition;
  radiusMetres?: number;
  /** Of a drawn area: Polygon or MultiPolygon, longitude first. */
  geometry?: Geometry;
}
