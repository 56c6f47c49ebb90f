package org.lectern.digest.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Page;

/** The labels and numbers by which a laboratory's overview tells the parts of its papers. */
final class OverviewLabels {
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\d{1,4})[.)、] ?(?!\\d).+");
    private static final Pattern AUTHORS =
            Pattern.compile("(?:Author(?:s|\\(s\\))?|By|作者)\\s*[:：] ?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("<[^<>@\\s]{1,100}@[^<>@\\s]{1,100}>");
    /** The label above an abstract: with a colon, or alone. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:(?:Research |Paper )?(?:Introduction|Abstract|Summary|Overview)|研究介绍|研究简介|摘要|简介)(?:\\s*[:：] ?(.*)|)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPTION =
            Pattern.compile("(?:Fig(?:ure|\\.)?|Table|Tab\\.|Video|图|表) ?\\d{1,3}\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE = Pattern.compile(
            "(?:The |An? )?(?:\\w+ )?(?:schematic|overview|illustration|diagram|framework|architecture|pipeline|comparison|visuali[sz]ation|saliency)\\b.*",
            Pattern.CASE_INSENSITIVE);
    /** In characters; a label stands at the start of its line. */
    private static final Pattern TITLE = Pattern.compile("(?:Paper )?(?:Title|题目)\\s*[:：].*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LABEL = 30;
    /** In characters; a caption without a number is no longer. */
    private static final int LONGEST_CAPTION = 1500;

    /** Words that a caption without a number has in common with its paper, at least. */
    private static final int SHARED = 3;

    private OverviewLabels() {}

    /** Whether a page has the labels of this layout, at which a layout of plain text would stumble. */
    static boolean on(Page page) {
        return page.paragraphs().stream()
                .map(Block::text)
                .anyMatch(text -> isIntroduction(text) || authors(text).isPresent());
    }

    /** The number before a title. */
    static OptionalInt number(String text) {
        if (text.isEmpty() || !(text.charAt(0) == '(' || Character.isDigit(text.charAt(0)))) {
            return OptionalInt.empty();
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? OptionalInt.of(Integer.parseInt(numbered.group(1))) : OptionalInt.empty();
    }

    /** Whether a title is labelled as such, as it is on pages that label all fields, and on no overview. */
    static boolean isLabelledTitle(String text) {
        return mayBeLabelled(text) && TITLE.matcher(text).matches();
    }

    /** The text behind the label of the authors; the one of a mail or of a change to a program has an address. */
    static Optional<String> authors(String text) {
        if (!mayBeLabelled(text) || hasAddress(text)) {
            return Optional.empty();
        }
        Matcher authors = AUTHORS.matcher(text);
        return authors.matches() ? Optional.of(authors.group(1)) : Optional.empty();
    }

    /** Whether a text has the address of somebody, as mails and changes to programs write it: {@code <ada@example.org>}. */
    static boolean hasAddress(String text) {
        return text.indexOf('@') > 0 && ADDRESS.matcher(text).find();
    }

    /** Whether a text is or has the label of an abstract. */
    static boolean isIntroduction(String text) {
        return (text.length() <= LONGEST_LABEL || mayBeLabelled(text))
                && INTRODUCTION.matcher(text).matches();
    }

    /** The text behind the label of an abstract; empty when there is none. */
    static String introduction(String text) {
        Matcher label = INTRODUCTION.matcher(text);
        return label.matches() && label.group(1) != null ? label.group(1) : "";
    }

    /** Whether a text is a caption: numbered, or in the words of its paper. */
    static boolean isCaption(String text, String paper) {
        if (isLabelledCaption(text)) {
            return true;
        }
        if (text.length() > LONGEST_CAPTION || !TextShape.of(text).prose()) {
            return false;
        }
        int[] words = Vocabulary.stems(text);
        int shared = Vocabulary.shared(words, paper);
        return PICTURE.matcher(text).matches() || (shared >= SHARED && 3 * shared >= words.length);
    }

    /** Whether a text is a caption by its number. */
    static boolean isLabelledCaption(String text) {
        return CAPTION.matcher(text).matches();
    }

    private static boolean mayBeLabelled(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST_LABEL); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return true;
            }
        }
        return false;
    }
}
