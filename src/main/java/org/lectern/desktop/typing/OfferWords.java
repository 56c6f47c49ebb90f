package org.lectern.desktop.typing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.desktop.base.Texts;
import org.lectern.search.Completion;

/** What completions are called: as they stand in a query, but for values that are words of the query language. */
final class OfferWords {
    private static final Texts TEXTS = Texts.of(OfferWords.class);

    /** The name of the field of a value, before it. */
    private static final Pattern FIELD = Pattern.compile("(\\w+):\\s*[\"(]?$");

    private OfferWords() {}

    /** {@code Project page} for {@code project} behind {@code has:}. */
    static String of(Offer.Completed offer) {
        Completion completion = offer.completion();
        return switch (completion.kind()) {
            case FIELD, TERM -> completion.label();
            case VALUE -> {
                Matcher field = FIELD.matcher(offer.text().substring(0, completion.start()));
                yield field.find()
                        ? TEXTS.known("value." + field.group(1).toLowerCase(Locale.ROOT) + '.'
                                        + completion.replacement())
                                .orElse(completion.label())
                        : completion.label();
            }
        };
    }
}
