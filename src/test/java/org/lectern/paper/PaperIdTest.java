package org.lectern.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperIdTest {
    @Test
    void theSameTitleHasTheSameIdEverywhere() {
        PaperId id = PaperId.of(NormalizedTitle.of("Neural Databases"));
        assertThat(id).isEqualTo(PaperId.of(NormalizedTitle.of("neural  databases.")));
        assertThat(id.value()).hasSize(PaperId.LENGTH);
        assertThat(PaperId.parse(id.value())).contains(id);
        // Written down once: lists that people share name papers so.
        assertThat(id.value()).isEqualTo("jxcfc7adphga");
    }

    @Test
    void aClashIsCountedUp() {
        NormalizedTitle title = NormalizedTitle.of("Neural Databases");
        assertThat(PaperId.of(title, 0)).isEqualTo(PaperId.of(title));
        assertThat(PaperId.of(title, 1)).isNotEqualTo(PaperId.of(title));
    }

    @Test
    void otherTextIsNoId() {
        assertThat(PaperId.parse("")).isEmpty();
        assertThat(PaperId.parse("0123456789ab0")).isEmpty();
        assertThat(PaperId.parse("ilou56789abc")).isEmpty();
    }

    @Test
    void isANumberThatSortsAlike() {
        List<PaperId> ids = IntStream.range(0, 500)
                .mapToObj(i -> PaperId.of(new NormalizedTitle("title " + i)))
                .toList();
        assertThat(ids.stream().sorted().toList())
                .isEqualTo(ids.stream()
                        .sorted(Comparator.comparingLong(PaperId::bits))
                        .toList());
        assertThat(ids).allMatch(id -> PaperId.ofBits(id.bits()).equals(id));
    }
}
