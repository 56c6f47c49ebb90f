package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of data, as the schema has it now.
 *
 * @param name its name
 * @param columns the names of its columns, {@code number} among them: the key
 */
record Table(String name, List<String> columns) {
    Table {
        columns = List.copyOf(columns);
        if (!columns.contains("number")) {
            throw new IllegalStateException("table " + name + " has no key that the journal could name its rows by");
        }
    }

    /** Every table whose rows the journal keeps: all but the journal itself, and the keys that papers were given. */
    static List<Table> all(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : names(connection, """
                SELECT name FROM sqlite_schema
                WHERE type = 'table' AND name NOT LIKE 'sqlite#_%' ESCAPE '#'
                    AND name NOT IN ('change', 'change_row', 'door', 'citation_key')
                ORDER BY name""")) {
            tables.add(new Table(name, names(connection, "SELECT name FROM pragma_table_info('" + name + "')")));
        }
        return tables;
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** The expression that gives a row as JSON, in a trigger where that row is called {@code old}. */
    String imageOfOld() {
        return columns.stream()
                .map(column -> "'" + column + "', old." + column)
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /** The statement that undoes one row of the journal, whose sequence is its parameter. */
    String inverse(String operation) {
        String row = "(SELECT of_row FROM change_row WHERE sequence = ?)";
        return switch (operation) {
            case "insert" -> "DELETE FROM " + name + " WHERE number = " + row;
            case "delete" ->
                "INSERT INTO " + name + " (" + String.join(", ", columns) + ") SELECT " + fromImage(columns)
                        + " FROM change_row WHERE sequence = ?";
            case "update" -> {
                List<String> others = columns.stream()
                        .filter(column -> !column.equals("number"))
                        .toList();
                yield "UPDATE " + name + " SET (" + String.join(", ", others) + ") = (SELECT " + fromImage(others)
                        + " FROM change_row WHERE sequence = ?1) WHERE number = " + row.replace("?", "?1");
            }
            default -> throw new IllegalArgumentException("the journal knows no " + operation);
        };
    }

    private static String fromImage(List<String> columns) {
        return columns.stream()
                .map(column -> "json_extract(before, '$." + column + "')")
                .collect(Collectors.joining(", "));
    }
}
