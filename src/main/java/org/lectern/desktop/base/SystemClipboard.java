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

    /** Puts a text there, and the same as HTML: word processors paste that, editors the text. */
    public static void put(String text, String html) {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(text);
        copied.putHtml(html);
        Clipboard.getSystemClipboard().setContent(copied);
    }

    /** Puts HTML there: what word processors paste as a formatted text, and editors as it is written. */
    public static void putHtml(String html) {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(html);
        copied.putHtml(html);
        Clipboard.getSystemClipboard().setContent(copied);
    }
}
