import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ask, BASE } from './browser';

/** Programs that nobody here wrote read what the map offers; the answers are compared with the map's own. */
const OGC = `${BASE}/ogc`;
const folder = mkdtempSync(join(tmpdir(), 'clients-'));
const PATIENCE_MS = 120_000;
/** Debian's packages belong to Debian's interpreter. */
const PYTHON = '/usr/bin/python3';

const run = async (command: string, ...parameters: string[]): Promise<string> =>
  (await promisify(execFile)(command, parameters, { timeout: PATIENCE_MS, maxBuffer: 64e6 })).stdout;

const file = (name: string) => join(folder, name);

async function download(path: string, name: string): Promise<string> {
  const answer = await fetch(BASE + path);
  expect(answer.status, path).toBe(200);
  writeFileSync(file(name), Buffer.from(await answer.arrayBuffer()));
  return file(name);
}

/** The sum over all layers of a file. */
async function featuresIn(source: string): Promise<number> {
  const told = await run('ogrinfo', '-ro', '-so', '-al', source);
  return [...told.matchAll(/Feature Count: (\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
}

const placesOnMap = async (bbox: string): Promise<number> =>
  (await ask<{ places: number }>(`/map/points?zoom=18&bbox=${bbox}`)).places;

describe('GDAL', { timeout: PATIENCE_MS }, () => {
  it('walks every page of the places, and asks for a box', async () => {
    await run('ogr2ogr', '-f', 'GPKG', file('all.gpkg'), `OAPIF:${OGC}`, 'places', '-oo', 'PAGE_SIZE=50');
    expect(await featuresIn(file('all.gpkg'))).toBe(await placesOnMap('-180,-90,180,90'));
    const box = ['16.15', '54.17', '16.20', '54.20'];
    await run('ogr2ogr', '-f', 'GeoJSON', file('box.geojson'), `OAPIF:${OGC}`, 'places', '-spat', ...box);
    expect(await featuresIn(file('box.geojson'))).toBe(await placesOnMap(box.join(',')));
  });

  it('knows all four collections', async () => {
    const told = await run('ogrinfo', '-ro', `OAPIF:${OGC}`);
    for (const name of ['places', 'organisations', 'activity-areas', 'administrative-units'])
      expect(told).toContain(name);
  });

  it.each(['geojson', 'gpkg', 'kml', 'csv', 'gpx'])('reads the export as %s', async (format) => {
    const source = await download(`/api/v1/exports/organisations.${format}`, `export.${format}`);
    expect(await featuresIn(source)).toBeGreaterThan(300);
  });
});

describe('Spectral', { timeout: PATIENCE_MS }, () => {
  it('finds nothing to say about the OpenAPI document of /ogc', async () => {
    const source = await download('/ogc/api?f=json', 'api.json');
    const ruleset = join(import.meta.dirname, '../../.spectral.yaml');
    const spectral = join(import.meta.dirname, '../node_modules/.bin/spectral');
    await run(spectral, 'lint', '--ruleset', ruleset, '--fail-severity', 'warn', source);
  });
});

describe('OWSLib', { timeout: PATIENCE_MS }, () => {
  it('reads collections, pages, boxes, features and queryables', async () => {
    const told = await run(
      PYTHON,
      '-c',
      `
import sys
from owslib.ogcapi.features import Features
w = Features(sys.argv[1])
assert any(c.endswith('/conf/core') for c in w.conformance()['conformsTo'])
assert w.api()['openapi'].startswith('3.0')
assert 'places' in [c['id'] for c in w.collections()['collections']]
page = w.collection_items('places', limit=3)
assert page['numberReturned'] == len(page['features']) == 3
box = w.collection_items('places', bbox=[16.1, 54.1, 16.2, 54.2], limit=1000)
assert all(16.1 <= f['geometry']['coordinates'][0] <= 16.2 for f in box['features'])
assert w.collection_item('places', page['features'][0]['id'])['type'] == 'Feature'
assert w.collection_queryables('places')['type'] == 'object'
print(box['numberMatched'])
`,
      OGC,
    );
    expect(Number(told)).toBe(await placesOnMap('16.1,54.1,16.2,54.2'));
  });
});

describe('QGIS', { timeout: PATIENCE_MS }, () => {
  it('opens the places, all of them and those of a box', async () => {
    const told = await run(
      PYTHON,
      '-c',
      `
import os, sys, tempfile
os.environ['QT_QPA_PLATFORM'] = 'offscreen'
os.environ['XDG_RUNTIME_DIR'] = os.environ['HOME'] = tempfile.mkdtemp()
from qgis.core import QgsApplication, QgsFeatureRequest, QgsRectangle, QgsVectorLayer
QgsApplication.setPrefixPath('/usr', True)
app = QgsApplication([], False)
app.initQgis()
uri = f"url='{sys.argv[1]}' typename='places' srsname='OGC:CRS84' restrictToRequestBBOX='1' pageSize='100'"
layer = QgsVectorLayer(uri, 'places', 'OAPIF')
box = QgsFeatureRequest().setFilterRect(QgsRectangle(16.1, 54.1, 16.2, 54.2))
print('COUNTS', layer.isValid(), sum(1 for _ in layer.getFeatures()), sum(1 for _ in layer.getFeatures(box)))
sys.stdout.flush()
os._exit(0)
`,
      OGC,
    );
    const everywhere = await placesOnMap('-180,-90,180,90');
    expect(told).toContain(`COUNTS True ${everywhere} ${await placesOnMap('16.1,54.1,16.2,54.2')}`);
  });
});

describe('a GPS receiver, a phone book', { timeout: PATIENCE_MS }, () => {
  it('gpsbabel takes the waypoints', async () => {
    const source = await download('/api/v1/exports/organisations.gpx', 'points.gpx');
    const told = await run('gpsbabel', '-i', 'gpx', '-f', source, '-o', 'unicsv', '-F', '-');
    expect(told.trim().split('\n').length - 1).toBe(await placesOnMap('-180,-90,180,90'));
  });

  it('vobject takes a card', async () => {
    const { items } = await ask<{ items: { id: string; name: string }[] }>('/organisations?limit=1');
    const source = await download(`/api/v1/organisations/${items[0]?.id}/card.vcf`, 'card.vcf');
    const told = await run(
      PYTHON,
      '-c',
      "import sys, vobject; print(vobject.readOne(open(sys.argv[1], encoding='utf-8', newline='').read()).fn.value)",
      source,
    );
    expect(told.trim()).toBe(items[0]?.name);
  });

  it('rdflib takes an organisation as linked data', async () => {
    const { items } = await ask<{ items: { slug: string; name: string }[] }>('/organisations?limit=1');
    const source = await download(`/api/v1/organisations/${items[0]?.slug}/profile.jsonld`, 'profile.jsonld');
    const told = await run(
      PYTHON,
      '-c',
      `
import sys, rdflib
graph = rdflib.Graph().parse(sys.argv[1], format='json-ld')
schema = rdflib.Namespace('https://schema.org/')
ngo = graph.value(predicate=rdflib.RDF.type, object=schema.NGO)
print(ngo, graph.value(ngo, schema.name))
`,
      source,
    );
    expect(told.trim()).toBe(`${BASE}/o/${items[0]?.slug} ${items[0]?.name}`);
  });
});

const VALIDATE = `
import json, sys, yaml, jsonschema
contract = yaml.safe_load(open(sys.argv[1], encoding='utf-8'))
for path, source in zip(sys.argv[2::2], sys.argv[3::2]):
    answer = contract['paths'][path]['get']['responses']['200']['content']['application/json']['schema']
    schema = dict(answer, components=contract['components'])
    for error in jsonschema.Draft7Validator(schema).iter_errors(json.load(open(source, encoding='utf-8'))):
        print(path, list(error.absolute_path), error.message[:200])
`;

describe('jsonschema', { timeout: PATIENCE_MS }, () => {
  it('finds every answer as the contract describes it', async () => {
    const { items } = await ask<{ items: { slug: string }[] }>('/organisations?limit=1');
    const asked: [string, string][] = [
      ['/api/v1/organisations', '/api/v1/organisations?limit=100'],
      ['/api/v1/organisations/{organisation}', `/api/v1/organisations/${items[0]?.slug}`],
      ['/api/v1/nearby', '/api/v1/nearby?lat=54.19&lon=16.18&radius=3000'],
      ['/api/v1/search', '/api/v1/search?q=senior&facets=true&lat=54.19&lon=16.18'],
      ['/api/v1/suggest', '/api/v1/suggest?q=sen'],
      ['/api/v1/map/points', '/api/v1/map/points?bbox=16,54,17,55&zoom=12'],
      ['/api/v1/changes', '/api/v1/changes'],
      ['/api/v1/spheres', '/api/v1/spheres'],
      ['/api/v1/city', '/api/v1/city'],
      ['/hsds/services', '/hsds/services?per_page=100'],
      ['/hsds/organizations', '/hsds/organizations?per_page=100'],
    ];
    const sources: string[] = [];
    for (const [index, [path, address]] of asked.entries())
      sources.push(path, await download(address, `answer-${index}.json`));
    const contract = new URL('../../openapi.yaml', import.meta.url).pathname;
    expect(await run(PYTHON, '-c', VALIDATE, contract, ...sources)).toBe('');
    await expect(
      run(PYTHON, '-c', VALIDATE, contract, '/api/v1/city', String(sources[1])),
      'the measure itself can fail',
    ).resolves.not.toBe('');
  });
});
