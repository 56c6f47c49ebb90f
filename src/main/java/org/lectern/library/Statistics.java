package org.lectern.library;

/**
 * How much is in a library.
 *
 * @param papers distinct papers
 * @param listings imported listings
 * @param sightings records of all listings
 * @param changes changes ever made
 */
public record Statistics(long papers, long listings, long sightings, long changes) {}
