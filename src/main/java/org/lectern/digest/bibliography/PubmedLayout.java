package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * PubMed's format (MEDLINE, {@code .nbib}): tags of up to four letters, and six spaces before a line that goes on:
 *
 * <pre>
 * PMID- 12345678
 * TI  - A title that is
 *       on two lines.
 * FAU - Lovelace, Ada
 * AU  - Lovelace A
 * DP  - 1843 Jul 10
 * </pre>
 */
public final class PubmedLayout implements DigestLayout {
    private static final Pattern TAG = Pattern.compile("([A-Z]{2,4}) {0,2}- (.*)|([A-Z]{2,4}) {0,2}-");
    private static final Pattern BEGIN = Pattern.compile("PMID ?- ?\\d{1,9}\\s*");
    private static final Pattern CONTINUED = Pattern.compile(" {4,8}\\S.*");

    @Override
    public String name() {
        return "pubmed";
    }

    @Override
    public String description() {
        return "References as PubMed exports them: PMID, TI, FAU …, a tag a line.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        return page.lines().stream().anyMatch(PubmedLayout::begins) ? 0.98 : 0;
    }

    private static boolean begins(Line line) {
        return line.text().startsWith("PMID") && BEGIN.matcher(line.text()).matches();
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<TaggedField> fields = new ArrayList<>();
        boolean blank = false;
        for (Line line : page.lines()) {
            if (begins(line)) {
                PubmedRecord.tell(fields, page, transcript);
                fields.clear();
            }
            Matcher tag = TAG.matcher(line.text());
            if (tag.matches() && (begins(line) || !fields.isEmpty()) && !(blank && !begins(line))) {
                String name = tag.group(1) == null ? tag.group(3) : tag.group(1);
                String value = tag.group(2) == null ? "" : tag.group(2).strip();
                fields.add(new TaggedField(name, value, new Lines(line.number(), line.number())));
            } else if (!fields.isEmpty()
                    && !blank
                    && CONTINUED.matcher(line.text()).matches()) {
                fields.add(fields.removeLast().continuedBy(line.text(), line.number()));
            }
            blank = line.isBlank();
        }
        PubmedRecord.tell(fields, page, transcript);
    }
}
