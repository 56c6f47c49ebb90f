package org.lectern;

import org.lectern.library.Library;
import org.lectern.paper.MarkName;

/** What a list is called here that is called so elsewhere. Stateless. */
final class FreeName {
    private FreeName() {}

    /**
     * A name that no other list of a library has: that itself, or with a number behind it.
     *
     * @param key of the list
     */
    static String of(Library library, String name, String key) {
        String free = name;
        for (int i = 2; isTaken(library, free, key); i++) {
            String number = " (" + i + ")";
            int room = Math.min(name.length(), MarkName.LONGEST - number.length());
            int end = room > 0 && Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
            free = name.substring(0, end) + number;
        }
        return free;
    }

    private static boolean isTaken(Library library, String name, String key) {
        return library.readingLists()
                .named(name)
                .filter(list -> !list.key().equals(key))
                .isPresent();
    }
}
