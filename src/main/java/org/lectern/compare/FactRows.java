package org.lectern.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.Sighting;
import org.lectern.paper.Version;
import org.lectern.text.DisplayText;

/** What is known of papers, side by side. Stateless. */
final class FactRows {
    private FactRows() {}

    static List<FactRow> of(List<Subject> subjects) {
        return Arrays.stream(Fact.values())
                .map(fact -> new FactRow(
                        fact,
                        subjects.stream().map(subject -> values(fact, subject)).toList()))
                .toList();
    }

    private static List<String> values(Fact fact, Subject subject) {
        Metadata known = subject.paper().metadata();
        return switch (fact) {
            case AUTHORS -> authors(known);
            case ORGANIZATION -> shown(known.organization());
            case PUBLISHED ->
                known.published().map(date -> date + (known.publishedInferred() ? " (year inferred)" : "")).stream()
                        .toList();
            case VENUE -> shown(known.venue());
            case PRESENTATION -> shown(known.presentation());
            case TOPICS -> subject.topics();
            case KEYWORDS ->
                known.keywords().stream().map(FactRows::shown).distinct().toList();
            case CATEGORIES -> known.categories();
            case LINKS ->
                known.links().stream()
                        .map(link -> link.kind().key() + ": " + link.url())
                        .toList();
            case LISTINGS ->
                subject.paper().sightings().stream()
                        .map(Sighting::listing)
                        .distinct()
                        .toList();
            case VERSIONS ->
                subject.versions().stream().map(FactRows::version).distinct().toList();
            case ARXIV -> known.arxivId().stream().toList();
            case DOI -> known.doi().stream().toList();
        };
    }

    private static List<String> authors(Metadata known) {
        List<String> names = new ArrayList<>(
                known.authors().stream().map(Author::name).map(FactRows::shown).toList());
        int more = known.authorCount().orElse(0) - names.size();
        if (more > 0) {
            names.add(names.isEmpty() ? more + (more == 1 ? " author" : " authors") : more + " more");
        } else if (known.moreAuthors()) {
            names.add("others");
        }
        return names;
    }

    private static String version(Version version) {
        List<String> facts = new ArrayList<>();
        version.arxivId().ifPresent(id -> facts.add("arXiv:" + id));
        version.venue().map(FactRows::shown).ifPresent(facts::add);
        version.published().ifPresent(date -> facts.add(date.toString()));
        return version.kind().key() + facts.stream().collect(Collectors.joining(", ", facts.isEmpty() ? "" : ": ", ""));
    }

    private static List<String> shown(Optional<String> text) {
        return text.map(FactRows::shown).stream().toList();
    }

    private static String shown(String text) {
        return DisplayText.of(text).text();
    }
}
