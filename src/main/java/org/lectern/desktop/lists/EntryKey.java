package org.lectern.desktop.lists;

import org.lectern.list.EntryField;
import org.lectern.paper.PaperId;

/**
 * Names a text that a list says of a paper.
 *
 * @param list the key of the list
 */
record EntryKey(String list, PaperId paper, EntryField field) {}
