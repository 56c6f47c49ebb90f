package org.lectern.desktop.base;

/** The thread that draws, on which nothing may take long. Stateless. */
public final class FxThread {
    private static final String NAME = "JavaFX Application Thread";

    private FxThread() {}

    /** Whether this is it. By its name: asking JavaFX would start it where there is none, as in tests of view models. */
    public static boolean isHere() {
        return Thread.currentThread().getName().equals(NAME);
    }
}
