package org.lectern.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a bibliography or a list writes where a journal would stand, {@code arXiv preprint arXiv:2401.01234v2}, {@code CoRR
 * abs/2401.01234}: a paper's identifier, and no place where it came out.
 *
 * @param id without its version
 * @param version {@code v2}; empty when there is none
 * @param alone whether nothing else is said
 */
public record ArxivMention(String id, String version, boolean alone) {
    private static final String ID =
            "(\\d{4}\\.\\d{4,5}|[a-z][a-z-]{1,20}(?:\\.[A-Z][A-Za-z-]{1,20})?/\\d{7})(v\\d{1,3})?(?![\\w/])";
    private static final String SERVER = "(?i:arxiv(?:\\.org)?|corr)";
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\w)" + SERVER + "(?i:[\\s:,./]*(?:e-?prints?|preprints?|arxiv))*[\\s:,./]*(?i:abs/|pdf/)?\\s*" + ID);
    private static final Pattern BARE = Pattern.compile("(?i:abs/)?" + ID);
    /** Words that say no more than the identifier does. */
    private static final Pattern FURNITURE =
            Pattern.compile("(?i)\\b(?:https?|www|arxiv|org|corr|abs|pdf|preprints?|e-?prints?"
                    + "|available|at|(?:cs|math|stat|eess|econ|q-bio|q-fin|physics)(?:\\.[a-z-]{2,})?)\\b");

    /** The mention in a text; empty when it names no identifier. */
    public static Optional<ArxivMention> in(String text) {
        Matcher named = NAMED.matcher(text);
        Matcher found = named.find() ? named : BARE.matcher(text.strip());
        if (found != named && !found.matches()) {
            return Optional.empty();
        }
        String version = found.group(2) == null ? "" : found.group(2);
        return Optional.of(new ArxivMention(found.group(1), version, isAlone(text, found.group(1))));
    }

    private static boolean isAlone(String text, String id) {
        String rest = FURNITURE
                .matcher(text.replaceAll(Pattern.quote(id) + "(?:v\\d{1,3})?", " "))
                .replaceAll(" ");
        return rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a text says nothing but that it is on arXiv, {@code arXiv e-prints}. */
    public static boolean isServer(String text) {
        return text.matches(".*" + SERVER + ".*")
                && FURNITURE.matcher(text).replaceAll(" ").chars().noneMatch(Character::isLetterOrDigit);
    }
}
