package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.digest.Transcript;
import org.lectern.paper.PartialDate;

/**
 * What stands above, between and below the papers of arXiv's e-mail:
 *
 * <pre>
 * ------------------------------------------------------------------------------
 * Send any comments regarding submissions directly to submitter.
 * ------------------------------------------------------------------------------
 * Archives at http://arxiv.org/
 * To unsubscribe, e-mail To: cs@arXiv.org, Subject: cancel
 * ------------------------------------------------------------------------------
 *  Submissions to:
 * Machine Learning
 *  received from  Mon 1 Jan 24 19:00:00 GMT  to  Tue 2 Jan 24 19:00:00 GMT
 * ------------------------------------------------------------------------------
 * </pre>
 */
final class ArxivEmailHead {
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "(?:From|To|Cc|Date|Sent|Subject|Reply-To|Sender|Message-ID|List-[A-Za-z-]+|MIME-Version|Content-[A-Za-z-]+):.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTICE = Pattern.compile(
            "Send any comments regarding submissions.*|Archives? at https?://.*"
                    + "|(?:To unsubscribe|For (?:help|subscribe|general|information|more)|For subscribe options)\\b.*"
                    + "|.*\\be-mail To: .*|.*\\b(?:help|listserv|no-reply)@arxiv\\.org\\b.*|https?://(?:\\w+\\.)?arxiv\\.org\\S*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECEIVED = Pattern.compile("received from (.{5,60}) to (.{5,60})");
    private static final String SUBMISSIONS = "Submissions to:";
    /** A page names some dozens of archives at most. */
    private static final int MOST_ARCHIVES = 100;

    private ArxivEmailHead() {}

    /** Reads the lines above the first paper, which say what the listing is. */
    static void read(List<Line> lines, Transcript transcript) {
        List<Line> archives = new ArrayList<>();
        boolean naming = false;
        Optional<PartialDate> date = Optional.empty();
        for (Line line : lines) {
            String text = line.folded();
            Matcher received = RECEIVED.matcher(text);
            if (received.matches()) {
                naming = false;
                date = ArxivFields.date(received.group(2));
                furniture(line, "when the papers were received", transcript);
            } else if (text.equals(SUBMISSIONS)) {
                naming = true;
                furniture(line, "the e-mail's head", transcript);
            } else if (naming && !ArxivEmailLayout.isRule(text) && archives.size() < MOST_ARCHIVES) {
                if (line.isBlank()) {
                    naming = false;
                } else {
                    archives.add(line);
                }
            } else {
                naming = false;
                between(line, transcript);
            }
        }
        archives.forEach(line -> furniture(line, "an archive that the papers were sent to", transcript));
        title(archives.stream().map(Line::folded).toList(), date).ifPresent(transcript::listingTitle);
    }

    /** Reads lines between papers, or below the last. */
    static void readBetween(List<Line> lines, Transcript transcript) {
        lines.forEach(line -> between(line, transcript));
    }

    private static void between(Line line, Transcript transcript) {
        String text = line.folded();
        if (ArxivEmailLayout.isRule(text)) {
            furniture(line, "a rule between papers", transcript);
        } else if (ArxivEmailLayout.isPart(text)) {
            furniture(line, "between the parts of a paper", transcript);
        } else if (NOTICE.matcher(text).matches() || MAIL_FIELD.matcher(text).matches()) {
            furniture(line, "the e-mail's head or foot", transcript);
        }
    }

    private static void furniture(Line line, String rule, Transcript transcript) {
        if (!line.isBlank()) {
            transcript.furniture(new Block(List.of(line)), rule);
        }
    }

    private static Optional<String> title(List<String> archives, Optional<PartialDate> date) {
        if (archives.isEmpty() && date.isEmpty()) {
            return Optional.empty();
        }
        String name = archives.isEmpty() ? "arXiv" : "arXiv: " + String.join("; ", archives);
        return Optional.of(date.map(day -> name + ", " + ArxivFields.shown(day)).orElse(name));
    }
}
