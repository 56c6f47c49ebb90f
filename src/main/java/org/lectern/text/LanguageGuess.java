package org.lectern.text;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses which language a text is in. English is told by the words that only English has, which is fast, for nearly all papers are in
 * it; the others by the groups of letters that are frequent in them (language-detector). Stateless.
 */
public final class LanguageGuess {
    /** Words of English that are frequent in any text and no words of other languages. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "that", "this", "with", "from", "which", "our", "these", "are", "have", "their", "been",
            "were", "its", "such", "how", "into", "using", "between", "through", "while");

    /** More words of English, which other languages have too. */
    private static final Set<String> SHARED = Set.of(
            "of", "to", "in", "is", "for", "we", "a", "an", "on", "by", "as", "be", "can", "it", "or", "not", "at",
            "has", "also", "more", "both", "but", "where", "when", "over", "than");

    /** So many words that only English has have to be there, and one of so many words: in English it is one of eight. */
    private static final int FEWEST = 3;

    private static final int ONE_OF = 12;

    /** Where there are fewer, with the shared ones they have to be one of so many: in English it is one of three. */
    private static final int FEWEST_WITH_SHARED = 2;

    private static final int ONE_OF_ALL = 5;

    /** Of fewer words, as of a title, one may be enough where with the shared ones they are one of three, as in English. */
    private static final int SHORT = 30;

    private static final int ONE_OF_SHORT = 3;

    /** Of a longer text the beginning is read. */
    private static final int MOST_CHARACTERS = 2_000;

    /** With fewer letters a text is too short; a letter of a script with thousands of them, or of syllables, says more. */
    private static final int FEWEST_LETTERS = 60;

    private static final int OF_SYLLABLE = 3;

    /** Of so many characters one is kana in Japanese, whose other letters are taken for Chinese; only Japanese has them. */
    private static final int OF_KANA = 10;

    /** How sure it has to be. */
    private static final double SURE = 0.9;

    private LanguageGuess() {}

    /** Made when the first text comes that is not English: it takes half a second, and some ten megabytes. */
    private static final class Detector {
        /** In which papers and their abstracts are written; each costs memory. */
        private static final List<String> LANGUAGES = List.of(
                "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "sk", "sl", "hr", "hu",
                "ro", "bg", "ru", "uk", "el", "tr", "ar", "fa", "he", "hi", "bn", "ja", "ko", "zh-CN", "zh-TW", "vi",
                "id", "th", "ca", "et", "lv", "lt");

        private static final LanguageDetector BY_LETTERS = made();

        private static LanguageDetector made() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        // Which looks at the whole text, and not at parts of it by chance.
                        .shortTextAlgorithm(MOST_CHARACTERS + 1)
                        .minimalConfidence(SURE)
                        .withProfiles(new LanguageProfileReader()
                                .readBuiltIn(LANGUAGES.stream()
                                        .map(LdLocale::fromString)
                                        .toList()))
                        .build();
            } catch (IOException missing) {
                throw new UncheckedIOException("the program lacks what it knows of languages", missing);
            }
        }
    }

    /** The code of ISO 639-1; empty when the text is too short to tell, or may be in several. */
    public static Optional<String> of(String text) {
        String read = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        if (isEnglish(read)) {
            return Optional.of("en");
        }
        if (letters(read) < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (kana(read) * OF_KANA >= read.length()) {
            return Optional.of("ja");
        }
        com.google.common.base.Optional<LdLocale> found = Detector.BY_LETTERS.detect(read);
        return found.isPresent() ? Optional.of(found.get().getLanguage()) : Optional.empty();
    }

    private static boolean isEnglish(String text) {
        int words = 0;
        int english = 0;
        int shared = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetter(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words++;
                // The longest of them has seven letters.
                String word = i - start <= 7 ? text.substring(start, i).toLowerCase(Locale.ROOT) : "";
                english += ENGLISH.contains(word) ? 1 : 0;
                shared += SHARED.contains(word) ? 1 : 0;
                start = -1;
            }
        }
        return (english >= FEWEST && english * ONE_OF >= words)
                || (english >= FEWEST_WITH_SHARED && (english + shared) * ONE_OF_ALL >= words)
                || (english > 0 && words < SHORT && (english + shared) * ONE_OF_SHORT >= words);
    }

    private static int letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(letter -> isSyllable(letter) ? OF_SYLLABLE : 1)
                .sum();
    }

    private static long kana(String text) {
        return text.codePoints()
                .filter(letter -> switch (Character.UnicodeScript.of(letter)) {
                    case HIRAGANA, KATAKANA -> true;
                    default -> false;
                })
                .count();
    }

    private static boolean isSyllable(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
