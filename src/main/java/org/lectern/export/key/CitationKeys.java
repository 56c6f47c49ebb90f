package org.lectern.export.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.lectern.export.name.AuthorList;
import org.lectern.export.name.PersonName;
import org.lectern.export.tex.TitleText;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/**
 * Citation keys in the form family, year, first word of the title that carries a meaning ({@code vaswani2017attention}), in
 * lower-case ASCII. Where no author is known two words of the title make up for it; where nothing is left, the arXiv id or
 * {@code paper}. Keys that would be the same without regard to case get a letter.
 */
public final class CitationKeys {
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "the", "on", "of", "in", "for", "to", "and", "or", "with", "from", "by", "at", "is", "are", "be",
            "as", "via", "using", "towards", "toward", "into", "over", "under", "how", "why", "what", "when", "where",
            "which", "who", "do", "does", "can", "it", "its", "this", "that", "these", "your", "our", "we", "not", "no",
            "but", "than", "if", "s", "about", "beyond", "through", "against", "between", "without", "d", "l", "et");

    private CitationKeys() {}

    /** A paper and its key. */
    public record Keyed(PaperId id, String key) {}

    public static Builder builder() {
        return new Builder();
    }

    /** Collects papers; their order does not matter. */
    public static final class Builder {
        private final List<Keyed> bases = new ArrayList<>();

        public void add(Paper paper) {
            bases.add(new Keyed(paper.id(), base(paper.metadata())));
        }

        /** The keys in their order; of papers with the same the one with the lowest id has it without a letter. */
        public List<Keyed> build() {
            bases.sort(Comparator.comparing(Keyed::key).thenComparing(Keyed::id));
            Set<String> used = new HashSet<>();
            List<Keyed> keys = new ArrayList<>(bases.size());
            for (Keyed base : bases) {
                String key = base.key();
                for (int i = 0; !used.add(key); i++) {
                    key = base.key() + letters(i);
                }
                keys.add(new Keyed(base.id(), key));
            }
            keys.sort(Comparator.comparing(Keyed::key));
            return keys;
        }
    }

    /** a to z, then aa, ab … */
    private static String letters(int index) {
        String last = Character.toString('a' + index % 26);
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    static String base(Metadata metadata) {
        String family = AuthorList.of(metadata)
                .first()
                .map(PersonName::family)
                .map(CitationKeys::folded)
                .orElse("");
        Iterator<String> words = titleWords(metadata.title()).iterator();
        String year =
                metadata.year().isPresent() ? Integer.toString(metadata.year().getAsInt()) : "";
        String first = family.isEmpty() && words.hasNext() ? words.next() : family;
        String second = words.hasNext() ? words.next() : "";
        if (!first.isEmpty()) {
            return first + year + second;
        }
        return metadata.arxivId()
                .map(AsciiFolding::key)
                .filter(id -> !id.isEmpty())
                .map(id -> "arxiv" + id)
                .orElse("paper" + year);
    }

    private static String folded(String family) {
        String key = AsciiFolding.key(family);
        return key.length() > 40 ? key.substring(0, 40) : key;
    }

    private static List<String> titleWords(String title) {
        List<String> all = TitleText.words(title).stream()
                .map(AsciiFolding::key)
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> meaning =
                all.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
        return meaning.isEmpty() ? all : meaning;
    }
}
