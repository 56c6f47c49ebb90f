package org.lectern.export.styled;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.helper.StringHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.export.name.AuthorList;
import org.lectern.export.name.PersonName;

/**
 * Authors for the processor, and what it makes of them put right: it knows no "et al." for those who are not named, no ellipsis
 * before the last of many, no suffix behind inverted given names, and no particle there. Signs for private use mark the places.
 */
final class StyledNames {
    private static final char AS_IS = '\ue000';
    private static final char OTHERS = '\ue001';
    private static final char LAST = '\ue002';
    private static final String AND = "(?:\\s*(?:&amp;|&|and|et|und|y|e)(?=[\\s\\ue001\\ue002]))?\\s*";
    private static final Pattern BEFORE_OTHERS = Pattern.compile("(,?)" + AND + OTHERS);
    private static final Pattern BEFORE_LAST = Pattern.compile(",?" + AND + LAST);
    private static final Pattern TWO_STOPS = Pattern.compile("et al\\.(</span>|</i>)?\\.");

    /** A name, whatever a style makes of the first letter of a part. */
    private static final Pattern ARXIV = Pattern.compile("(?<=\\(|, |\\. )ArXiv(?=[:,.])");

    private final StyleRules rules;

    StyledNames(StyleRules rules) {
        this.rules = rules;
    }

    CSLName[] of(AuthorList authors) {
        List<PersonName> names = authors.names();
        List<CSLName> all = new ArrayList<>();
        boolean many = rules.firstNames() > 0 && names.size() > rules.mostNames();
        List<PersonName> shown = many ? names.subList(0, rules.firstNames()) : names;
        for (int i = 0; i < shown.size(); i++) {
            all.add(name(shown.get(i), i, ""));
        }
        if (many && !authors.others()) {
            all.add(name(names.getLast(), names.size() - 1, Character.toString(LAST)));
        }
        if (authors.others()) {
            all.add(new CSLNameBuilder().literal(Character.toString(OTHERS)).build());
        }
        return all.toArray(CSLName[]::new);
    }

    private CSLName name(PersonName name, int index, String mark) {
        if (name.literal()) {
            return new CSLNameBuilder().literal(mark + name.family()).build();
        }
        boolean inverted = rules.inverts(index);
        String behind = (inverted && rules.particlesLast() && !name.particle().isEmpty() ? " " + name.particle() : "")
                + (inverted && !name.suffix().isEmpty() ? ", " + name.suffix() : "");
        CSLNameBuilder built = new CSLNameBuilder();
        if (behind.isEmpty() || name.given().isEmpty()) {
            if (!name.given().isEmpty()) {
                built.given(name.given());
            }
            if (!name.suffix().isEmpty()) {
                built.suffix(name.suffix());
            }
        } else {
            String given = rules.initialsWith()
                    .map(with -> StringHelper.initializeName(name.given(), with))
                    .orElse(name.given());
            built.given(given + behind + AS_IS);
        }
        boolean particle = !name.particle().isEmpty() && !(inverted && rules.particlesLast());
        if (particle) {
            built.nonDroppingParticle(mark + name.particle());
        }
        return built.family((particle ? "" : mark) + name.family()).build();
    }

    /** What the processor made, put right. */
    String mended(String html) {
        String others = rules.italicOthers() ? "<i>et al.</i>" : "et al.";
        String mended = BEFORE_OTHERS.matcher(html).replaceAll("$1 " + others);
        mended = BEFORE_LAST.matcher(mended).replaceAll(", … ");
        mended = mended.replace("." + AS_IS + ".", ".").replace(Character.toString(AS_IS), "");
        mended = ARXIV.matcher(mended).replaceAll("arXiv");
        return TWO_STOPS.matcher(mended).replaceAll("et al.$1");
    }

    /** A text without signs that mean something here. */
    static String unmarked(String text) {
        return text.replace(AS_IS, ' ').replace(OTHERS, ' ').replace(LAST, ' ');
    }
}
