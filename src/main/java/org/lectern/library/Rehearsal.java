package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Imports that are made and then taken back: says what each would do, after those before it. For the thread it is given to. */
public final class Rehearsal implements Intake {
    private final Database database;
    private final Connection connection;
    private final Clock clock;

    Rehearsal(Database database, Connection connection, Clock clock) {
        this.database = database;
        this.connection = connection;
        this.clock = clock;
    }

    @Override
    public ImportResult importing(ListingSource source, SessionWork work) {
        Instant now = source.run().orElseGet(clock::instant).truncatedTo(ChronoUnit.MILLIS);
        Import run = new Import(database, source, work, now);
        try {
            Optional<Door.Done> done = run.run(connection);
            return run.result(done.map(would -> new Change(0, now, would.summary(), Doing.maker())));
        } catch (SQLException failed) {
            throw database.failure(failed);
        }
    }

    /** What {@link Library#probableDuplicates(List, Function)} would say of the papers that are new so far. */
    public List<ProbableDuplicate> probableDuplicates(Function<Paper, List<PaperId>> alike) {
        try {
            long underWay = Sql.number(connection, "SELECT change FROM door");
            return Duplicates.ofNew(connection, List.of(underWay), alike);
        } catch (SQLException failed) {
            throw database.failure(failed);
        }
    }
}
