package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;

/** The identifiers that the sightings of papers give, of which the papers themselves have one of each kind. */
final class SightingIdentifiers {
    private SightingIdentifiers() {}

    /** Those of some papers; one without any has none. Of sightings that give the same one is read. */
    static Map<PaperId, PaperIdentifiers> of(Connection connection, Collection<PaperId> ids) throws SQLException {
        Map<PaperId, PaperIdentifiers> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        SELECT paper.id, sighting.record, min(sighting.number)
                        FROM sighting JOIN paper ON paper.number = sighting.paper
                        WHERE paper.id IN (SELECT value FROM json_each(?))
                            AND (arxiv_key IS NOT NULL OR doi_key IS NOT NULL)
                        GROUP BY paper.id, arxiv_key, doi_key""")) {
            query.setString(
                    1, ids.stream().map(id -> '"' + id.value() + '"').collect(Collectors.joining(",", "[", "]")));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.merge(
                            new PaperId(rows.getString(1)),
                            PaperIdentifiers.of(Papers.metadata(rows.getString(2))),
                            PaperIdentifiers::and);
                }
            }
        }
        return found;
    }
}
