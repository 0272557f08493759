/** The checked report of this build, frozen. */
declare module 'virtual:report' {
  export const report: import('./report/model.ts').Report;
}

/** Where the site stands. */
declare module 'virtual:site' {
  export const site: {
    /** Path with both its slashes. */
    readonly basePath: string;
    /** Undefined while the address of the site is unknown. */
    readonly origin: string | undefined;
  };
}

/** Whether this build makes PDFs: then pages lead to them. */
declare module 'virtual:pdf' {
  export const hasPdfs: boolean;
}

/** The folder of the content, absolute. */
declare module 'virtual:content-folder' {
  export const contentFolder: string;
}
