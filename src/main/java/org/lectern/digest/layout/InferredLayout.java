package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * The last resort, for a page that no other layout knows: papers one below the other in any shape that repeats, as
 *
 * <pre>
 * 1. A Title                      **A Title**                    Title: A Title
 * Ada Lovelace, Charles Babbage   Ada Lovelace, Mary Somerville  Authors: Ada Lovelace
 *                                 Its abstract.                  Abstract: Its abstract.
 * 2. Another Title                ---
 * </pre>
 *
 * The page is cut by what repeats (labels, numbers and other marks, rules, blank lines, lines of names, ends of abstracts); of
 * these cuts that is taken whose pieces most often are papers: a title with people's names or an abstract about research. The
 * reading says that it was inferred, which shape was found and how sure it is.
 */
public final class InferredLayout implements DigestLayout {
    /** As sure as is needed to read; how sure it is of what it reads, the reading says. */
    private static final double LAST_RESORT = DigestLayout.RECOGNIZED;

    @Override
    public String name() {
        return "inferred";
    }

    @Override
    public String description() {
        return "Any page of papers in a shape that repeats: the last resort, which says how sure it is.";
    }

    @Override
    public boolean isLastResort() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        return InferredCut.best(page.paragraphs()).isPresent() ? LAST_RESORT : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        Optional<InferredCut> found = InferredCut.best(page.paragraphs());
        if (found.isEmpty()) {
            return;
        }
        InferredCut cut = found.get();
        Map<InferredPart.Role, Integer> seen = new EnumMap<>(InferredPart.Role.class);
        for (InferredPaper paper : cut.papers()) {
            paper.tell(transcript);
            paper.roles().forEach(role -> seen.merge(role, 1, Integer::sum));
        }
        cut.rules()
                .forEach(rule -> transcript.furniture(
                        rule.block(),
                        rule.role() == InferredPart.Role.RULE
                                ? "a rule between papers"
                                : "what stands with every paper"));
        int papers = cut.papers().size();
        Set<InferredPart.Role> usual = seen.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > papers)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<String> shape = new ArrayList<>();
        for (InferredPart.Role role : InferredPart.Role.values()) {
            if (usual.contains(role)) {
                shape.add(InferredPaper.field(role));
            }
        }
        transcript.inferred(cut.confidence(), "%s repeated %d times".formatted(String.join(", ", shape), papers));
    }
}
