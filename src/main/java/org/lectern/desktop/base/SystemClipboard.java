package org.lectern.desktop.base;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What other programs paste. Used on the FX thread. */
public final class SystemClipboard {
    private SystemClipboard() {}

    /** Puts a text there. */
    public static void put(String text) {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(text);
        Clipboard.getSystemClipboard().setContent(copied);
    }
}
