package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuerySpanTest {
    private static String told(String query) {
        return QuerySpan.of(query).stream()
                .map(span -> span.kind().name().charAt(0) + "<" + query.substring(span.start(), span.end()) + ">")
                .collect(Collectors.joining(" "));
    }

    @Test
    void aQueryIsTakenApart() {
        assertThat(told("topic:\"brain decoding\" voxel* year:2023..2025 -has:video"))
                .isEqualTo("F<topic:> Q<\"brain decoding\"> W<voxel*> F<year:> W<2023..2025> O<-> F<has:> W<video>");
        assertThat(told("(a OR b) AND NOT \"c d\"~3 =\"E\" *"))
                .isEqualTo("O<(> W<a> O<OR> W<b> O<)> O<AND> O<NOT> Q<\"c d\"~3> Q<=\"E\"> O<*>");
    }

    @Test
    void whatIsNotFinishedHasItsPlaceToo() {
        assertThat(told("title:\"half")).isEqualTo("F<title:> Q<\"half>");
        assertThat(told("year: ++ unknown:field")).isEqualTo("F<year:> N<++> W<unknown:field>");
        assertThat(told("   ")).isEmpty();
    }

    @Test
    void piecesAreInOrderAndHaveAllThatIsNotBlank() {
        Random random = new Random(8);
        String signs = "ab:\"()-=*~ 1 year:title:AND OR";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String query = text.toString();
            List<QuerySpan> spans = QuerySpan.of(query);
            int end = 0;
            for (QuerySpan span : spans) {
                assertThat(span.start()).as(query).isGreaterThanOrEqualTo(end);
                assertThat(query.substring(end, span.start())).as(query).isBlank();
                assertThat(span.end()).as(query).isGreaterThan(span.start());
                end = span.end();
            }
            assertThat(query.substring(end)).as(query).isBlank();
        }
    }
}
