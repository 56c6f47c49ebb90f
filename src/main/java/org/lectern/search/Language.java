package org.lectern.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.paper.Metadata;
import org.lectern.text.LanguageGuess;

/**
 * A language.
 *
 * @param code its code of ISO 639-1
 */
record Language(String code) {
    /** The languages by their codes, and by their names in English and in themselves, folded. */
    private static final Map<String, Language> NAMED = named();

    private static Map<String, Language> named() {
        Map<String, Language> named = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            named.putIfAbsent(FoldedName.of(locale.getDisplayLanguage(Locale.ENGLISH)), new Language(code));
            named.putIfAbsent(FoldedName.of(locale.getDisplayLanguage(locale)), new Language(code));
        }
        for (String code : Locale.getISOLanguages()) {
            named.put(code, new Language(code));
        }
        return Map.copyOf(named);
    }

    /** The language of a code or a name, whatever the case; an equals sign before it does no harm. */
    static Optional<Language> named(String text) {
        String name = text.startsWith("=") ? text.substring(1) : text;
        return Optional.ofNullable(NAMED.get(FoldedName.of(name.strip())));
    }

    /** The language of title and abstract; empty when that is too little to tell. */
    static Optional<Language> of(Metadata metadata) {
        return LanguageGuess.of(metadata.title() + "\n" + metadata.abstractText())
                .flatMap(Language::named);
    }
}
