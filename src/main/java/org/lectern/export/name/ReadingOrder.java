package org.lectern.export.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.NameParts;

/** Finds the family in a name that is written as it is read. */
final class ReadingOrder {
    private static final Pattern ELIDED = Pattern.compile("d['’]\\p{Lu}.*");
    private static final Pattern BEHIND = Pattern.compile("(.*\\S) ?\\(([^()]+)\\)");
    private static final String EASTERN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
    private static final String WESTERN = "[\\p{IsLatin}\\p{M}.'’-]+(?: [\\p{IsLatin}\\p{M}.'’-]+)+";
    /** The same name in two scripts, without anything between them. */
    private static final Pattern TWO_SCRIPTS = Pattern.compile(
            "(%s) (%s(?: ?%s)*)|(%s(?: ?%s)*) (%s)".formatted(WESTERN, EASTERN, EASTERN, EASTERN, EASTERN, WESTERN));

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?){1,5}|[BCDFGHJKLMNPQRSTVWXZ]{2,3}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’-]+");

    /** Families of China and Korea that are one letter in Latin script: without a dot, behind one given name. */
    private static final Set<String> ONE_LETTER = Set.of("E", "O");

    private ReadingOrder() {}

    /** Takes a name of a person apart. */
    static PersonName apart(String name, String suffix) {
        Matcher behind = BEHIND.matcher(name);
        if (name.endsWith(")") && behind.matches()) {
            return alsoCalled(behind.group(1), behind.group(2), suffix);
        }
        Matcher twoScripts = TWO_SCRIPTS.matcher(name);
        if (!isLatin(name) && twoScripts.matches()) {
            boolean latinFirst = twoScripts.group(1) != null;
            return alsoCalled(twoScripts.group(latinFirst ? 1 : 4), twoScripts.group(latinFirst ? 2 : 3), suffix);
        }
        return ofTokens(NameTokens.of(name, false), suffix);
    }

    /** {@code Po-Hsuan Chen (Cameron)}; of two scripts it is the Latin one that has the family at a place that is known. */
    private static PersonName alsoCalled(String name, String other, String suffix) {
        boolean latinBehind = NameParts.isEastAsian(name) && other.indexOf(' ') > 0 && !NameParts.isEastAsian(other);
        PersonName known = apart(latinBehind ? other.strip() : name, suffix);
        String called = "(" + (latinBehind ? name : other) + ")";
        String given = known.given().isEmpty() ? called : known.given() + " " + called;
        return new PersonName(given, known.particle(), known.family(), known.suffix(), false);
    }

    /** Whether no letter is of a script beyond those of Europe: a cheap look. */
    private static boolean isLatin(String name) {
        return name.chars().allMatch(c -> c < 0x1100 || (c >= 0x1e00 && c < 0x3000));
    }

    private static PersonName ofTokens(List<String> tokens, String suffix) {
        int size = tokens.size();
        if (size < 2) {
            return new PersonName("", "", String.join(" ", tokens), suffix, false);
        }
        if (PersonName.isSuffixOfFullName(tokens.getLast(), size - 1)) {
            return ofTokens(
                    tokens.subList(0, size - 1), suffix.isEmpty() ? tokens.getLast() : tokens.getLast() + " " + suffix);
        }
        boolean familyFirst =
                tokens.getFirst().charAt(0) > 0x1100 && tokens.stream().allMatch(NameParts::isEastAsian);
        if (familyFirst || isVietnamese(tokens)) {
            return familyFirst(tokens, 1, suffix);
        }
        if (Particles.areFirst(tokens)) {
            return familyFirst(tokens, Math.min(afterParticles(tokens) + 1, size), suffix);
        }
        if (isInitialsLast(tokens)) {
            return familyFirst(tokens, 1, suffix);
        }
        return isInitialLast(tokens) ? initialLast(tokens, suffix) : family(tokens, familyStart(tokens), suffix);
    }

    private static int afterParticles(List<String> tokens) {
        int at = 2;
        while (at < tokens.size() - 1 && (Particles.leads(tokens.get(at)) || Particles.isCapital(tokens.get(at)))) {
            at++;
        }
        return at;
    }

    private static PersonName familyFirst(List<String> tokens, int end, String suffix) {
        List<String> turned = new ArrayList<>(tokens.subList(end, tokens.size()));
        turned.addAll(tokens.subList(0, end));
        return family(turned, tokens.size() - end, suffix);
    }

    /** Written with the accents of Vietnam or with a given name of one letter, so by somebody who puts the family first. */
    private static boolean isVietnamese(List<String> tokens) {
        String first = tokens.getFirst();
        String last = tokens.getLast();
        boolean accented = first.chars().anyMatch(c -> c == 'Đ' || c == 'ũ' || (c >= 0x1ea0 && c < 0x1f00));
        return tokens.size() > 2
                && Vietnamese.isFamily(first)
                && !Vietnamese.isFamily(last)
                && (accented || (last.length() == 1 && Character.isUpperCase(last.charAt(0))));
    }

    /** {@code Petrov I. I.} */
    private static boolean isInitialsLast(List<String> tokens) {
        return tokens.size() > 2
                && !isInitial(tokens.getFirst())
                && tokens.subList(1, tokens.size()).stream().allMatch(ReadingOrder::isInitial);
    }

    private static boolean isInitialLast(List<String> tokens) {
        int size = tokens.size();
        String last = tokens.getLast();
        boolean oneLetterFamily = size == 2 && ONE_LETTER.contains(last);
        boolean glued = !last.equals("NG") && INITIALS.matcher(last).matches();
        return !oneLetterFamily && (glued || isInitial(last)) && !isInitial(tokens.get(size - 2));
    }

    /** South Indian names end with an initial, and so do those of which the family is written first. */
    private static PersonName initialLast(List<String> tokens, String suffix) {
        int last = tokens.size() - 1;
        if (Particles.isSmall(tokens.getFirst())) {
            return familyFirst(tokens, last, suffix);
        }
        List<String> turned = new ArrayList<>(tokens.subList(0, last - 1));
        turned.add(tokens.get(last));
        turned.add(tokens.get(last - 1));
        return family(turned, last, suffix);
    }

    private static boolean isInitial(String token) {
        boolean one = token.length() == 1 || (token.length() == 2 && token.charAt(1) == '.');
        return one && Character.isUpperCase(token.charAt(0));
    }

    private static int familyStart(List<String> tokens) {
        int last = tokens.size() - 1;
        boolean elided = tokens.get(last).startsWith("d")
                && ELIDED.matcher(tokens.get(last)).matches();
        if (elided && !Particles.isSmall(tokens.get(last - 1))) {
            return last; // Jean le Rond d'Alembert
        }
        if (Particles.isSmall(tokens.getFirst()) && !Particles.isLowerCase(tokens.get(last))) {
            return 0; // von Neumann, of whom no more is known
        }
        boolean vietnamese = Vietnamese.isFamily(tokens.getFirst());
        boolean middle = Vietnamese.isFamily(tokens.get(last)) && Vietnamese.isAny(tokens.subList(0, last));
        int capitals = capitalsStart(tokens);
        for (int i = 1; i < last; i++) {
            String token = tokens.get(i);
            if (i > 1 && (token.equals("y") || token.equals("e"))) {
                return i - 1; // Ramón y Cajal
            }
            boolean lowerAmongCapitals = Particles.isLowerCase(token) && !Particles.isLowerCase(tokens.get(last));
            boolean capital = Particles.isCapital(token)
                    && !vietnamese
                    && !(middle && token.equals("Van"))
                    && !(token.equals("Ben") && tokens.getFirst().equals(token));
            if (i == capitals || Particles.isSmall(token) || lowerAmongCapitals || capital) {
                return i;
            }
        }
        return last;
    }

    /** Where a family in capitals begins, behind given names that are not: {@code Juan DE LA CRUZ}. */
    private static int capitalsStart(List<String> tokens) {
        int start = tokens.size();
        while (start > 0 && CAPITALS.matcher(tokens.get(start - 1)).matches()) {
            start--;
        }
        return start == 0 ? tokens.size() : start;
    }

    /** A person whose family begins at a token: first its particles. */
    static PersonName family(List<String> tokens, int start, String suffix) {
        int family = start;
        while (family < tokens.size() - 1 && Particles.leads(tokens.get(family))) {
            family++;
        }
        return new PersonName(
                String.join(" ", tokens.subList(0, start)),
                String.join(" ", tokens.subList(start, family)),
                String.join(" ", tokens.subList(family, tokens.size())),
                suffix,
                false);
    }
}
