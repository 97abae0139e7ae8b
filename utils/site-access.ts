/** Every address Headwater could be allowed to read; always optional, asked for by a button. */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];
