package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Numbers by which things are in order. They leave gaps, so that one that moves is numbered anew and the others are not. Stateless.
 */
final class Places {
    /** Between neighbours, so that some twenty can be put between two before all are numbered anew. */
    static final long GAP = 1 << 20;

    private Places() {}

    /**
     * Numbers that ascend, of which as many as can be are those that there were.
     *
     * @param before the numbers as they were, in the order that is to be; empty for what is new, or moved
     */
    static List<Long> inOrder(List<OptionalLong> before) {
        boolean[] kept = longestAscending(before);
        List<Long> places = new ArrayList<>();
        int at = 0;
        while (at < before.size()) {
            if (kept[at]) {
                places.add(before.get(at).getAsLong());
                at++;
                continue;
            }
            int end = at;
            while (end < before.size() && !kept[end]) {
                end++;
            }
            if (!fill(places, end - at, end < before.size() ? before.get(end) : OptionalLong.empty())) {
                return spread(before.size());
            }
            at = end;
        }
        return places;
    }

    /** Adds so many between the last and the next; false when there is no room. */
    private static boolean fill(List<Long> places, int many, OptionalLong next) {
        if (places.isEmpty()) {
            long start = next.isPresent() ? next.getAsLong() - GAP * (many + 1L) : 0;
            for (int i = 1; i <= many; i++) {
                places.add(start + GAP * i);
            }
            return true;
        }
        long last = places.getLast();
        long step = next.isPresent() ? (next.getAsLong() - last) / (many + 1) : GAP;
        for (int i = 1; i <= many; i++) {
            places.add(last + step * i);
        }
        return step > 0;
    }

    private static List<Long> spread(int many) {
        List<Long> places = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            places.add(GAP * i);
        }
        return places;
    }

    /** Which of the numbers that are there can stay, so that as many as possible do. */
    private static boolean[] longestAscending(List<OptionalLong> numbers) {
        int[] before = new int[numbers.size()];
        // For each length the place of the smallest number that ends so many in order.
        int[] ends = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).isEmpty()) {
                continue;
            }
            long number = numbers.get(i).getAsLong();
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (numbers.get(ends[middle]).getAsLong() < number) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[numbers.size()];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
