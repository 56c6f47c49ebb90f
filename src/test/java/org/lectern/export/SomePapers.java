package org.lectern.export;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;

/** Papers with all that makes exporting hard. */
public final class SomePapers {
    private SomePapers() {}

    public static List<Paper> all() {
        return Stream.of(
                        Metadata.titled("RL$^2$: Fast Reinforcement Learning via Slow Reinforcement Learning")
                                .author("Yan Duan")
                                .author("Peter L. Bartlett")
                                .authorCount(6)
                                .published(PartialDate.of(2016, 11))
                                .arxivId("1611.02779")
                                .category("cs.AI")
                                .keyword("R&D")
                                .keyword("100% recall"),
                        Metadata.titled("Deformable Graph Matching")
                                .author("Feng Zhou")
                                .author("Fernando De la Torre")
                                .published(PartialDate.of(2013))
                                .venue("IEEE/CVF Conference on Computer Vision and Pattern Recognition")
                                .link(new Link(Link.Kind.PAPER, "https://example.org/a_{b}?c=1&d=2#e")),
                        Metadata.titled("PAON: A New Neuron Model using Padé Approximants")
                                .organization("Lab of R&D")
                                .authorCount(4)
                                .published(new PartialDate(2024, 3, 18))
                                .abstractText("Errors of 3\\pm 1, $100K, 5% & a lone } brace in f_theta {"),
                        Metadata.titled("Reproducibility and Replicability in Science")
                                .author("National Academies of Sciences, Engineering, and Medicine")
                                .venue("The National Academies Press")
                                .doi("10.17226/25303")
                                .published(PartialDate.of(2019)),
                        Metadata.titled("A Paper of a Journal")
                                .author("Luis Antonio de Souza Jr")
                                .venue("Nature Machine Intelligence")
                                .published(PartialDate.of(2020, 12)),
                        Metadata.titled("Talks That Nobody Signed")
                                .venue("Workshop on Something")
                                .published(PartialDate.of(2021)))
                .map(Metadata.Builder::build)
                .map(metadata -> new Paper(PaperId.of(NormalizedTitle.of(metadata.title())), metadata, List.of()))
                .toList();
    }
}
