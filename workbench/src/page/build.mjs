// Builds the page: src/ becomes index.html, page.js, page.css, the font, the map and the licences of what is
// bundled, in src/main/resources/org/entente/workbench/page (or the folder given as the only argument).
// The same sources and package-lock.json give the same bytes; check.sh proves that the bundle in the repository is the one.
import { build } from 'esbuild'
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const target = resolve(process.argv[2] ?? join(here, '../main/resources/org/entente/workbench/page'))
/** What the whole page may weigh, gzipped; more than this fails the build. */
const LIMIT_KB = 250

process.chdir(here)
await rm(target, { recursive: true, force: true })
await mkdir(target, { recursive: true })

const bundle = await build({
  entryPoints: { page: 'src/main.tsx' },
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  outdir: target,
  loader: { '.woff2': 'file' },
  assetNames: '[name]',
})
await cp('src/index.html', join(target, 'index.html'))
await cp('src/icon.svg', join(target, 'icon.svg'))
await cp('src/world.json', join(target, 'world.json'))
await writeFile(join(target, 'licences.txt'), await licences(Object.keys(bundle.metafile.inputs)))

let whole = 0
for (const name of (await readdir(target)).sort()) {
  const bytes = await readFile(join(target, name))
  const packed = name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
  whole += packed
  console.log(`${name.padEnd(36)} ${String(bytes.length).padStart(8)} B ${(packed / 1000).toFixed(1).padStart(7)} kB gzipped`)
}
console.log(`${'all'.padEnd(36)} ${' '.repeat(10)} ${(whole / 1000).toFixed(1).padStart(7)} kB gzipped (limit ${LIMIT_KB})`)
if (whole > LIMIT_KB * 1000) {
  console.error('The page weighs more than its limit.')
  process.exit(1)
}

/** The licences of every package that has a line in the bundle, as their licences ask. */
async function licences(inputs) {
  const names = new Set(['world-atlas'])
  for (const input of inputs) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)
    if (found) names.add(found[1])
  }
  const parts = ['What this page is built with, and under which licences.\nThe outlines of the map are made from Natural Earth data, which is in the public domain.\n']
  for (const name of [...names].sort()) {
    const folder = join('node_modules', name)
    const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const file = (await readdir(folder)).find((f) => /^licen[cs]e/i.test(f))
    const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : `Licence: ${about.license}`
    parts.push(`\n${'-'.repeat(80)}\n${name} ${about.version} (${about.license})\n\n${text}\n`)
  }
  return parts.join('')
}
