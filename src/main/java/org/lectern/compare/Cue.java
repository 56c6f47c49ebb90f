package org.lectern.compare;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What words of abstracts say about the sentence they stand in, whatever it is about. The words are in small letters. */
enum Cue {
    /** Brings something new. */
    OFFERS("""
            propose proposes proposed proposing present presents presented introduce introduces introduced develop develops
            developed describe describes described suggest suggests devise devised offer offers design designed"""),
    /** Says what came out. */
    SHOWS("""
            show shows showed shown demonstrate demonstrates demonstrated prove proves proved proven find finds found observe
            observed conclude concluded confirm confirms confirmed reveal reveals revealed indicate indicates indicated verify
            verified validate validated establish established reported"""),
    /** Says what is looked at. */
    STUDIES("""
            studies studied investigate investigates investigated examine examines examined explore explores explored
            address addresses addressed consider considers considered analyze analyzes analyzed analyse tackle aim aims aimed
            focus focuses focused discuss discusses discussed"""),
    /** Says what was done. */
    DOES("""
            use uses used using apply applies applied employ employs employed utilize utilizes utilized utilizing adopt adopted
            combine combines combined implement implemented train trained compute computed evaluate evaluated test tested
            compare compared"""),
    /** Praises. */
    PRAISES("""
            outperform outperforms outperformed outperforming improve improves improved improving improvement improvements
            achieve achieves achieved achieving reduce reduces reduced reducing increase increases increased better superior
            higher best exceeds significantly state-of-the-art effective effectiveness efficient accuracy promising competitive
            faster"""),
    /** Misses something. */
    LACKS("""
            however but although though despite problem problems challenge challenges challenging difficult difficulty lack
            lacks limited limitation limitations remains remain unfortunately hard little few suffer suffers issue issues yet"""),
    /** Says what is there already. */
    EXISTS("""
            existing previous prior traditional conventional current recent recently many most often typically usually widely
            commonly popular growing become becoming becomes years important importance has have been"""),
    /** What results are called. */
    RESULTS("""
            result results experiment experiments experimental evaluation evaluations simulation simulations finding findings
            performance empirical benchmark benchmarks dataset datasets"""),
    /** What papers are called. */
    PAPER("paper article work letter thesis survey chapter report study"),
    /** What comes after, and where it is. */
    BEYOND("""
            future implications available code software website http https www url github funded supported release released
            publicly download"""),
    /** The first person. */
    WE("we our i us my");

    private static final Map<String, Cue> WORDS = Arrays.stream(values())
            .flatMap(cue -> cue.words().map(word -> Map.entry(word, cue)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String words;

    Cue(String words) {
        this.words = words;
    }

    private Stream<String> words() {
        return Arrays.stream(words.split("\\s+"));
    }

    /** What a word says, in small letters; empty for most. */
    static Optional<Cue> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }
}
