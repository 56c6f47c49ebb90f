package org.lectern.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into a library's file, and meddles with it, past the library. */
final class Rows {
    private Rows() {}

    /** Every row of every table of data. */
    static List<String> of(Path folder) {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("listing", "paper", "sighting")) {
            rows.addAll(query(folder, "SELECT '" + table + "', * FROM " + table + " ORDER BY number"));
        }
        return rows;
    }

    /** The rows of a query, the values of each between bars. */
    static List<String> query(Path folder, String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = open(folder);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : "|").append(result.getObject(i));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }

    /** Changes rows as part of the last change, so that the journal lets it pass. */
    static void alter(Path folder, String... statements) {
        run(folder, "UPDATE door SET change = (SELECT max(number) FROM change)");
        run(folder, statements);
        run(folder, "UPDATE door SET change = NULL");
    }

    static void run(Path folder, String... statements) {
        try (Connection connection = open(folder);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException failed) {
            throw new AssertionError(String.join("; ", statements), failed);
        }
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
    }
}
