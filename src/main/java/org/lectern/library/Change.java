package org.lectern.library;

import java.time.Instant;

/**
 * A change that was made to the library.
 *
 * @param number its number, from 1, rising without gaps in the order of the changes
 * @param made when
 * @param summary what was done, for a person: {@code Imported Daily Papers, Dec 10: 45 papers}
 * @param maker who made it
 */
public record Change(long number, Instant made, String summary, Maker maker) {}
