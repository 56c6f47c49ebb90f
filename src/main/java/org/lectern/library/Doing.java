package org.lectern.library;

import java.util.Optional;
import java.util.OptionalLong;

/** The step that is being made on this thread: its changes have one maker. For one thread. */
final class Doing {
    private static final ScopedValue<Doing> NOW = ScopedValue.newInstance();

    private final Maker maker;
    private long first;
    private int changes;

    private Doing(Maker maker) {
        this.maker = maker;
    }

    /** What is being made; empty when each change is a step of its own. */
    static Optional<Doing> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }

    /** Who makes the next change: a person, unless it is known that it is not. */
    static Maker maker() {
        return now().map(doing -> doing.maker).orElse(Maker.PERSON);
    }

    /** The first change of what is being made; empty when it made none yet. */
    OptionalLong first() {
        return changes == 0 ? OptionalLong.empty() : OptionalLong.of(first);
    }

    /** How many changes it made. */
    int changes() {
        return changes;
    }

    /** A change was made, and stays. */
    void made(Change change) {
        if (changes == 0) {
            first = change.number();
        }
        changes++;
    }

    /** Work whose changes are one step. */
    interface Work<T, X extends Throwable> {
        /** Does it. */
        T run(Doing doing) throws X;
    }

    /** Does work as one step; within one of the same maker it is a part of that, and {@code alone} is not called. */
    static <T, X extends Throwable> T as(Maker maker, ScopedValue.CallableOp<T, X> part, Work<T, X> alone) throws X {
        if (now().filter(doing -> doing.maker == maker).isPresent()) {
            return part.call();
        }
        Doing doing = new Doing(maker);
        return ScopedValue.where(NOW, doing).call(() -> alone.run(doing));
    }
}
