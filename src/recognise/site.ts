/** An address that names a site and no page of it. */
export const SITE = /^(?:https?:\/\/)?(?:www\.)?[a-z0-9.-]+(?::\d+)?\/?$/;
