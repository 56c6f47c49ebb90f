package org.lectern.library;

/** What takes listings in: a library, or the rehearsal of an import. */
@FunctionalInterface
public interface Intake {
    /**
     * Imports a listing, as {@link Library#importing} says.
     *
     * @param work reads the listing
     * @return what it did
     * @throws LibraryException when the library fails; nothing of the listing is kept then
     */
    ImportResult importing(ListingSource source, SessionWork work);
}
