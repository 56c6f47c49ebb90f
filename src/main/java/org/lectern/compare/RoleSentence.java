package org.lectern.compare;

/**
 * A sentence of an abstract with its role.
 *
 * @param column the number of its paper, from 0
 * @param index its number in the abstract, from 0
 * @param sentence the text and its place in the abstract as it is shown
 */
public record RoleSentence(int column, int index, Sentence sentence, Role role) {
    /** What it says. */
    public String text() {
        return sentence.text();
    }

    RoleSentence as(Role otherRole) {
        return new RoleSentence(column, index, sentence, otherRole);
    }

    RoleSentence in(int otherColumn) {
        return new RoleSentence(otherColumn, index, sentence, role);
    }
}
