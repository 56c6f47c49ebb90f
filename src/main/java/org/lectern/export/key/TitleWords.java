package org.lectern.export.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of patterns that are made of the title. */
final class TitleWords {
    static final List<String> NAMES =
            List.of("title", "Title", "fulltitle", "camel", "shorttitle", "veryshorttitle", "shorttitleINI");

    private TitleWords() {}

    static Optional<KeyWord> word(String word, Arguments arguments, Syntax syntax) {
        if (word.equals("Title") || word.equals("TITLE")) {
            return Optional.of(made(TitleWords::whole));
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "title" -> Optional.of(made(syntax == Syntax.FORMULA ? TitleWords::significant : TitleWords::title));
            case "fulltitle" -> Optional.of(made(TitleWords::whole));
            case "camel" -> Optional.of(made(paper -> Casing.eachCapitalized(paper.words())));
            case "shorttitle" -> Optional.of(made(first(3, arguments, syntax)));
            case "veryshorttitle" -> Optional.of(made(first(1, arguments, syntax)));
            case "shorttitleini" -> Optional.of(made(paper -> Casing.initials(firstOf(paper.words(), 3))));
            default -> Optional.empty();
        };
    }

    private static KeyWord made(KeyWord.Value value) {
        return new KeyWord(KeyWord.Kind.TITLE, value);
    }

    private static String whole(KeyRecord paper) {
        return String.join(" ", paper.words());
    }

    private static String title(KeyRecord paper) {
        return Casing.titleCase(paper.words());
    }

    /** The first word, and of the others those that carry a meaning. */
    private static String significant(KeyRecord paper) {
        List<String> words = new ArrayList<>();
        for (String word : paper.words()) {
            if (words.isEmpty() || !FunctionWords.contains(word)) {
                words.add(Casing.initialUp(word));
            }
        }
        return String.join(" ", words);
    }

    /**
     * The first words that carry a meaning. JabRef's have a capital each and small letters else; Better BibTeX says of how many
     * the first letter becomes a capital, and changes nothing else.
     */
    private static KeyWord.Value first(int usual, Arguments arguments, Syntax syntax) {
        int words = arguments.number("n", 0);
        int capitals = arguments.number("m", 0);
        if (words == 0 && syntax == Syntax.BRACKETS) {
            return paper -> Casing.eachCapitalized(firstOf(paper.significantWords(), usual));
        }
        return paper -> {
            List<String> first = new ArrayList<>();
            for (String word : firstOf(paper.significantWords(), words == 0 ? usual : words)) {
                first.add(first.size() < capitals ? Casing.initialUp(word) : word);
            }
            return String.join(" ", first);
        };
    }

    private static List<String> firstOf(List<String> words, int count) {
        return words.subList(0, Math.min(count, words.size()));
    }
}
