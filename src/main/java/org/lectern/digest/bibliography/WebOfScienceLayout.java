package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * The plain text that Web of Science exports: tags of two signs, three spaces before a line that goes on; names, one a line:
 *
 * <pre>
 * FN Clarivate Analytics Web of Science
 * VR 1.0
 * PT J
 * AF Lovelace, Ada
 *    Babbage, Charles
 * TI A title that is
 *    on two lines
 * PD JUL 10
 * PY 1843
 * ER
 *
 * EF
 * </pre>
 */
public final class WebOfScienceLayout implements DigestLayout {
    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9])(?: (.*))?");
    private static final Pattern BEGIN = Pattern.compile("PT [A-Z]\\s*");
    private static final Pattern CONTINUED = Pattern.compile(" {3,}\\S.*");

    @Override
    public String name() {
        return "web-of-science";
    }

    @Override
    public String description() {
        return "References as Web of Science exports them: PT, AU, TI … ER, a tag a line.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        List<Line> lines = page.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (begins(lines.get(i))) {
                Matcher below = TAG.matcher(lines.get(i + 1).text());
                if (below.matches() && below.group(2) != null) {
                    return 0.98;
                }
            }
        }
        return 0;
    }

    private static boolean begins(Line line) {
        return line.text().startsWith("PT ") && BEGIN.matcher(line.text()).matches();
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<TaggedField> fields = new ArrayList<>();
        boolean blank = false;
        for (Line line : page.lines()) {
            if (begins(line)) {
                WebOfScienceRecord.tell(fields, page, transcript);
                fields.clear();
            }
            Matcher tag = TAG.matcher(line.text().stripTrailing());
            if (!tag.matches()) {
                if (!fields.isEmpty()
                        && !blank
                        && CONTINUED.matcher(line.text()).matches()) {
                    fields.add(fields.removeLast().continuedBy(line.text().strip(), line.number()));
                }
            } else if (!fields.isEmpty() || begins(line)) {
                String value = tag.group(2) == null ? "" : tag.group(2).strip();
                fields.add(new TaggedField(tag.group(1), value, new Lines(line.number(), line.number())));
                if (tag.group(1).equals("ER")) {
                    WebOfScienceRecord.tell(fields, page, transcript);
                    fields.clear();
                }
            } else if (isFrame(tag.group(1), tag.group(2) == null)) {
                transcript.furniture(new Block(List.of(line)), "head or foot of the export");
            }
            blank = line.isBlank();
        }
        WebOfScienceRecord.tell(fields, page, transcript);
    }

    private static boolean isFrame(String tag, boolean bare) {
        return bare ? tag.equals("EF") : tag.equals("FN") || tag.equals("VR");
    }
}
