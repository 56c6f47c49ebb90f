package org.lectern;

import java.util.Optional;
import org.lectern.export.ExportReport;
import org.lectern.paper.Metadata;

/**
 * What an export would be.
 *
 * @param text its beginning
 * @param papers how many papers there are to export
 * @param first the first of them, for examples; empty when there are none
 * @param checked what is missing or doubtful in those that were looked at
 */
public record ExportPreview(String text, int papers, Optional<Metadata> first, ExportReport checked) {}
