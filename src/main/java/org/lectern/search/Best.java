package org.lectern.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Keeps the first of many in an order, up to the end of the page asked for, and counts them all. For one thread. */
final class Best<T> {
    private final Comparator<T> order;
    private final int offset;
    private final long end;
    /** The last of those kept is at its head. */
    private final PriorityQueue<T> kept;

    private int total;

    Best(Comparator<T> order, ValuesRequest request) {
        this.order = order;
        offset = request.offset();
        end = (long) request.offset() + request.limit();
        kept = new PriorityQueue<>(order.reversed());
    }

    void add(T value) {
        total++;
        kept.add(value);
        if (kept.size() > end) {
            kept.remove();
        }
    }

    /** One that is known to be behind the page. */
    void skip() {
        total++;
    }

    /** The last that is on the page, if that is full. */
    Optional<T> last() {
        return kept.size() < end ? Optional.empty() : Optional.ofNullable(kept.peek());
    }

    int total() {
        return total;
    }

    List<T> page() {
        return kept.stream().sorted(order).skip(offset).toList();
    }
}
