// Writes addresses to ask of the server: files named after what they ask, an address a line.
//   node bench-api.mjs SERVER POINTS FOLDER
import { readFileSync, writeFileSync } from 'node:fs';

const [server, pointFile, folder] = process.argv.slice(2);
const points = readFileSync(pointFile, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' ').map(Number));
const items = '/ogc/collections/places/items';

const write = (name, addresses) => writeFileSync(`${folder}/${name}`, `${addresses.join('\n')}\n`);

async function ask(address) {
  const answer = await fetch(new URL(address, server));
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.json();
}

/** The cursor behind so many features; it continues with any limit. */
async function behind(features, most) {
  let address = `${items}?limit=${most}`;
  for (let seen = most; ; seen += most) {
    const next = (await ask(address)).links.find(({ rel }) => rel === 'next').href;
    if (seen >= features) return new URL(next).searchParams.get('cursor');
    address = next;
  }
}

const around = (lat, lon, half) =>
  [lon - half, lat - half, lon + half, lat + half].map((degrees) => degrees.toFixed(5)).join(',');

const tile = (lat, lon, zoom) => {
  const across = 2 ** zoom;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
  return [Math.floor(((lon + 180) / 360) * across), Math.floor(((1 - north / Math.PI) / 2) * across)];
};

/** Each tile once, as a second time it would come from memory. */
function tiles(zoom, reach) {
  const all = new Set();
  for (const [lat, lon] of points) {
    const [x, y] = tile(lat, lon, zoom);
    for (let dx = -reach; dx <= reach; dx++)
      for (let dy = -reach; dy <= reach; dy++) all.add(`/api/v1/tiles/${zoom}/${x + dx}/${y + dy}.mvt`);
  }
  return [...all];
}

const { features } = await ask(`${items}?limit=100`);
write('items', [`${items}?limit=10`]);
write('item', features.map(({ id }) => `${items}/${id}`));
write('box', points.map(([lat, lon]) => `${items}?limit=100&bbox=${around(lat, lon, 0.05)}`));
write('page1000', [`${items}?limit=10&cursor=${await behind(9_990, 999)}`]);
write('tile14', tiles(14, 4));
write('tile10', tiles(10, 2));
write('warm', points.map(([lat, lon]) => `/api/v1/tiles/14/${tile(lat, lon, 14).join('/')}.mvt`));
write('low', [4, 5, 6, 7, 8].map((zoom) => `/api/v1/tiles/${zoom}/${tile(52, 19, zoom).join('/')}.mvt`));
