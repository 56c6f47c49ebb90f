package org.lectern.export.key;

import java.util.List;
import java.util.Optional;
import org.lectern.export.key.KeyPart.Choice;
import org.lectern.export.key.KeyPart.Field;
import org.lectern.export.key.KeyPart.Literal;
import org.lectern.export.key.KeyPart.LongerThan;

/** Makes the text of a pattern for one record. For one call. */
final class KeyMaking {
    private final KeyRecord paper;
    private final boolean complete;

    /**
     * The making.
     *
     * @param complete whether only a text counts in which no author is missing
     */
    KeyMaking(KeyRecord paper, boolean complete) {
        this.paper = paper;
        this.complete = complete;
    }

    /** The first alternative that tells the paper from others. */
    Optional<String> text(List<List<KeyPart>> alternatives) {
        return first(alternatives).map(Made::text);
    }

    /** What was made of some parts. Collects; for one call. */
    private static final class Made {
        private final StringBuilder text = new StringBuilder();
        private boolean refused;
        private boolean lacksAuthor;
        private boolean asksForName;
        private boolean hasName;
        private boolean hasField;

        String text() {
            return text.toString();
        }

        void addField(KeyWord.Kind kind, String value) {
            boolean there = KeyText.hasWord(value);
            text.append(value);
            hasField |= there;
            lacksAuthor |= kind == KeyWord.Kind.AUTHOR && !there;
            asksForName |= kind == KeyWord.Kind.AUTHOR || kind == KeyWord.Kind.TITLE;
            hasName |= kind != KeyWord.Kind.COMMON && there;
        }

        void add(Made choice, String value) {
            text.append(value);
            asksForName |= choice.asksForName;
            hasName |= choice.hasName;
            hasField |= choice.hasField;
        }

        boolean counts(boolean complete) {
            return !refused && !(complete && lacksAuthor) && hasField && (hasName || !asksForName);
        }
    }

    private Optional<Made> first(List<List<KeyPart>> alternatives) {
        return alternatives.stream()
                .map(this::made)
                .filter(made -> made.counts(complete))
                .findFirst();
    }

    private Made made(List<KeyPart> parts) {
        Made made = new Made();
        for (KeyPart part : parts) {
            switch (part) {
                case Literal literal -> made.text.append(literal.text());
                case Field field -> add(made, field);
                case Choice choice -> add(made, choice);
                case LongerThan longer -> made.refused |= made.text.length() <= longer.characters();
            }
        }
        return made;
    }

    private void add(Made made, Field field) {
        String value = field.word().value().of(paper);
        if (value.isEmpty() && field.word().kind() == KeyWord.Kind.AUTHOR) {
            value = paper.standIn();
        }
        Optional<String> filtered = filtered(value, field.filters());
        made.refused |= filtered.isEmpty();
        made.addField(field.word().kind(), filtered.orElse(""));
    }

    private void add(Made made, Choice choice) {
        Optional<Made> chosen = choice.alternatives().stream()
                .map(this::made)
                .filter(one -> !one.refused && !(complete && one.lacksAuthor) && KeyText.hasWord(one.text()))
                .findFirst();
        Optional<String> filtered = filtered(chosen.map(Made::text).orElse(""), choice.filters());
        made.refused |= filtered.isEmpty();
        if (chosen.isPresent()) {
            made.add(chosen.get(), filtered.orElse(""));
        } else {
            made.addField(kind(choice), filtered.orElse(""));
        }
    }

    /** What a choice that gave nothing should have given: an author when one of it does. */
    private static KeyWord.Kind kind(Choice choice) {
        boolean author = choice.alternatives().stream()
                .flatMap(List::stream)
                .anyMatch(part -> part instanceof Field field && field.word().kind() == KeyWord.Kind.AUTHOR);
        return author ? KeyWord.Kind.AUTHOR : KeyWord.Kind.COMMON;
    }

    private static Optional<String> filtered(String value, List<KeyFilter> filters) {
        Optional<String> text = Optional.of(value);
        for (KeyFilter filter : filters) {
            text = text.flatMap(filter::apply);
        }
        return text;
    }
}
