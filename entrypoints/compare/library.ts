import { libraryOpener } from '../../utils/library/opener';

/** The library of this page, opened once. */
export const openLibrary = libraryOpener('headwater');
