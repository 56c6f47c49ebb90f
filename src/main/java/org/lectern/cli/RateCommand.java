package org.lectern.cli;

import java.util.List;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code lectern rate}. */
@Command(
        name = "rate",
        description = "Rates papers with 1 to 5 stars; 0 or none takes the rating off.",
        footer = {"", "Examples:", "  lectern rate 5 3k7q 9x2m", "  lectern search 'rating:>=4'"})
final class RateCommand extends PapersCommand {
    /** Stars by their number. */
    static final class OfStars implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String stars) {
            if (stars.equals("none")) {
                return 0;
            }
            if (stars.length() == 1 && stars.charAt(0) >= '0' && stars.charAt(0) - '0' <= PaperMarks.MOST_STARS) {
                return stars.charAt(0) - '0';
            }
            throw new TypeConversionException("'%s' is no number of stars; there are 1 to %d, 0 and none"
                    .formatted(stars, PaperMarks.MOST_STARS));
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "STARS",
            converter = OfStars.class,
            description = "1 to 5; 0 or none for no rating.")
    private int stars;

    RateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return mark(lectern -> {
            List<PaperId> papers = papers(lectern);
            return library -> library.marks().rate(papers, stars);
        });
    }
}
