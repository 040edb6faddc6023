/** A browser (Playwright's own where `path` is undefined), or why there is none. */
export type FoundBrowser =
  | { readonly path: string | undefined; readonly from: string; readonly problem?: undefined }
  | { readonly problem: string };
export function findBrowser(): Promise<FoundBrowser>;
export function describeBrowser(found: { readonly path: string | undefined; readonly from: string }): string;
