package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The work of taking listings out, with the papers seen nowhere else. */
record Removal(Collection<Long> numbers) implements Door.Work {
    Removal {
        numbers = List.copyOf(numbers);
    }

    @Override
    public Optional<Door.Done> run(Connection connection) throws SQLException {
        List<Listing> listings = Listings.numbered(connection, numbers);
        if (listings.isEmpty()) {
            return Optional.empty();
        }
        String array = Sql.array(numbers);
        List<Long> touched = Sql.numbers(
                connection,
                "SELECT DISTINCT paper FROM sighting WHERE listing IN (SELECT value FROM json_each(?)) ORDER BY paper",
                array);
        Sql.update(connection, "DELETE FROM sighting WHERE listing IN (SELECT value FROM json_each(?))", array);
        int gone;
        try (Withdrawal withdrawal = new Withdrawal(connection)) {
            for (long paper : touched) {
                withdrawal.settle(paper);
            }
            gone = withdrawal.finish();
        }
        Sql.update(connection, "DELETE FROM listing WHERE number IN (SELECT value FROM json_each(?))", array);
        return Optional.of(new Door.Done(summary(listings, gone)));
    }

    private static String summary(List<Listing> listings, int gone) {
        boolean samples = listings.stream().allMatch(Listing::sample);
        String what = listings.size() == 1
                ? (samples ? "the sample listing " : "") + listings.getFirst().title()
                : Sql.count(listings.size(), samples ? "sample listing" : "listing");
        return "Removed " + what + ": " + Sql.count(gone, "paper");
    }
}
