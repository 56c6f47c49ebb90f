package org.lectern.compare;

/**
 * A number that a paper tells.
 *
 * @param value as it is written, a range whole: {@code 23.9}, {@code from 71.2 to 78.4}, {@code < 0.05}
 * @param unit as it is written: {@code %}, {@code mm}, {@code ×}, {@code -fold}; empty where it has none
 * @param measures what is measured or counted, in words of the sentence; empty where the sentence does not say so beside it
 * @param place of value and unit
 */
public record Quantity(String value, String unit, String measures, Place place) {
    /** Value and unit. */
    public String shown() {
        return unit.isEmpty()
                ? value
                : Character.isLetter(unit.codePointAt(0)) && unit.length() > 1 ? value + " " + unit : value + unit;
    }

    Quantity in(int column) {
        return new Quantity(value, unit, measures, place.in(column));
    }
}
