package org.lectern.export.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of organisations and teams among authors from those of people. */
final class Organizations {
    private static final Set<String> WORDS = Set.of(
            "Team",
            "Group",
            "Collaboration",
            "Collaborations",
            "Alliance",
            "Commission",
            "Corporation",
            "Federation",
            "Hospital",
            "Investigators",
            "Observatory",
            "Partnership",
            "Programme",
            "Consortium",
            "Project",
            "Institute",
            "University",
            "Labs",
            "Laboratory",
            "Laboratories",
            "Academy",
            "Academies",
            "Association",
            "Society",
            "Foundation",
            "Research",
            "AI",
            "Inc",
            "Inc.",
            "Corp",
            "Corp.",
            "Ltd",
            "Ltd.",
            "LLC",
            "GmbH",
            "Committee",
            "Council",
            "Department",
            "Ministry",
            "Center",
            "Centre",
            "Organization",
            "Organisation",
            "Initiative",
            "Community",
            "Contributors",
            "Company",
            "Technologies",
            "Working",
            "Agency",
            "Press",
            "Workshop",
            "Lab",
            "Intelligence",
            "Network",
            "School",
            "College",
            "Administration",
            "Authority",
            "Institutes",
            "Universities",
            "Nations",
            "Services",
            "e.V.",
            "plc",
            "PLC");

    /** At the end of two words and more. */
    private static final Set<String> AT_END = Set.of("Union", "Systems", "Technology");

    /** At the end too, but they may be initials: {@code Smith AG}. */
    private static final Set<String> FORMS = Set.of("AG", "SE");

    private static final Set<String> MAKERS = Set.of(
            "Google",
            "NVIDIA",
            "Nvidia",
            "Microsoft",
            "OpenAI",
            "DeepMind",
            "Tencent",
            "Baidu",
            "Huawei",
            "ByteDance",
            "Alibaba",
            "IBM",
            "Hugging",
            "Anthropic",
            "Facebook",
            "Amazon",
            "Samsung",
            "Xiaomi",
            "Mistral",
            "Cohere");

    private static final Set<String> STOCK_COMPANIES = Set.of(
            "Siemens",
            "Bosch",
            "Volkswagen",
            "Bayer",
            "Daimler",
            "Infineon",
            "Continental",
            "Allianz",
            "Airbus",
            "Zalando",
            "Deutsche",
            "Mercedes-Benz",
            "Porsche",
            "Audi",
            "Roche",
            "Novartis");

    /** Words that are names of nobody, so in small letters too. */
    private static final Set<String> COMMON = Set.of(
            "team",
            "group",
            "collaboration",
            "collaborations",
            "consortium",
            "community",
            "contributors",
            "developers",
            "project");

    private static final Pattern ORDINAL = Pattern.compile("[2-9](?:nd|rd|th)");

    /** Words that are names of families too: at the end of a short name they are, unless what is before says otherwise. */
    private static final Set<String> FAMILIES = Set.of("Company", "Press", "School", "College", "Lab", "Center");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.(?:-?\\p{Lu}\\.)*");
    private static final Set<String> PUBLISHERS = Set.of(
            "Springer",
            "Cambridge",
            "Oxford",
            "Harvard",
            "Princeton",
            "Stanford",
            "Elsevier",
            "Boeing",
            "Academic",
            "Morgan");
    private static final Pattern PERSONAL = Pattern.compile("\\p{Lu}?\\p{Ll}+\\d{0,2}\\p{Ll}*");

    private static final Set<String> JOINERS = Set.of("and", "of", "for", "&", "at");

    private Organizations() {}

    static boolean isOne(String name) {
        List<String> words = NameTokens.of(name, true);
        if (words.size() < 2) {
            return hasInnerCapital(name) || hasDigit(name);
        }
        if (isFamilyAtEnd(words)) {
            return false;
        }
        for (String word : words) {
            if (WORDS.contains(word) || COMMON.contains(word) || JOINERS.contains(word) || hasNumber(word)) {
                return true;
            }
        }
        if (AT_END.contains(words.getLast()) || isStockCompany(words)) {
            return true;
        }
        boolean article = words.size() == 2 && words.getFirst().equals("The");
        return article || (MAKERS.contains(words.getFirst()) && !isGivenName(words));
    }

    /** {@code SAP SE}, {@code Deutsche Telekom AG}. */
    private static boolean isStockCompany(List<String> words) {
        String first = words.getFirst();
        boolean capitals = first.length() > 1 && first.chars().allMatch(Character::isUpperCase);
        return FORMS.contains(words.getLast()) && (capitals || STOCK_COMPANIES.contains(first));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code O. Company}, {@code Ofir Press}. */
    private static boolean isFamilyAtEnd(List<String> words) {
        if (!FAMILIES.contains(words.getLast()) || words.stream().anyMatch(JOINERS::contains)) {
            return false;
        }
        List<String> given = words.subList(0, words.size() - 1);
        boolean initials = given.stream().anyMatch(word -> INITIAL.matcher(word).matches());
        boolean alone = given.size() == 1 && Set.of("Company", "Press").contains(words.getLast());
        return initials
                || (alone
                        && PERSONAL.matcher(given.getFirst()).matches()
                        && !MAKERS.contains(given.getFirst())
                        && !PUBLISHERS.contains(given.getFirst()));
    }

    /** {@code Huawei} is a given name too: before a single word that is none of organisations. */
    private static boolean isGivenName(List<String> words) {
        return words.getFirst().equals("Huawei")
                && words.size() == 2
                && words.getLast().length() < 6
                && PERSONAL.matcher(words.getLast()).matches();
    }

    /** A digit makes a name one of no person, unless it is a slip within a word, as in {@code Cé1ine}. */
    private static boolean hasNumber(String word) {
        return hasDigit(word)
                && !PERSONAL.matcher(word).matches()
                && !ORDINAL.matcher(word).matches();
    }

    /** One word such as {@code OpenAI} or {@code DeepSeek-AI}; hyphened capitals as in {@code Al-Khwarizmi} are none. */
    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLetter(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
