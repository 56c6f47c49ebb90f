package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The few calls of JDBC that are needed again and again. */
final class Sql {
    private Sql() {}

    /** Runs statements that give no rows, or rows that do not matter. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs all statements of a script. */
    static void script(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The number in the first column of the first row; 0 when that is NULL or there is no row. */
    static long number(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** Runs one statement that changes rows, and says how many. */
    static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** The numbers in the first column of all rows. */
    static List<Long> numbers(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        return numbers;
    }

    /** The number after the last one given in that table, be its row there still or not. */
    static long nextNumber(Connection connection, String table) throws SQLException {
        return number(connection, "SELECT seq FROM sqlite_sequence WHERE name = ?", table) + 1;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /** Numbers as a JSON array, to be bound to one parameter: {@code IN (SELECT value FROM json_each(?))}. */
    static String array(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** How many of a thing, for a person: {@code no papers}, {@code 1 paper}, {@code 61 papers}. */
    static String count(long number, String thing) {
        return number == 1 ? "1 " + thing : (number == 0 ? "no" : String.valueOf(number)) + " " + thing + "s";
    }
}
