package org.lectern.desktop.base;

import java.util.Locale;
import javafx.geometry.NodeOrientation;

/** The direction that a text is read in, whatever that of the window is. */
public final class Direction {
    private Direction() {}

    /** That of the first character that has one; inherited where none has. */
    public static NodeOrientation of(String text) {
        return text.codePoints()
                .mapToObj(Direction::ofCharacter)
                .filter(direction -> direction != NodeOrientation.INHERIT)
                .findFirst()
                .orElse(NodeOrientation.INHERIT);
    }

    /** That of a language, as its own name is read. */
    public static NodeOrientation of(Locale language) {
        return of(language.getDisplayLanguage(language));
    }

    private static NodeOrientation ofCharacter(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                NodeOrientation.RIGHT_TO_LEFT;
            default -> NodeOrientation.INHERIT;
        };
    }
}
