package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;
import org.lectern.paper.Version;
import org.lectern.paper.Version.Kind;

/**
 * Tells the versions of a work from what each of its sightings says: an arXiv id, or a DOI or venue of a preprint server, is of a
 * preprint; another DOI or venue is of a publication. A record may tell of both. Nothing is stored.
 */
final class Versions {
    private static final Pattern PREPRINT_VENUE = Pattern.compile(
            "(?:arxiv|corr$|(?:bio|med|chem|tech|engr|eco|essoar|psya|soca|eda)r?xiv|ssrn|osf preprints|research square|preprint).*"
                    + "|.*\\bpreprint",
            Pattern.CASE_INSENSITIVE);

    /** Registered by preprint servers: arXiv, bioRxiv and medRxiv, ChemRxiv, PsyArXiv, TechRxiv, Research Square, SSRN. */
    private static final Pattern PREPRINT_DOI =
            Pattern.compile("10\\.(?:48550|26434|31234|36227|21203|2139)/.*|10\\.1101/\\d.*");

    private final List<Version> found = new ArrayList<>();

    /** The versions of a paper, preprints first; none where there are fewer than two. */
    static List<Version> of(Connection connection, PaperId id) throws SQLException {
        Versions versions = new Versions();
        try (PreparedStatement query = connection.prepareStatement("""
                        SELECT paper, listing, ordinal, start_line, end_line, seen, fields, sighting.record
                        FROM sighting JOIN paper ON paper.number = sighting.paper
                        WHERE paper.id = ? ORDER BY sighting.number""");
                ListingNames listings = new ListingNames(connection)) {
            query.setString(1, Aliases.current(connection, id).value());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    versions.add(Papers.metadata(rows.getString(8)), listings.sighting(rows));
                }
            }
        }
        return versions.found.size() < 2
                ? List.of()
                : versions.found.stream()
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .toList();
    }

    private void add(Metadata record, Sighting place) {
        boolean preprintVenue = record.venue()
                .filter(venue -> PREPRINT_VENUE.matcher(venue.strip()).matches())
                .isPresent();
        Optional<String> doi = PaperIdentifiers.doi(record);
        Optional<String> preprintDoi =
                doi.filter(named -> PREPRINT_DOI.matcher(named).matches());
        Optional<String> ownDoi = doi.filter(named -> preprintDoi.isEmpty());
        Optional<String> ownVenue = record.venue().filter(venue -> !preprintVenue);
        boolean published = ownDoi.isPresent() || ownVenue.isPresent();
        Optional<String> arxiv = PaperIdentifiers.arxivId(record);
        if (arxiv.isPresent() || preprintDoi.isPresent() || preprintVenue) {
            // The date of a record that tells of both is that of the publication.
            Optional<PartialDate> date = record.published().filter(named -> !published);
            Optional<String> server = record.venue().filter(venue -> preprintVenue && arxiv.isEmpty());
            add(new Version(Kind.PREPRINT, arxiv, preprintDoi, server, date, List.of(place)));
        }
        if (published) {
            add(new Version(Kind.PUBLISHED, Optional.empty(), ownDoi, ownVenue, record.published(), List.of(place)));
        }
    }

    /** Adds what a sighting tells to the version it is of, or as another one. */
    private void add(Version told) {
        for (int i = 0; i < found.size(); i++) {
            if (isSame(found.get(i), told)) {
                found.set(i, joined(found.get(i), told));
                return;
            }
        }
        found.add(told);
    }

    /** A version has one identifier, by which it is linked; where that is unknown the venue tells. */
    private static boolean isSame(Version one, Version other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        if (one.url().isPresent() && other.url().isPresent()) {
            return one.url().equals(other.url());
        }
        return one.venue().isEmpty()
                || other.venue().isEmpty()
                || one.venue().get().equalsIgnoreCase(other.venue().get());
    }

    private static Version joined(Version one, Version other) {
        return new Version(
                one.kind(),
                one.arxivId().or(other::arxivId),
                one.doi().or(other::doi),
                one.venue().or(other::venue),
                Stream.of(one.published(), other.published())
                        .flatMap(Optional::stream)
                        .reduce((first, second) -> second.precision() > first.precision() ? second : first),
                Stream.concat(one.sightings().stream(), other.sightings().stream())
                        .toList());
    }
}
