package org.lectern.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How people write a term, and how often each way. Used by one thread. */
final class WrittenForms {
    private final Map<String, Integer> forms = new HashMap<>();

    void add(String form) {
        forms.merge(form, 1, Integer::sum);
    }

    /** How it is written most; as within a sentence, where it is also written so. */
    String most() {
        String most = forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        String lower = most.toLowerCase(Locale.ROOT);
        return forms.containsKey(lower) ? lower : most;
    }
}
