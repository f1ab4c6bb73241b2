/** What the bundler tells of modules: who imports them without waiting to be asked. */
interface Bundling {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** Whether a module comes with one of these, without being asked for. */
function comesWith(id: string, roots: RegExp, bundling: Bundling, seen = new Set<string>()): boolean {
  if (roots.test(id)) return true;
  seen.add(id);
  return (bundling.getModuleInfo(id)?.importers ?? []).some(
    (importer) => !seen.has(importer) && comesWith(importer, roots, bundling, seen),
  );
}

const isScript = (id: string) => /\.[mc]?[jt]sx?$/.test(id);

/**
 * Two files for the first view: what the page needs at once, and the map that it asks for at once. Split where the
 * desk shares their modules, they would pack worse.
 */
export function firstViewFile(id: string, bundling: Bundling): string | null {
  if (!isScript(id)) return null;
  if (comesWith(id, /\/src\/main\.tsx$/, bundling)) return 'base';
  return comesWith(id, /\/src\/map\/stand\.ts$/, bundling) ? 'stand' : null;
}
