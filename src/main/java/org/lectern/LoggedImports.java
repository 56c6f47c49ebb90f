package org.lectern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.LoggedImport.Origin;
import org.lectern.library.Library;
import org.lectern.library.Listing;

/** The imports of a library: those of the log with what the journal says of them, and those that are older than it. */
record LoggedImports(Library library, ImportLog log) {
    List<LoggedImport> newest(int limit) {
        List<LoggedImport> logged = log.newest(Math.max(limit, ImportLog.MOST));
        Set<Long> standing = library.standing(logged.stream()
                .map(LoggedImport::standing)
                .flatMap(Collection::stream)
                .toList());
        return Stream.concat(logged.stream().map(made -> as(made, standing)), older(logged))
                .sorted(Comparator.comparing(LoggedImport::began).reversed())
                .limit(limit)
                .toList();
    }

    private static LoggedImport as(LoggedImport made, Set<Long> standing) {
        return new LoggedImport(
                made.began(),
                made.took(),
                made.origin(),
                made.named(),
                made.report(),
                made.listings(),
                made.records(),
                made.standing().stream().filter(standing::contains).toList());
    }

    /** Imports of which there are listings, and no line in the log. */
    private Stream<LoggedImport> older(List<LoggedImport> logged) {
        Set<Instant> known = logged.stream().map(LoggedImport::began).collect(Collectors.toSet());
        Map<Instant, List<Listing>> imports = new LinkedHashMap<>();
        library.listings().stream()
                .filter(listing -> !known.contains(listing.imported()))
                .forEach(listing -> imports.computeIfAbsent(listing.imported(), began -> new ArrayList<>())
                        .add(listing));
        return imports.entrySet().stream().map(one -> of(one.getKey(), one.getValue()));
    }

    private static LoggedImport of(Instant began, List<Listing> listings) {
        Listing first = listings.getFirst();
        Origin origin = first.sample() ? Origin.SAMPLES : first.path().isPresent() ? Origin.FILES : Origin.PASTED;
        return new LoggedImport(
                began,
                Optional.empty(),
                origin,
                listings.stream()
                        .flatMap(listing -> listing.path().stream())
                        .map(String::valueOf)
                        .toList(),
                Optional.empty(),
                listings.stream().map(Listing::title).toList(),
                listings.stream().mapToInt(Listing::records).sum(),
                List.of());
    }
}
