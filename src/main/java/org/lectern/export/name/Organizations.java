package org.lectern.export.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells the names of organisations and teams among authors from those of people. */
final class Organizations {
    private static final Set<String> WORDS = Set.of(
            "Team",
            "Group",
            "Collaboration",
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
            "College");

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
            "The");

    private static final Set<String> JOINERS = Set.of("and", "of", "for", "&", "at");

    private Organizations() {}

    static boolean isOne(String name) {
        List<String> words = Arrays.stream(name.split("[ ,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2) {
            return hasInnerCapital(name) || name.chars().anyMatch(Character::isDigit);
        }
        return words.stream().anyMatch(word -> WORDS.contains(word) || JOINERS.contains(word))
                || MAKERS.contains(words.getFirst())
                || words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
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
