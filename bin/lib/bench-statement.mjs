// Puts one position into the server's own statement, in place of its numbered parameters.
//   node bench-statement.mjs STATEMENT.sql LAT LON RADIUS
import { readFileSync } from 'node:fs';

const [file, latWord, lonWord, radiusWord] = process.argv.slice(2);
const statement = readFileSync(file, 'utf8');
const lat = (Number(latWord) * Math.PI) / 180;
const lon = (Number(lonWord) * Math.PI) / 180;
const radius = Number(radiusWord);

// The WGS 84 ellipsoid, and the longest chord of a way on it, as in Geocentric.java.
const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);
const normal = 6378137 / Math.sqrt(1 - eccentricitySquared * Math.sin(lat) ** 2);
const x = normal * Math.cos(lat) * Math.cos(lon);
const y = normal * Math.cos(lat) * Math.sin(lon);
const z = normal * (1 - eccentricitySquared) * Math.sin(lat);
const curvatureRadius = 6399594;
const chord = 2 * curvatureRadius * Math.sin(Math.min(radius / (2 * curvatureRadius), Math.PI / 2)) * (1 + 1e-9) + 1e-3;

// In the order in which NearbySql.java binds them.
const values = [
  `'POINT Z (${x} ${y} ${z})'::geometry`,
  `'SRID=4326;POINT(${lonWord} ${latWord})'::geometry`,
  `${chord}::float8`,
  `${radius}::float8`,
];
const wanted = new Set(statement.match(/\$\d+/g));
if (wanted.size !== values.length) {
  throw new Error(`the statement has ${wanted.size} parameters, not ${values.length}`);
}
process.stdout.write(`${statement.replace(/\$(\d+)/g, (_, number) => values[number - 1]).replace(/\s+/g, ' ').trim()};\n`);
