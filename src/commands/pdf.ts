/** `npm run pdf`: the same as `npm run build`, but PDFs are a must: without a Chromium it fails. */
process.env['PDF'] = 'required';
await import('./build.ts');
export {};
