package org.lectern.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.Lectern;
import org.lectern.compare.Comparison;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Sighting;
import org.lectern.search.Hit;
import org.lectern.search.Reason;
import org.lectern.search.SearchRequest;
import org.lectern.text.DisplayText;
import org.lectern.topic.Topic;

/** What a library says itself, in whatever language its papers have: titles, names, abstracts, topics, files. */
final class LibraryTexts {
    private static final int MOST = 500;

    /** So long a piece of an abstract is one, and no word of the window that happens to stand in it. */
    private static final int LONG = 25;

    /** What stands between values that are shown in one line. */
    private static final Pattern BETWEEN = Pattern.compile("\n| · |, |; |\\. | \\+ |: | {2,}");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private final Set<String> values = new HashSet<>();
    private final StringBuilder texts = new StringBuilder();
    private final List<PaperId> papers = new ArrayList<>();

    private LibraryTexts() {}

    /** Those of a library, and what it finds for a query. */
    static LibraryTexts of(Lectern lectern, List<String> queries) {
        LibraryTexts all = new LibraryTexts();
        List<Paper> papers = lectern.search(SearchRequest.of("*").page(0, MOST)).hits().stream()
                .map(Hit::paper)
                .toList();
        papers.forEach(all::add);
        lectern.topics().book().topics().forEach(all::add);
        all.papers.addAll(papers.stream().map(Paper::id).toList());
        for (String query : queries) {
            all.value(query);
            lectern.significantTerms(SearchRequest.of(query)).forEach(term -> all.value(term.term()));
        }
        for (Paper paper : papers) {
            lectern.related(List.of(paper), MOST).stream()
                    .flatMap(related -> related.reasons().stream())
                    .map(Reason::shared)
                    .forEach(shared -> shared.forEach(all::value));
        }
        return all;
    }

    /** Adds the citation keys that its papers have by now, or would get. */
    void keys(Lectern lectern) {
        papers.forEach(paper -> lectern.exports().key(paper).ifPresent(key -> value(key.key())));
    }

    /** Adds the terms of what is compared. */
    void terms(Comparison comparison) {
        comparison.shared().forEach(term -> value(term.shown()));
        comparison.distinct().forEach(term -> value(term.shown()));
    }

    private void add(Paper paper) {
        Metadata known = paper.metadata();
        value(known.title());
        value(DisplayText.of(known.title()).text());
        known.authors().forEach(author -> value(author.name()));
        Stream.of(known.organization(), known.venue(), known.presentation(), known.arxivId(), known.doi())
                .forEach(value -> value.ifPresent(this::value));
        known.citationKey().ifPresent(this::value);
        known.categories().forEach(this::value);
        known.keywords().forEach(this::value);
        known.links().forEach(link -> value(link.url()));
        text(known.abstractText());
        text(DisplayText.of(known.abstractText()).text());
        known.figureCaptions().forEach(this::text);
        value(paper.id().value());
        for (Sighting sighting : paper.sightings()) {
            value(sighting.file());
            value(sighting.listing());
            value(sighting.layout());
        }
    }

    private void add(Topic topic) {
        value(topic.name());
        value(topic.id());
        topic.synonyms().forEach(this::value);
        value(topic.about());
        topic.rule().ifPresent(this::text);
    }

    /** Adds something that is shown as a whole. */
    LibraryTexts value(String value) {
        values.add(plain(value));
        text(value);
        // A name with a comma in it is seen in pieces.
        Arrays.stream(BETWEEN.split(value, -1)).map(LibraryTexts::plain).forEach(values::add);
        return this;
    }

    private void text(String text) {
        texts.append(plain(text)).append('\n');
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** The pieces of a text that are not the library's. */
    List<String> others(String text) {
        List<String> found = new ArrayList<>();
        if (!has(text)) {
            for (String piece : BETWEEN.split(text, -1)) {
                if (LETTERS.matcher(piece).find() && !has(piece)) {
                    found.add(piece.strip());
                }
            }
        }
        return found;
    }

    /** Whether something is a value, or the beginning of one that was cut, or a long piece of a text. */
    private boolean has(String piece) {
        String plain = plain(piece);
        String cut = plain.replaceAll("^(?:…|\\.\\.\\.) ?| ?(?:…|\\.\\.\\.)$", "");
        return values.contains(plain)
                || (cut.length() < plain.length() && values.stream().anyMatch(value -> value.startsWith(cut)))
                || (cut.length() >= LONG && texts.indexOf(cut) >= 0);
    }
}
