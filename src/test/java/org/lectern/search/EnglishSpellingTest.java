package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSpellingTest {
    private final Analysis analysis = new Analysis();

    private List<String> stems(String text) {
        return analysis.words(IndexSchema.TITLE, text);
    }

    @ParameterizedTest
    @CsvSource({
        "behaviour, behaviors",
        "behavioural, behavioral",
        "neighbourhoods, neighborhood",
        "colours, color",
        "coloured, colored",
        "recolouring, recoloring",
        "tumours, tumor",
        "optimise, optimize",
        "optimising, optimized",
        "visualisation, visualization",
        "visualised, visualize",
        "optimisation, optimization",
        "generalises, generalizing",
        "normaliser, normalizer",
        "regularised, regularized",
        "criticise, criticize",
        "incentivised, incentivized",
        "analyse, analyze",
        "analysing, analyzed",
        "analyses, analysis",
        "modelling, modeling",
        "labelled, labeled",
        "unlabelled, unlabeled",
        "signalling, signaling",
        "travelled, traveled",
        "centre, centers",
        "centred, centered",
        "fibres, fiber",
        "kilometres, kilometer",
        "catalogue, catalog",
        "dialogues, dialog",
        "defence, defense",
        "grey, gray",
        "artefacts, artifact",
        "ageing, aging",
        "programmes, program",
        "haemodynamic, hemodynamic",
        "ischaemia, ischemia",
        "paediatric, pediatric",
        "orthopaedic, orthopedic",
        "anaesthesia, anesthesia",
        "aesthetics, esthetic",
        "oesophagus, esophagus",
        "foetal, fetal",
        "manoeuvres, maneuver",
        "manoeuvring, maneuvering",
        "focussed, focused",
        "sulphur, sulfur",
        "sceptical, skeptical",
    })
    void britishAndAmericanAreOneWord(String british, String american) {
        assertThat(stems(british)).isEqualTo(stems(american));
    }

    @ParameterizedTest
    @CsvSource({
        "features, feature",
        "representations, representation",
        "regions, region",
        "matrices, matrix",
        "vertices, vertex",
        "indices, index",
        "hypotheses, hypothesis",
        "criteria, criterion",
        "phenomena, phenomenon",
        "corpora, corpus",
        "stimuli, stimulus",
        "spectra, spectrum",
        "irises, iris",
        "wolves, wolf",
        "parentheses, parenthesis",
        "mice, mouse",
        "children, child",
        "studies, study",
        "policies, policy",
        "losses, loss",
        "biases, bias",
        "networks, network",
        "towards, toward",
        "axes, axis",
        "bases, base",
        "foci, focus",
        "loci, locus",
        "nuclei, nucleus",
        "formulae, formula",
        "indexes, index",
        "moduli, modulus",
        "tori, torus",
        "colliculi, colliculus",
        "neocortices, neocortex",
        "helixes, helix",
        "reflexes, reflex",
        "reanalyses, reanalysis",
        "hydrolyses, hydrolysis",
        "biosyntheses, biosynthesis",
        "antitheses, antithesis",
        "misdiagnoses, misdiagnosis",
        "psychoses, psychosis",
        "polyhedra, polyhedrons",
        "taxa, taxon",
        "continua, continuum",
        "consortia, consortium",
        "suprema, supremum",
        "supernovae, supernova",
        "algae, alga",
        "somata, somas",
        "datum, data",
        "people, person",
        "masses, mass",
        "quizzes, quiz",
        "selves, self",
    })
    void oneAndManyAreOneWord(String many, String one) {
        assertThat(stems(many)).isEqualTo(stems(one));
    }

    @ParameterizedTest
    @CsvSource({
        "news, new",
        "means, mean",
        "bias, bia",
        "analysis, analyze",
        "class, clas",
        "virus, viru",
        "axis, axi",
        "noise, noize",
        "four, for",
        "our, or",
        "hour, hor",
        "tour, tor",
        "metre, metric",
        "bases, basis",
        "axes, axe",
        "media, medium",
        "dice, die",
        "lives, life",
        "opera, opus",
    })
    void otherWordsStayApart(String one, String other) {
        assertThat(stems(one)).isNotEqualTo(stems(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "precise",
                "noise",
                "denoise",
                "supervise",
                "revise",
                "promise",
                "exercise",
                "enterprise",
                "surprise",
                "pairwise",
                "otherwise",
                "advertise",
                "expertise",
                "raise",
                "rise",
                "arise",
                "premise",
                "disguise",
                "louise",
                "four",
                "contour",
                "detour",
                "rogue",
                "vogue",
                "genre",
                "share",
                "acre",
                "filled",
                "controlled",
                "called",
                "michael",
                "poem",
                "does",
                "species",
                "series",
            })
    void wordsWithOneSpellingKeepIt(String word) {
        assertThat(EnglishSpelling.of(word)).isEqualTo(word);
    }
}
