package org.lectern.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one paper writes some phrases, each way once. For one paper. */
final class PaperForms {
    private record Form(PhraseForms of, List<String> stems, String written, boolean capitalised) {}

    private record Acronym(PhraseForms of, String written) {}

    private final Map<Long, PhraseForms> wanted;
    private final Set<Form> forms = new HashSet<>();
    private final Set<PhraseForms> alone = new HashSet<>();
    private final Set<Acronym> acronyms = new HashSet<>();

    /**
     * Nothing yet.
     *
     * @param wanted the phrases by their keys; looked up alone until {@link #tell}
     */
    PaperForms(Map<Long, PhraseForms> wanted) {
        this.wanted = wanted;
    }

    /** Takes up the title or the abstract. */
    void read(PhraseText text, String source, boolean isTitle) {
        text.read(source);
        text.each((key, from, to, whole) -> {
            PhraseForms phrase = wanted.get(key);
            if (phrase != null) {
                forms.add(
                        new Form(phrase, text.stems(from, to), text.written(from, to), isTitle || text.isFirst(from)));
                if (text.isAlone(from, to)) {
                    alone.add(phrase);
                }
            }
        });
        for (AcronymFinder.Definition definition : AcronymFinder.in(text.shown())) {
            PhraseForms phrase = wanted.get(text.key(definition.meaning()));
            if (phrase != null) {
                acronyms.add(new Acronym(phrase, definition.acronym()));
            }
        }
    }

    /** Adds what was taken up to the phrases. */
    void tell() {
        forms.forEach(form -> form.of().add(form.stems(), form.written(), form.capitalised()));
        alone.forEach(PhraseForms::addAlone);
        acronyms.forEach(acronym -> acronym.of().addAcronym(acronym.written()));
    }
}
