package org.lectern.library;

import java.util.Optional;
import org.lectern.list.ListEntry;

/**
 * A paper in a list.
 *
 * @param list the name of the list
 * @param section the title of the section it is in; empty when it is in none
 * @param entry what the list says of it
 */
public record Listed(String list, Optional<String> section, ListEntry entry) {}
