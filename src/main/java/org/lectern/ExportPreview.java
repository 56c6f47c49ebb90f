package org.lectern;

import org.lectern.export.ExportReport;

/**
 * What an export would be.
 *
 * @param text its beginning
 * @param papers how many papers there are to export
 * @param checked what is missing or doubtful in those that were looked at
 */
public record ExportPreview(String text, int papers, ExportReport checked) {}
