package org.lectern.export.key;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.export.name.AuthorList;
import org.lectern.export.name.PersonName;
import org.lectern.export.tex.PlainText;
import org.lectern.paper.Metadata;
import org.lectern.text.DisplayText;

/** A record as patterns see it: all texts are ASCII, with their capitals. For one call. */
final class KeyRecord {
    private static final int LONGEST = 500;

    /** A compound with hyphens is one word, and so is one with a short ending behind an apostrophe: {@code Newton's}. */
    private static final Pattern WORD =
            Pattern.compile("[A-Za-z0-9]++(?:-[A-Za-z0-9]++|'[A-Za-z0-9]{1,2}(?![A-Za-z0-9]))*+");

    /** Whose names. */
    enum People {
        /** The authors, or the editors where there are none. */
        AUTHORS,
        AUTHORS_ONLY,
        EDITORS
    }

    /**
     * Names.
     *
     * @param others whether there are more than those
     */
    record Names(List<KeyName> all, boolean others) {
        private static final Names NONE = new Names(List.of(), false);

        private static Names of(List<PersonName> names, boolean others) {
            return new Names(names.stream().map(KeyName::of).toList(), others);
        }

        List<String> families() {
            return all.stream().map(KeyName::family).toList();
        }
    }

    private final Metadata metadata;
    private final Names authors;
    private final Names editors;
    private final List<String> words;
    private final boolean standingIn;

    private KeyRecord(Metadata metadata, Names authors, Names editors, List<String> words, boolean standingIn) {
        this.metadata = metadata;
        this.authors = authors;
        this.editors = editors;
        this.words = words;
        this.standingIn = standingIn;
    }

    static KeyRecord of(Metadata metadata) {
        AuthorList list = AuthorList.of(metadata);
        Names authors = Names.of(list.names(), list.others());
        // Of a first author without a Latin letter nothing is left, and the second is not whom the paper is known by.
        boolean known =
                !authors.all().isEmpty() && !authors.all().getFirst().family().isEmpty();
        List<String> words = WORD.matcher(shown(metadata.title()))
                .results()
                .map(word -> AsciiFolding.word(word.group()))
                .toList();
        return new KeyRecord(
                metadata, known ? authors : Names.NONE, editors(metadata.entry().field("editor")), words, false);
    }

    private static Names editors(String field) {
        List<String> names = Arrays.stream(field.split("\\s+and\\s+", -1))
                .map(name -> DisplayText.of(name).text().strip())
                .filter(name -> !name.isEmpty())
                .toList();
        boolean others = names.contains("others");
        return Names.of(
                names.stream()
                        .filter(name -> !name.equals("others"))
                        .map(PersonName::of)
                        .toList(),
                others);
    }

    /** This with the first word of its title that carries a meaning in the place of the author who is not known. */
    KeyRecord withTitleForAuthor() {
        return new KeyRecord(
                metadata, authors, editors, words, people(People.AUTHORS).all().isEmpty());
    }

    /** What stands in the place of an author who is not known; empty when nothing does. */
    String standIn() {
        List<String> meaning = meaningOf(words);
        return standingIn && !meaning.isEmpty() ? meaning.getFirst() : "";
    }

    Names people(People who) {
        return switch (who) {
            case AUTHORS -> authors.all().isEmpty() ? editors : authors;
            case AUTHORS_ONLY -> authors;
            case EDITORS -> editors;
        };
    }

    Metadata metadata() {
        return metadata;
    }

    /** All words of the title, but for one that stands in for an author. */
    List<String> words() {
        if (!standingIn) {
            return words;
        }
        int used = words.indexOf(standIn());
        return used < 0 ? words : words.subList(used + 1, words.size());
    }

    /** The words that carry a meaning; all where none does. */
    List<String> significantWords() {
        List<String> meaning = meaningOf(words);
        return standingIn && !meaning.isEmpty() ? meaning.subList(1, meaning.size()) : meaning;
    }

    private static List<String> meaningOf(List<String> words) {
        List<String> meaning =
                words.stream().filter(word -> !FunctionWords.contains(word)).toList();
        return meaning.isEmpty() ? words : meaning;
    }

    /** A field that only the entry has. */
    String field(String name) {
        return shown(metadata.entry().field(name));
    }

    /** A text of the record in ASCII. */
    static String shown(String source) {
        String text =
                AsciiFolding.fold(DisplayText.of(PlainText.of(source)).text()).strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
