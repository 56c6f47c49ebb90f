package org.lectern.export.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/** The words that the manuals of JabRef and Better BibTeX describe. */
final class KeyPatternTest {
    private static final Metadata ONE = Metadata.titled("On the Tides of a Far Moon")
            .author("Mira Larkspur")
            .build();

    private static final Metadata TWO = Metadata.titled("Tides")
            .author("Mira Larkspur")
            .author("Otto van den Birkenfeld")
            .build();

    private static final Metadata PAPER = Metadata.titled("A Slow Theory of GraphNets for Self-Driving Boats")
            .author("Mira Jo Larkspur")
            .author("Otto van den Birkenfeld")
            .author("Chen Quill")
            .author("Ada Roe")
            .author("Noor Sand")
            .published(new PartialDate(2031, 4, 7))
            .venue("Journal of Boats and Nets")
            .keyword("graph nets")
            .keyword("boats")
            .doi("10.5555/12.ab")
            .arxivId("3104.00001")
            .entry(new SourceEntry(
                    "inproceedings",
                    Map.of("pages", "L7,41,73--97", "volume", "12", "number", "3", "editor", "Roe, Ada and Sand, Noor"),
                    ""))
            .build();

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", quoteCharacter = '`', textBlock = """
            [auth] ==> Larkspur
            [auth:upper] ==> LARKSPUR
            [auth3] ==> Lar
            [auth4_2] ==> Birk
            [authFirstFull] ==> Larkspur
            [authForeIni] ==> M
            [authorLast] ==> Sand
            [authorLastForeIni] ==> N
            [authors] ==> LarkspurBirkenfeldQuillRoeSand
            [authors2] ==> LarkspurBirkenfeldEtAl
            [authors5] ==> LarkspurBirkenfeldQuillRoeSand
            [authEtAl] ==> LarkspurEtAl
            [auth.etal] ==> Larkspur.etal
            [auth.auth.ea] ==> Larkspur.Birkenfeld.ea
            [authIni7] ==> LaBiQRS
            [authorIni] ==> LarksBQRS
            [authshort] ==> LBQ+
            [authorsAlpha] ==> LBQ+
            [edtr] ==> Roe
            [editors] ==> RoeSand
            [edtr2_2] ==> Sa
            [pureauth] ==> Larkspur
            [year] ==> 2031
            [shortyear] ==> 31
            [month] ==> April
            [day] ==> 7
            [date] ==> 2031-04-07
            [title] ==> ASlowTheoryofGraphnetsforSelfdrivingBoats
            [fulltitle] ==> ASlowTheoryofGraphNetsforSelfDrivingBoats
            [camel] ==> ASlowTheoryOfGraphnetsForSelfdrivingBoats
            [shorttitle] ==> SlowTheoryGraphnets
            [veryshorttitle] ==> Slow
            [shorttitleINI] ==> AST
            [shorttitle2_1] ==> SlowTheory
            [TITLE:abbr] ==> ASToGfSB
            [title:abbr] ==> ASToGfSB
            [camel:abbr] ==> ASTOGFSB
            [keyword1] ==> graphnets
            [keyword2] ==> boats
            [keywords2] ==> graphnetsboats
            [journal] ==> JournalofBoatsandNets
            [journal:abbr] ==> JoBaN
            [venue:lower:abbr] ==> joban
            [entrytype] ==> InProceedings
            [doi] ==> 10.5555/12.ab
            [eprint] ==> 3104.00001
            arxiv:[arxiv] ==> arxiv:3104.00001
            [firstpage] ==> 7
            [lastpage] ==> 97
            [pageprefix] ==> L
            [volume]-[number] ==> 12-3
            [chapter:(nochapter)] ==> nochapter
            [volume:(none)] ==> 12
            [fulltitle:truncate8] ==> ASlowT
            [fulltitle:sentencecase] ==> Aslowtheoryofgraphnetsforselfdrivingboats
            [Title:titlecase] ==> ASlowTheoryofGraphnetsforSelfdrivingBoats
            [Title:skipwords:select,1,1:lower] ==> slow
            [auth.etal:regex("\\\\.etal","EtAl"):regex("\\\\.","And")] ==> LarkspurEtAl
            [auth:regex("(L)ark","$1erk")] ==> Lerkspur
            [auth:lower]_[year] ==> larkspur_2031
            [auth:lower]:[shorttitle3_3]:[year] ==> larkspur:SlowTheoryGraphNets:2031
            [auth:lower][>20]|[year] ==> 2031
            """)
    void readsBrackets(String pattern, String key) {
        assertThat(KeyPattern.parse(pattern).key(PAPER)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", quoteCharacter = '`', textBlock = """
            auth.lower + shorttitle(3,3) + year ==> larkspurSlowTheoryGraphNets2031
            auth(4) ==> Lark
            auth(n=4, m=2) ==> Birk
            auth ==> Larkspur
            auth.lower+"_"+year ==> larkspur_2031
            authEtAl2 ==> Larkspur.etal
            auth.etal.lower ==> larkspur.etal
            authAuthEa ==> Larkspur.Birkenfeld.ea
            authorsn(2, sep="-") ==> Larkspur-Birkenfeld-EtAl
            authors(n=1, etal="+") ==> Larkspur+
            authIni(2) ==> LaBiQuRoSa
            authorsAlpha ==> LBQ+
            title ==> ASlowTheoryGraphNetsSelfDrivingBoats
            Title.skipwords.select(2,2) ==> TheoryGraphNets
            shorttitle ==> SlowTheoryGraphNets
            shorttitle.condense('_').lower ==> slow_theory_graphnets
            veryshorttitle.upper ==> SLOW
            journal.abbr ==> JoBaN
            month ==> 04
            keyword(2).capitalize ==> Boats
            firstpage.prefix("p") ==> p7
            volume.prefix("v").postfix(":") + year ==> v12:2031
            chapter.prefix("c") + year ==> 2031
            auth.substring(2,3) ==> ark
            auth.replace(find="SPUR", replace="x") ==> Larkx
            auth.replace(/[aeiou]/g, "_") ==> L_rksp_r
            chapter.default("none") + year ==> none2031
            auth.fold.clean.nopunct ==> Larkspur
            (chapter || auth).lower + year ==> larkspur2031
            (auth + year).upper ==> LARKSPUR2031
            """)
    void readsFormulas(String pattern, String key) {
        assertThat(KeyPattern.parse(pattern).key(PAPER)).isEqualTo(key);
    }

    @Test
    void triesAlternatives() {
        assertThat(KeyPattern.parse("chapter | volume | year").key(PAPER)).isEqualTo("12");
        assertThat(KeyPattern.parse("auth.len('>', 20) + year | veryshorttitle").key(PAPER))
                .isEqualTo("Slow");
        assertThat(KeyPattern.parse("[chapter]|[auth]").key(PAPER)).isEqualTo("Larkspur");
    }

    @ParameterizedTest
    @CsvSource({
        "[authEtAl], Larkspur, LarkspurBirkenfeld",
        "[auth.etal], Larkspur, Larkspur.Birkenfeld",
        "[auth.auth.ea], Larkspur, Larkspur.Birkenfeld",
        "[authorsAlpha], Lar, LB",
        "[authshort], Larkspur, LB",
        "[authors3], Larkspur, LarkspurBirkenfeld",
        "[authorIni], Larks, LarksB",
        "[authorLast], Larkspur, Birkenfeld"
    })
    void tellsOneAuthorFromTwo(String pattern, String one, String two) {
        assertThat(KeyPattern.parse(pattern).key(ONE)).isEqualTo(one);
        assertThat(KeyPattern.parse(pattern).key(TWO)).isEqualTo(two);
    }

    @Test
    void namesParticlesOnlyOnRequest() {
        Metadata paper =
                Metadata.titled("Tides").author("Otto van den Birkenfeld").build();
        assertThat(KeyPattern.parse("[auth]").key(paper)).isEqualTo("Birkenfeld");
        assertThat(KeyPattern.parse("[authFirstFull]").key(paper)).isEqualTo("vandenBirkenfeld");
    }

    @Test
    void countsAuthorsThatAreNotNamed() {
        Metadata paper =
                Metadata.titled("Tides").author("Mira Larkspur").authorCount(7).build();
        assertThat(KeyPattern.parse("[authEtAl]").key(paper)).isEqualTo("LarkspurEtAl");
        assertThat(KeyPattern.parse("[authors2]").key(paper)).isEqualTo("LarkspurEtAl");
        assertThat(KeyPattern.parse("[authshort]").key(paper)).isEqualTo("Larkspur+");
    }

    @Test
    void takesEditorsAndThenTheTitleForAuthors() {
        SourceEntry entry = new SourceEntry("book", Map.of("editor", "Roe, Ada and others"), "");
        Metadata edited = Metadata.titled("On Tides and Boats")
                .published(PartialDate.of(2031))
                .entry(entry)
                .build();
        Metadata unsigned = Metadata.titled("On Tides and Boats")
                .published(PartialDate.of(2031))
                .build();
        KeyPattern pattern = KeyPattern.parse("[auth:lower][year][veryshorttitle:lower]");

        assertThat(pattern.key(edited)).isEqualTo("roe2031tides");
        assertThat(pattern.key(unsigned)).isEqualTo("tides2031boats");
        assertThat(KeyPattern.parse("[pureauth][year]|[year]").key(edited)).isEqualTo("2031");
        assertThat(KeyPattern.parse("[auth:(anon)][year]").key(unsigned)).isEqualTo("anon2031");
        assertThat(KeyPattern.parse("(auth | \"anon\") + year").key(unsigned)).isEqualTo("anon2031");
        assertThat(KeyPattern.parse("auth + year").key(unsigned)).isEqualTo("Tides2031");
        assertThat(KeyPattern.parse("[year]").key(unsigned)).isEqualTo("2031");
    }

    @Test
    void foldsLettersBeforeTheyAreCounted() {
        Metadata paper = Metadata.titled("Über Ångström").author("Þóra Ørsted").build();
        assertThat(KeyPattern.parse("[auth3][shorttitle]").key(paper)).isEqualTo("OrsUberAngstrom");
        Metadata greek = Metadata.titled("Δέλτα").author("Юрий Щукин").build();
        assertThat(KeyPattern.parse("[auth][title]").key(greek)).isEqualTo("ShchukinDelta");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", quoteCharacter = '`', textBlock = """
            ` ` ==> 0 ==> there is no pattern; write [auth:lower][year][shorttitle:lower]
            [auth][yaer] ==> 7 ==> “yaer” is no word of key patterns; write year
            [auth:lowr] ==> 6 ==> “lowr” is no filter of key patterns; write lower
            [auth ==> 5 ==> the pattern ends; write ] or : and a modifier here
            [] ==> 1 ==> there is “]”; write a word such as auth, year or shorttitle here
            [auth]#[year] ==> 6 ==> “#” cannot stand in a key; write a letter, a digit or one of : . _ + / -
            [year3] ==> 5 ==> “year” does not take “3”; write it without
            [auth2_x] ==> 1 ==> “auth2_x” is no word of key patterns; write one such as auth, year or shorttitle
            [foo] ==> 1 ==> “foo” is no word of key patterns; write one such as auth, year or shorttitle
            [auth:regex("(","")] ==> 12 ==> “(” is no regular expression (Unclosed group); write a backslash before . ( ) [ ] { } * + ? ^ $ | that are meant as they are
            [auth:regex("a","$1")] ==> 12 ==> “$1” names a group that “a” does not have; write \\$ for a dollar sign
            auth + + year ==> 7 ==> there is “+”; write a word such as auth, year or shorttitle here
            auth year ==> 5 ==> there is “y”; write +, | or a filter such as .lower here
            auth + "x ==> 7 ==> this quote is not closed; write " at its end
            auth.replace(x ==> 14 ==> the pattern ends; write a comma or ) here
            auth(x) ==> 5 ==> “x” is no number; write one from 0 to 9999
            shorttitle(1,2,3) ==> 15 ==> “shorttitle” does not take “3”; write no more than 2
            auth.len("~",1) ==> 5 ==> “~” compares nothing; write >, <, >=, <=, = or !=
            [zotero] ==> 1 ==> keys are not made of “zotero”; write auth, year or shorttitle
            """)
    void saysWhatIsWrongAndWhatToWriteInstead(String pattern, int position, String message) {
        assertThatThrownBy(() -> KeyPattern.parse(pattern))
                .isInstanceOfSatisfying(
                        KeyPatternException.class,
                        problem -> assertThat(problem.position() + " " + problem.getMessage())
                                .isEqualTo(position + " " + message));
    }
}
