package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that is killed while it imports leaves whole listings only. The debugger's interface says when it is where. */
class LibraryCrashTest {
    private static final int PAPERS = 500;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Timeout(300)
    void aKilledImportLeavesWholeListings(Moment moment) throws Exception {
        killTheSecondImport(moment);

        assertThat(Rows.query(folder, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(Rows.query(folder, """
                        SELECT records, (SELECT count(*) FROM sighting WHERE listing = listing.number),
                            (SELECT count(DISTINCT paper) FROM sighting WHERE listing = listing.number)
                        FROM listing""")).allMatch((PAPERS + "|" + PAPERS + "|" + PAPERS)::equals);
        assertThat(Rows.query(folder, "SELECT change FROM door")).containsExactly("null");
        try (Library library = Library.open(folder)) {
            Statistics now = library.statistics();
            assertThat(now.listings()).isBetween(moment.fewest, moment.most);
            assertThat(now)
                    .isEqualTo(new Statistics(
                            PAPERS * now.listings(), now.listings(), PAPERS * now.listings(), now.listings()));
        }
    }

    /** Starts a process that imports one listing after the other, and kills it where it is in the second. */
    private void killTheSecondImport(Moment moment) throws Exception {
        LaunchingConnector launching = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = launching.defaultArguments();
        Map.of(
                        "home",
                        System.getProperty("java.home"),
                        "options",
                        "--enable-native-access=ALL-UNNAMED -Xmx256m -cp \"" + System.getProperty("java.class.path")
                                + "\"",
                        "main",
                        Importer.class.getName() + " \"" + folder + "\"")
                .forEach((name, value) ->
                        Objects.requireNonNull(arguments.get(name)).setValue(value));
        VirtualMachine machine = launching.launch(arguments);
        try {
            ClassPrepareRequest prepare = machine.eventRequestManager().createClassPrepareRequest();
            prepare.addClassFilter(moment.type);
            prepare.enable();
            machine.resume();
            awaitStop(machine, moment);
            if (moment == Moment.COMMITTING) {
                machine.resume();
            }
        } finally {
            machine.process().destroyForcibly().waitFor();
        }
    }

    /** Lets the process go on until it stands where it is to be killed. */
    private static void awaitStop(VirtualMachine machine, Moment moment) throws InterruptedException {
        while (true) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent prepared) {
                    stopAt(machine, prepared.referenceType(), moment);
                } else if (event instanceof BreakpointEvent) {
                    return;
                }
            }
            events.resume();
        }
    }

    private static void stopAt(VirtualMachine machine, ReferenceType type, Moment moment) {
        Location start = type.methodsByName(moment.method).getFirst().location();
        BreakpointRequest stop = machine.eventRequestManager().createBreakpointRequest(start);
        stop.setSuspendPolicy(EventRequest.SUSPEND_ALL);
        stop.addCountFilter(moment.times);
        stop.enable();
    }

    /** Where the second import is when it is killed, and how many listings there may be then. */
    enum Moment {
        WRITING_PAPERS(ImportSession.class, "insertPaper", PAPERS + PAPERS / 2, 1, 1),
        WRITING_SIGHTINGS(ImportSession.class, "insertSighting", 2 * PAPERS, 1, 1),
        JOURNALING(Journal.class, "shut", 2, 1, 1),
        /** At some place of the next lines, which write the journal and commit. */
        COMMITTING(Journal.class, "shut", 2, 1, 2),
        /** When the third import asks for its number. */
        COMMITTED(Library.class, "changeNumber", 3, 2, 2);

        private final String type;
        private final String method;
        private final int times;
        private final long fewest;
        private final long most;

        Moment(Class<?> type, String method, int times, long fewest, long most) {
            this.type = type.getName();
            this.method = method;
            this.times = times;
            this.fewest = fewest;
            this.most = most;
        }
    }

    /** The process that is killed. */
    static final class Importer {
        private Importer() {}

        public static void main(String[] arguments) {
            try (Library library = Library.open(Path.of(arguments[0]))) {
                while (true) {
                    library.add(Digests.large("listing " + library.changeNumber(), PAPERS), false);
                }
            }
        }
    }
}
