package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON that knows its lines. */
sealed interface Json {
    Lines lines();

    /**
     * An object.
     *
     * @param fields in their order; of two of one name the first
     */
    record Item(Map<String, Json> fields, Lines lines) implements Json {
        /** Copies the map, its order too. */
        public Item {
            fields = new LinkedHashMap<>(fields);
        }

        Optional<Json> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** An array. */
    record Items(List<Json> values, Lines lines) implements Json {
        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * A text, a number, true, false or null.
     *
     * @param text as it is read; empty for null
     */
    record Value(String text, boolean string, Lines lines) implements Json {}

    /** The text of a value; of an object with a {@code value} that; empty when there is none. */
    default String text() {
        return switch (this) {
            case Value(String text, boolean ignored, Lines at) -> text;
            case Item item -> item.get("value").map(Json::text).orElse("");
            case Items items -> "";
        };
    }

    /** The values of an array, or of an object with a {@code value} those; the value itself where it is no array. */
    default List<Json> values() {
        return switch (this) {
            case Items(List<Json> values, Lines at) -> values;
            case Item item -> item.get("value").map(Json::values).orElse(List.of(item));
            case Value value -> value.text().isBlank() ? List.of() : List.of(value);
        };
    }

    /** The texts of an array, without those that are blank. */
    default List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Json value : values()) {
            if (!value.text().isBlank()) {
                texts.add(value.text());
            }
        }
        return texts;
    }
}
