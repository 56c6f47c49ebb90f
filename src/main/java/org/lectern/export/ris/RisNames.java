package org.lectern.export.ris;

import org.lectern.export.name.PersonName;

/** Names as RIS has them: {@code Family, Given, Suffix}, a particle with the family. */
final class RisNames {
    private RisNames() {}

    static String of(PersonName name) {
        if (name.literal()) {
            return name.family().replace(",", ""); // it would be taken apart there
        }
        String family = name.particle().isEmpty() ? name.family() : name.particle() + " " + name.family();
        if (name.suffix().isEmpty()) {
            return name.given().isEmpty() ? family : family + ", " + name.given();
        }
        return family + ", " + name.given() + ", " + name.suffix();
    }
}
