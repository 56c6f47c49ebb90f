package org.lectern.export.name;

import java.util.ArrayList;
import java.util.List;

/** The words of a name. */
final class NameTokens {
    private NameTokens() {}

    /** What stands between spaces, and between commas where they part too; none is empty. */
    static List<String> of(String name, boolean atCommas) {
        List<String> tokens = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || (atCommas && name.charAt(i) == ',')) {
                if (i > from) {
                    tokens.add(name.substring(from, i));
                }
                from = i + 1;
            }
        }
        return tokens;
    }
}
