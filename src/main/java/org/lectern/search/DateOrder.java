package org.lectern.search;

import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;

/**
 * A paper's date and the beginning of its id as one number: the later the date, the larger; of one date the papers are in the order of
 * their ids, the first largest. Hardly two papers share a number, so that an order by date passes over all that come too late, though
 * a year may be all that is known of many.
 */
final class DateOrder {
    private static final int ID_BITS = 36;
    private static final int LEFT_OUT = 60 - ID_BITS;
    private static final long ID_MASK = (1L << ID_BITS) - 1;

    private DateOrder() {}

    static long of(PartialDate date, PaperId id) {
        return (number(date.year(), date.month(), date.day()) << ID_BITS) | (ID_MASK - (id.bits() >>> LEFT_OUT));
    }

    /** The date as yyyymmdd; an unknown month or day is 0. */
    static long number(int year, int month, int day) {
        return (year * 100L + month) * 100 + day;
    }

    /** The smallest number of a date given as yyyymmdd. */
    static long first(long number) {
        return number << ID_BITS;
    }

    /** The largest number of a date given as yyyymmdd. */
    static long last(long number) {
        return (number << ID_BITS) | ID_MASK;
    }

    static int year(long order) {
        return Math.toIntExact((order >> ID_BITS) / 10_000);
    }

    /** The month from 1; 0 where it is unknown. */
    static int month(long order) {
        return Math.toIntExact((order >> ID_BITS) / 100 % 100);
    }
}
