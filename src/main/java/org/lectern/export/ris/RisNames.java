package org.lectern.export.ris;

import org.lectern.export.name.PersonName;

/**
 * Names as RIS has them: {@code Family, Given, Suffix}, a particle with the family. A comma behind a name says that it is of one
 * piece, where its words do not.
 */
final class RisNames {
    private RisNames() {}

    static String of(PersonName name) {
        if (name.literal()) {
            String whole = name.family().replace(",", ""); // it would be taken apart there
            return PersonName.of(whole).given().isEmpty() ? whole : whole + ",";
        }
        String family = name.particle().isEmpty() ? name.family() : name.particle() + " " + name.family();
        if (name.suffix().isEmpty()) {
            return name.given().isEmpty() ? family : family + ", " + name.given();
        }
        return family + ", " + name.given() + ", " + name.suffix();
    }
}
