package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/** What sets the papers of a search apart. */
class SignificantTermsTest {
    @TempDir
    Path folder;

    private SampleLibrary sample;

    @BeforeEach
    void open() {
        sample = new SampleLibrary(folder);
        List<Metadata> papers = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Metadata.Builder paper = Metadata.titled("Paper number " + i).published(PartialDate.of(2000 + i % 20));
            paper.abstractText(
                    switch (i % 10) {
                        case 0 -> "We show that the visual cortex of this brain has voxels, in fMRI%s.".formatted(i);
                        case 1 -> "Voxels of the visual cortex are what we have shown in a brain.";
                        case 2 -> "The brain is studied with a well-known method.";
                        default -> "We show a network that learns a language, with an optimizer and a method.";
                    });
            papers.add(paper.build());
        }
        sample.add(SampleLibrary.digest("a.txt", "A", papers));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<SignificantTerm> terms(SearchRequest request) {
        return sample.index().significantTerms(request);
    }

    @Test
    void areWordsAsTheyAreWrittenAndPairsWhole() {
        List<SignificantTerm> terms = terms(SearchRequest.of("brain"));
        assertThat(terms)
                .containsExactly(
                        new SignificantTerm("visual cortex", "brain \"visual cortex\"", 24, 24),
                        new SignificantTerm("voxels", "brain voxels", 24, 24),
                        new SignificantTerm("studied", "brain studied", 12, 12),
                        new SignificantTerm("well-known", "brain well-known", 12, 12));
    }

    @Test
    void countWhatTheirQueryFindsUnderTheChoiceOfFacets() {
        for (String query :
                List.of("brain", "brain OR nothing", "\"visual cortex", "visual -fmri0", "year:2010..2012")) {
            SearchRequest request =
                    SearchRequest.of(query).selecting(Map.of(Facet.YEAR, Set.of("2010", "2001", "2012", "2002")));
            for (SignificantTerm term : terms(request)) {
                SearchRequest narrowed = SearchRequest.of(term.query()).selecting(request.selected());
                assertThat(sample.index().search(narrowed).total())
                        .as("%s", term)
                        .isEqualTo(term.hits());
                String alone = term.term().contains(" ") ? '"' + term.term() + '"' : term.term();
                assertThat(sample.index().search(SearchRequest.of(alone)).total())
                        .isEqualTo(term.papers());
            }
        }
        assertThat(terms(SearchRequest.of("brain OR nothing")).getFirst().query())
                .isEqualTo("(brain OR nothing) \"visual cortex\"");
    }

    @Test
    void areNoneOfEverythingOrNothingOrPartialMatches() {
        assertThat(terms(SearchRequest.of(""))).isEmpty();
        assertThat(terms(SearchRequest.of("zyzzyva"))).isEmpty();
        assertThat(terms(SearchRequest.of("voxels of the optimizer"))).isEmpty();
        assertThat(terms(SearchRequest.of("AND ( \"~ year:"))).isEmpty();
    }

    @Test
    void theRatioIsThatOfTheTable() {
        assertThat(LogLikelihood.ratio(10, 100, 20, 1000)).isCloseTo(21.176963, within(1e-6));
        assertThat(LogLikelihood.ratio(2, 100, 20, 1000)).isZero();
        assertThat(LogLikelihood.ratio(1, 100, 20, 1000)).isZero();
        assertThat(LogLikelihood.ratio(5, 5, 5, 10)).isCloseTo(2 * 10 * Math.log(2), within(1e-9));
    }
}
