package org.lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.search.Facet;
import org.lectern.search.SortOrder;
import org.lectern.search.ValueOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a search is asked for by the names on the command line, and names all there are where there is no such. */
final class SearchKeys {
    private SearchKeys() {}

    static <T> T read(String key, String what, List<T> all, Function<T, String> name) {
        return all.stream()
                .filter(one -> name.apply(one).equals(key))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no %s '%s'; there are %s"
                        .formatted(what, key, all.stream().map(name).collect(Collectors.joining(", ")))));
    }

    static final class OfOrder implements ITypeConverter<SortOrder> {
        @Override
        public SortOrder convert(String key) {
            return read(key, "order", Arrays.asList(SortOrder.values()), SortOrder::key);
        }
    }

    static final class OfFacet implements ITypeConverter<Facet> {
        @Override
        public Facet convert(String key) {
            return read(key, "facet", Arrays.asList(Facet.values()), Facet::key);
        }
    }

    static final class OfValueOrder implements ITypeConverter<ValueOrder> {
        @Override
        public ValueOrder convert(String key) {
            return read(key, "order of values", Arrays.asList(ValueOrder.values()), ValueOrder::key);
        }
    }
}
