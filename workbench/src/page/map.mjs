// Makes src/world.json, the outlines of the map, from Natural Earth's countries at 1:110 million (public domain,
// packaged by world-atlas): Antarctica left out, lines simplified, ids changed to ISO 3166-1 alpha-3.
// Run by hand (npm run map) when the outlines are to change; the outcome is checked in.
import { readFile, writeFile } from 'node:fs/promises'
import { feature, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify, quantile } from 'topojson-simplify'
import countries from 'i18n-iso-countries'

/** Kosovo has no number in ISO 3166; XKX is the code in common use. */
const BY_NAME = { Kosovo: 'XKX' }
/** The share of the least important points that is dropped. */
const DROPPED = 0.2

const world = JSON.parse(await readFile('node_modules/world-atlas/countries-110m.json', 'utf8'))
const features = feature(world, world.objects.countries).features
  .filter((f) => f.id !== '010')
  .map((f) => ({
    type: 'Feature',
    id: countries.numericToAlpha3(f.id) ?? BY_NAME[f.properties.name],
    properties: {},
    geometry: f.geometry,
  }))
const unnamed = features.filter((f) => !f.id).length
if (mesh === undefined) throw new Error('topojson-client is too old')
const full = presimplify(topology({ c: { type: 'FeatureCollection', features } }))
const small = topology({ c: feature(simplify(full, quantile(full, DROPPED)), full.objects.c) }, 1e4)
for (const g of small.objects.c.geometries) delete g.properties
await writeFile('src/world.json', JSON.stringify(small) + '\n')
console.log(`${features.length} outlines, ${unnamed} without a code`)
