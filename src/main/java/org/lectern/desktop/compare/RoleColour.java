package org.lectern.desktop.compare;

import org.lectern.compare.Role;

/** The colour of a role, as a style class. Stateless. */
final class RoleColour {
    private RoleColour() {}

    static String of(Role role) {
        return "role-" + role.key();
    }
}
