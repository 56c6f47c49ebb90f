package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.digest.layout.Vocabulary;

/**
 * RIS, as reference managers and publishers write it; programs differ in the tags, and in the number of spaces:
 *
 * <pre>
 * TY  - JOUR
 * AU  - Lovelace, Ada
 * TI  - A Title
 * PY  - 1843/07/10/
 * ER  -
 * </pre>
 */
public final class RisLayout implements DigestLayout {
    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9]) {0,3}- ?(.*)");
    private static final Pattern TYPE = Pattern.compile("TY {0,3}- {0,3}[A-Z]{3,}\\s*");
    /** Texts that run over lines. */
    private static final Set<String> LONG = Set.of(
            "AB", "N2", "N1", "TI", "T1", "T2", "KW", "BT", "JO", "JF", "AU", "A1", "AD", "C1", "SN", "RN", "ST");
    /** Texts of several paragraphs. */
    private static final Set<String> ABSTRACTS = Set.of("AB", "N2");
    /** So many words of research has a paragraph of an abstract. */
    private static final int RESEARCH = 2;

    @Override
    public String name() {
        return "ris";
    }

    @Override
    public String description() {
        return "References in RIS: TY, AU, TI … ER, a tag a line.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        Optional<Line> first =
                page.lines().stream().filter(line -> !line.isBlank()).findFirst();
        boolean begins = first.isPresent() && isType(first.get());
        boolean some = begins || page.lines().stream().anyMatch(RisLayout::isType);
        return begins ? 0.99 : some ? 0.9 : 0;
    }

    private static boolean isType(Line line) {
        return line.text().startsWith("TY") && TYPE.matcher(line.text()).matches();
    }

    /** Whether a line without a tag goes on with the field above it. */
    private static boolean goesOn(String tag, Line line, boolean belowBlank) {
        return belowBlank
                ? ABSTRACTS.contains(tag) && Vocabulary.research(line.text()) >= RESEARCH
                : LONG.contains(tag);
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<TaggedField> fields = new ArrayList<>();
        boolean inside = false;
        boolean blank = false;
        boolean foreign = false;
        for (Line line : page.lines()) {
            Matcher tag = TAG.matcher(line.text().strip());
            boolean tagged = tag.matches();
            if (isType(line)) {
                RisRecord.tell(fields, page, transcript);
                fields.clear();
                inside = true;
            }
            if (inside && tagged) {
                fields.add(
                        new TaggedField(tag.group(1), tag.group(2).strip(), new Lines(line.number(), line.number())));
                if (tag.group(1).equals("ER")) {
                    RisRecord.tell(fields, page, transcript);
                    fields.clear();
                    inside = false;
                }
                foreign = false;
            } else if (inside && !line.isBlank()) {
                foreign |= !goesOn(fields.getLast().tag(), line, blank);
                if (!foreign) {
                    fields.add(fields.removeLast().continuedBy(line.text(), line.number()));
                }
            }
            blank = line.isBlank();
        }
        RisRecord.tell(fields, page, transcript);
    }
}
