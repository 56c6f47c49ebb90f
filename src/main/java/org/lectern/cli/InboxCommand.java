package org.lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.InboxScope;
import org.lectern.json.PaperJson;
import org.lectern.search.Counting;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern inbox}. */
@Command(
        name = "inbox",
        description = {
            "Lists the papers that wait to be decided about, the newest first: those that the last import brought and",
            "that are unread. Whatever state is given to a paper takes it out of the inbox."
        },
        footer = {
            "",
            "Examples:",
            "  lectern inbox",
            "  lectern inbox --scope week --limit 50",
            "  lectern state kept 3k7q 9x2m",
            "  lectern state skipped --query 'is:new is:unread'"
        })
final class InboxCommand implements Callable<Integer> {
    /** A scope by its key. */
    static final class OfScope implements ITypeConverter<InboxScope> {
        @Override
        public InboxScope convert(String key) {
            return SearchKeys.read(key, "scope", Arrays.asList(InboxScope.values()), InboxScope::key);
        }
    }

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            converter = OfScope.class,
            description = "last-import, which is meant when none is given, week or everything.")
    private InboxScope scope = InboxScope.LAST_IMPORT;

    @Mixin
    private LimitOption limit = new LimitOption(20);

    @Option(names = "--json", description = "Print one JSON object, as search does.")
    private boolean json;

    InboxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SearchRequest request = SearchRequest.of(scope.waiting())
                .sorted(SortOrder.NEWEST)
                .page(0, limit.get())
                .counting(Counting.TOTAL);
        SearchResult waiting;
        try (StatusProgress progress = StatusProgress.on(console)) {
            waiting = library.with(console, progress, lectern -> lectern.search(request));
        }
        if (json) {
            console.line(PaperJson.write(SearchJson.of(waiting, Optional.empty(), Optional.empty(), hit -> List.of())));
        } else if (waiting.total() == 0) {
            console.line("Nothing waits.");
        } else {
            new SearchText(console, hit -> List.of()).print(waiting, List.of());
        }
        return ExitCode.DONE;
    }
}
