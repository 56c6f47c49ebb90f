package org.lectern.digest.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of a card that names the account which published the paper: its handle, and behind it its name in full, {@code
 * openbmb OpenBMB}. Most handles are made of the name.
 *
 * @param handle without a space; empty when the line is the name alone
 * @param name in full
 */
record AccountLine(String handle, String name) {
    private static final Pattern HANDLE_AND_NAME = Pattern.compile("([\\w.-]{1,100}) (.{1,200})");
    /** What names of accounts do not have, and the talk of pages, mails and programs does. */
    private static final Pattern NO_NAME =
            Pattern.compile("(?i).*(?:[|<>{}=\\[\\]@;\"“”?!★☆»«…:]|https?:|www\\.).*|.*[,.]");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    /** In letters; shorter ones that agree do so by chance. */
    private static final int FEWEST_LETTERS = 3;
    /** In letters; the least of a word that a handle takes up in part. */
    private static final int FEWEST_OF_A_WORD = 4;

    /** Reads a line, white space folded. */
    static AccountLine of(String text) {
        Matcher account = HANDLE_AND_NAME.matcher(text);
        return account.matches() ? new AccountLine(account.group(1), account.group(2)) : new AccountLine("", text);
    }

    /** Whether the text can name an account at all. */
    boolean isName() {
        String first = handle.isEmpty() ? name : handle;
        return Character.isLetterOrDigit(first.codePointAt(0))
                && !NO_NAME.matcher(name).matches()
                && name.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether handle and name are of one account beyond doubt, for the one is made of the other. */
    boolean isCertain() {
        String short1 = letters(handle);
        String whole = letters(name);
        if (short1.length() < FEWEST_LETTERS || !isName()) {
            return false;
        }
        List<String> words = Arrays.stream(NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1))
                .toList();
        String first = words.getFirst();
        return whole.equals(short1)
                || (whole.startsWith(short1) && !first.equals(whole) && !first.startsWith(short1))
                || (first.equals(short1) && !name.substring(0, 1).equals(handle.substring(0, 1)))
                || (short1.startsWith(first) && first.length() >= FEWEST_OF_A_WORD && !first.equals(short1))
                || sharesPart(words)
                || endsWithStartOf(words, short1);
    }

    /** Whether the handle has several parts, {@code ibm-granite}, and one of them is a word of the name. */
    private boolean sharesPart(List<String> words) {
        String[] parts = NO_LETTERS.split(handle.toLowerCase(Locale.ROOT), -1);
        return parts.length > 1
                && Arrays.stream(parts).anyMatch(part -> part.length() >= FEWEST_LETTERS && words.contains(part));
    }

    /** Whether the handle ends with how a word of the name begins, {@code umass University of Massachusetts}. */
    private static boolean endsWithStartOf(List<String> words, String handle) {
        for (int i = 1; i <= handle.length() - FEWEST_OF_A_WORD; i++) {
            String end = handle.substring(i);
            if (words.stream().anyMatch(word -> word.startsWith(end))) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
