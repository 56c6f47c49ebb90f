package org.lectern.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lectern.export.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Knows the formats by their names. */
final class FormatConverter implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String key) {
        return ExportFormat.ofKey(key)
                .orElseThrow(() -> new TypeConversionException("there is no format '%s'; there are %s"
                        .formatted(
                                key,
                                Arrays.stream(ExportFormat.values())
                                        .map(ExportFormat::key)
                                        .collect(Collectors.joining(", ")))));
    }
}
