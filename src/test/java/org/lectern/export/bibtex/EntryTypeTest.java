package org.lectern.export.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.export.entry.Entry;

/** Of which type an entry is, and that nothing is said twice or lost. */
class EntryTypeTest {
    /** The entry in one line, without its key, names, title and date. */
    private static String written(String file, String text, BibDialect dialect) {
        return DigestReader.standard().read(SourceText.of(file, text)) instanceof Digest digest
                ? new BibEntries(dialect, true)
                        .text(
                                new Entry(
                                        "k",
                                        List.of(),
                                        digest.records().getFirst().metadata()),
                                "",
                                new WrittenStrings())
                        .lines()
                        .filter(line -> !line.matches("  (?:author|title|year|date) = .*|}"))
                        .map(line -> line.strip().replaceFirst(",$", "").replaceFirst("\\{k$", ""))
                        .reduce((some, more) -> some + ", " + more)
                        .orElseThrow()
                : fail("refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'preprint','venue':'arXiv','arxivId':'2401.01234' | @online, eprint = {2401.01234}, eprinttype = {arXiv}, url = {https://arxiv.org/abs/2401.01234}",
                "'kind':'preprint','venue':'arXiv preprint arXiv:2401.01234v2' | @online, eprint = {2401.01234v2}, eprinttype = {arXiv}, url = {https://arxiv.org/abs/2401.01234}",
                "'venue':'CoRR abs/2401.01234' | @online, eprint = {2401.01234}, eprinttype = {arXiv}, url = {https://arxiv.org/abs/2401.01234}",
                "'kind':'article','venue':'arXiv.org','arxivId':'math.GT/0309136' | @online, eprint = {math.GT/0309136}, eprinttype = {arXiv}, url = {https://arxiv.org/abs/math.GT/0309136}",
                "'kind':'preprint','venue':'bioRxiv','doi':'10.1101/2024.01.01.573456' | @online, doi = {10.1101/2024.01.01.573456}, organization = {bioRxiv}",
                "'kind':'preprint','venue':'Submitted to LOOM 2022','url':'https://example.org/x' | @online, url = {https://example.org/x}, organization = {Submitted to LOOM 2022}",
                "'kind':'preprint','venue':'NeurIPS','doi':'10.5555/1' | @inproceedings, booktitle = {NeurIPS}, doi = {10.5555/1}",
                "'kind':'dataset','venue':'Zenodo','doi':'10.5281/zenodo.1' | @dataset, publisher = {Zenodo}, doi = {10.5281/zenodo.1}",
                "'kind':'software','links':[{'kind':'code','url':'https://github.com/x/y'}] | @software, url = {https://github.com/x/y}",
                "'kind':'phdthesis','venue':'Loom University' | @thesis, institution = {Loom University}, type = {phdthesis}",
                "'kind':'techreport','organization':'Loom Lab' | @report, institution = {Loom Lab}, type = {report}",
                "'kind':'chapter','venue':'Handbook of Looms' | @inbook, booktitle = {Handbook of Looms}",
                "'kind':'journal','venue':'Proceedings of the Looms' | @article, journaltitle = {Proceedings of the Looms}",
                "'kind':'conference' | @misc",
                "'url':'https://example.org/my loom.pdf' | @online, url = {https://example.org/my%20loom.pdf}",
                "'url':'ftp://example.org/loom.ps' | @online, url = {ftp://example.org/loom.ps}",
                "'url':'www.example.org/loom' | @online, url = {https://www.example.org/loom}"
            })
    void ofALine(String fields, String entry) {
        String line = "{'title':'On Looms of Old','authors':['Jane Doe'],'published':'2024'," + fields + "}";

        assertThat(written("x.jsonl", line.replace('\'', '"'), BibDialect.BIBLATEX))
                .isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@article{k, journal = {arXiv preprint arXiv:2401.01234} | @misc, eprint = {2401.01234}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/2401.01234}",
                "@article{k, journal = {arXiv preprint hep-th/9901001v3} | @misc, eprint = {hep-th/9901001v3}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/hep-th/9901001}",
                "@article{k, journal = {CoRR}, volume = {abs/2401.01234} | @misc, eprint = {2401.01234}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/2401.01234}",
                "@article{k, journal = {CoRR}, volume = {cs.CL/0112017} | @misc, eprint = {cs.CL/0112017}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/cs.CL/0112017}",
                "@inproceedings{k, booktitle = {arXiv preprint arXiv:2401.01234} | @misc, eprint = {2401.01234}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/2401.01234}",
                "@misc{k, note = {arXiv:2401.01234} | @misc, eprint = {2401.01234}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/2401.01234}",
                "@misc{k, note = {arXiv:2401.01234; best paper} | @misc, eprint = {2401.01234}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/2401.01234}, note = {arXiv:2401.01234; best paper}",
                "@article{k, journal = {Looms}, volume = 3, note = {arXiv:2401.01234} | @article, journal = {Looms}, volume = {3}, eprint = {2401.01234}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/2401.01234}",
                "@article{k, journal = {bioRxiv}, publisher = {Cold Spring}, doi = {10.1101/1.2} | @misc, howpublished = {bioRxiv}, doi = {10.1101/1.2}, organization = {Cold Spring}"
            })
    void ofAnEntry(String fields, String entry) {
        String bib = fields + ", author = {Doe, Jane}, title = {On Looms of Old}, year = {2024}}";

        String first = written("x.bib", bib, BibDialect.BIBTEX);

        assertThat(first).isEqualTo(entry);
    }
}
