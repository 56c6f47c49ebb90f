package org.lectern.share;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Places that are texts, so that there is always one between two others and a move changes one place alone: digits of base 62 behind a
 * point, compared as texts. An empty place is none, and no place ends with 0, for nothing would fit before it.
 */
final class Places {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

    /** Longer places are never made; those who come to it are all given new ones. */
    private static final int LONGEST = 60;

    /** Of a place in a file no more is read, for whoever puts something beside it reckons with all its digits. */
    static final int LONGEST_READ = 1_000;

    /** How many digits a place has at least before zeros are cut. */
    private static final int SHORTEST = 3;

    /** So much is left between neighbours, that two people who put something there hardly choose the same place. */
    private static final BigInteger ROOM = BigInteger.valueOf(128);

    /** What is put at an end stands no farther off, so that much can be put there. */
    private static final BigInteger STEP = BigInteger.valueOf(256);

    private Places() {}

    /** A place as it is kept. */
    static String clean(String place) {
        int end = place.length();
        while (end > 0 && place.charAt(end - 1) == '0') {
            end--;
        }
        return place.substring(0, end);
    }

    /** Whether a text has only the digits of places, and not too many. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST_READ && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    /**
     * The places that have to be written for an order: as few as can be.
     *
     * @param now the order that is wanted
     * @param shown the order that is there, with the places; those without one stand last. What is not wanted any more is passed over
     * @param salt a number that differs from one writer to the next, so that their places do
     */
    static <K> Map<K, String> written(List<K> now, SequencedMap<K, String> shown, long salt) {
        Set<K> wanted = new HashSet<>(now);
        Map<K, String> places = new LinkedHashMap<>(shown);
        places.keySet().retainAll(wanted);
        if (List.copyOf(places.keySet()).equals(now)) {
            return Map.of();
        }
        Map<K, Integer> ranks = new HashMap<>();
        places.keySet().forEach(key -> ranks.put(key, ranks.size()));
        Set<K> kept = staying(now, ranks, places);
        Map<K, String> written = filled(now, kept, places, salt);
        return written.values().stream().anyMatch(place -> place.length() > LONGEST)
                ? filled(now, Set.of(), places, salt)
                : written;
    }

    /** The most of those with a place that stand in the wanted order already: a longest increasing subsequence. */
    private static <K> Set<K> staying(List<K> now, Map<K, Integer> ranks, Map<K, String> places) {
        List<K> placed = now.stream()
                .filter(key -> !places.getOrDefault(key, "").isEmpty())
                .toList();
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[placed.size()];
        for (int i = 0; i < placed.size(); i++) {
            int rank = ranks.getOrDefault(placed.get(i), 0);
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ranks.getOrDefault(placed.get(ends.get(middle)), 0) < rank) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        Set<K> staying = new HashSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = before[i]) {
            staying.add(placed.get(i));
        }
        return staying;
    }

    /** Places for those that do not stay. One that stays gives way where nothing fits before it. */
    private static <K> Map<K, String> filled(List<K> now, Set<K> kept, Map<K, String> places, long salt) {
        Map<K, String> written = new LinkedHashMap<>();
        List<K> run = new ArrayList<>();
        String low = "";
        for (K key : now) {
            String place = kept.contains(key) ? places.getOrDefault(key, "") : "";
            if (!place.isEmpty() && (run.isEmpty() || place.compareTo(low) > 0)) {
                put(run, between(low, place, run.size(), salt), written);
                low = place;
            } else {
                run.add(key);
            }
        }
        put(run, between(low, "", run.size(), salt), written);
        return written;
    }

    private static <K> void put(List<K> run, List<String> places, Map<K, String> written) {
        for (int i = 0; i < run.size(); i++) {
            written.put(run.get(i), places.get(i));
        }
        run.clear();
    }

    /**
     * Places between two, in order.
     *
     * @param low empty for no bound
     * @param high greater than {@code low}; empty for no bound
     */
    static List<String> between(String low, String high, int count, long salt) {
        if (count == 0) {
            return List.of();
        }
        BigInteger parts = BigInteger.valueOf(count + 1L);
        for (int width = SHORTEST; ; width++) {
            BigInteger all = BASE.pow(width);
            BigInteger from = low.isEmpty() && high.isEmpty() ? all.shiftRight(1) : number(low, width);
            BigInteger to = high.isEmpty() ? all : number(high, width);
            BigInteger step = to.subtract(from).divide(parts);
            if (step.compareTo(ROOM) >= 0) {
                step = low.isEmpty() || high.isEmpty() ? step.min(STEP) : step;
                BigInteger first = high.isEmpty() || !low.isEmpty() ? from : to.subtract(step.multiply(parts));
                long spread = step.shiftRight(1)
                        .min(BigInteger.valueOf(Long.MAX_VALUE))
                        .longValueExact();
                BigInteger aside = BigInteger.valueOf(Math.floorMod(salt, spread));
                List<String> places = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    places.add(
                            text(first.add(step.multiply(BigInteger.valueOf(i))).subtract(aside), width));
                }
                return places;
            }
        }
    }

    private static BigInteger number(String place, int width) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < width; i++) {
            int digit = i < place.length() ? DIGITS.indexOf(place.charAt(i)) : 0;
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return number;
    }

    private static String text(BigInteger number, int width) {
        char[] digits = new char[width];
        BigInteger rest = number;
        for (int i = width - 1; i >= 0; i--) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            digits[i] = DIGITS.charAt(parts[1].intValueExact());
            rest = parts[0];
        }
        return clean(new String(digits));
    }
}
