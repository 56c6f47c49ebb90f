package org.lectern.desktop.triage;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import org.lectern.InboxScope;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.search.HitList;
import org.lectern.desktop.search.Row;
import org.lectern.library.Change;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.search.Counting;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;
import org.lectern.topic.Topic;

/**
 * The inbox: the papers of a scope that are unread, the newest first, and one of them to be decided about. What was decided here stays in its row
 * while the window is open, so that nothing moves under the hand; of very many at least the latest {@value #SHOWN}. The queue is a search for what is
 * unread or is one of these by its id, so it finds the same before a decision is written and after. A decision is shown at once and written in its turn. Used on the
 * FX thread.
 */
public final class TriageViewModel {
    /** So many papers that were decided about stay in the queue. */
    static final int SHOWN = 100;

    /** A paper that came back is looked for among so many rows. */
    private static final int LOOKED_THROUGH = 5_000;

    private static final int LOOKED_AT_ONCE = 500;
    private static final Texts TEXTS = Texts.of(TriageViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Latest asking;
    private final Latest locating;
    private final InTurn turns;
    private final HitList queue;
    private final PaperViewModel paper;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<InboxScope> scope = new SimpleObjectProperty<>(InboxScope.LAST_IMPORT);
    private final ReadOnlyObjectWrapper<InboxState> state = new ReadOnlyObjectWrapper<>(new InboxState.Loading());
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Hit>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was decided here, by paper, in order. */
    private final Map<PaperId, ReadingState> states = new LinkedHashMap<>();

    /** Those of these that keep their rows, in order. */
    private List<PaperId> kept = List.of();

    /** What finds the queue. */
    private volatile String query = InboxScope.LAST_IMPORT.waiting();

    /** The rows in which something was decided. */
    private final Map<PaperId, Integer> rows = new HashMap<>();

    private final Deque<Decision> decisions = new ArrayDeque<>();
    private Optional<Done> seen = Optional.empty();
    private Optional<InboxScope> shown = Optional.empty();
    private boolean looking;

    /** What was decided by one key, as the library has it; the paper is empty where it was said of several. */
    private record Decision(Optional<PaperId> paper, ReadingState state, Change change) {}

    /** What the library says of the scope; the queue only while somebody looks. */
    private record Answer(
            InboxScope scope, Tally tally, Optional<SearchResult> queue, Map<PaperId, ReadingState> decided) {}

    /** The inbox of a library, closed. */
    public TriageViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        asking = new Latest(background);
        locating = new Latest(background);
        turns = new InTurn(background);
        queue = new HitList(request -> access.search(request.asking(query)), background);
        paper = new PaperViewModel(access::markAbstract, access::roles, access::versions, background);
        library.writesIn(turns);
        library.version().subscribe((before, now) -> refresh());
        scope.subscribe((before, now) -> {
            looking = false;
            state.set(new InboxState.Loading());
            refresh();
        });
        ListChangeListener<Row> fetched = change -> showRow();
        queue.addListener(fetched);
    }

    /** Whether the inbox is shown. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Shows it, at the first paper that waits. */
    public void open() {
        open.set(true);
        looking = false;
        current.set(Optional.empty());
        row.set(-1);
        refresh();
    }

    public void close() {
        open.set(false);
    }

    /** Which papers are in it. */
    public ObjectProperty<InboxScope> scope() {
        return scope;
    }

    public ReadOnlyObjectProperty<InboxState> state() {
        return state.getReadOnlyProperty();
    }

    /** How many papers of the scope wait, and what was decided about the others. */
    public ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    /** The papers that wait, and in their rows those that were decided about here. */
    HitList queue() {
        return queue;
    }

    /** The row of the paper at hand, from 0; -1 for none. */
    ReadOnlyIntegerProperty row() {
        return row.getReadOnlyProperty();
    }

    /** Rises whenever what rows say may be another. */
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The paper at hand, as it is read. */
    public PaperViewModel paper() {
        return paper;
    }

    /** The paper at hand with its topics; empty when there is none, or it is on its way. */
    public ReadOnlyObjectProperty<Optional<Hit>> current() {
        return current.getReadOnlyProperty();
    }

    /** Whether somebody went to a paper again after all were decided about. */
    boolean isLooking() {
        return looking;
    }

    /** What was decided of a paper here; {@link ReadingState#UNREAD} when nothing was. */
    public ReadingState stateOf(PaperId of) {
        return states.getOrDefault(of, ReadingState.UNREAD);
    }

    /** Asks anew, unless something is being written: then when that is done. */
    public void refresh() {
        if (turns.isBusy()) {
            return;
        }
        InboxScope of = scope.get();
        List<PaperId> decided = List.copyOf(states.keySet());
        if (kept.size() > 2 * SHOWN) {
            kept = decided.subList(Math.max(0, decided.size() - SHOWN), decided.size());
        }
        findQueue();
        Optional<SearchRequest> whole = Optional.of(request()).filter(request -> open.get());
        asking.ask(() -> ask(of, whole, decided), this::answered, this::failed);
    }

    private void findQueue() {
        String ids = kept.stream().map(PaperId::value).collect(Collectors.joining(" OR "));
        InboxScope of = scope.get();
        query = kept.isEmpty() ? of.waiting() : of.query() + " (is:unread OR id:(" + ids + "))";
    }

    private SearchRequest request() {
        return SearchRequest.of(query)
                .sorted(SortOrder.NEWEST)
                .page(0, HitList.PAGE)
                .counting(Counting.TOTAL);
    }

    private Answer ask(InboxScope of, Optional<SearchRequest> whole, List<PaperId> decided) {
        Map<ReadingState, Integer> numbers = new EnumMap<>(ReadingState.class);
        for (ReadingState each : ReadingState.values()) {
            numbers.put(each, count(of.being(each.key())));
        }
        Map<PaperId, ReadingState> now = access.marks(decided).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, marks -> marks.getValue().state()));
        return new Answer(of, new Tally(numbers), whole.map(access::search), now);
    }

    private int count(String query) {
        SearchResult counted = access.search(SearchRequest.of(query).page(0, 0).counting(Counting.TOTAL));
        return counted.partial() ? 0 : counted.total();
    }

    private void failed(Exception failure) {
        state.set(new InboxState.Failed(Background.explain(failure)));
    }

    private void answered(Answer answer) {
        List<PaperId> back = List.copyOf(states.keySet()).stream()
                .filter(id -> answer.decided.getOrDefault(id, ReadingState.UNREAD) == ReadingState.UNREAD)
                .toList();
        back.forEach(states::remove);
        states.replaceAll((id, before) -> answer.decided.getOrDefault(id, before));
        tally.set(answer.tally);
        state.set(
                answer.tally.waiting() > 0
                        ? new InboxState.Waiting()
                        : answer.tally.papers() > 0 ? new InboxState.Decided() : new InboxState.Nothing());
        answer.queue.ifPresent(found -> show(answer.scope, found, back));
        revision.set(revision.get() + 1);
    }

    private void show(InboxScope of, SearchResult found, List<PaperId> back) {
        Optional<PaperId> before = current.get().map(hit -> hit.paper().id());
        boolean other = !shown.equals(Optional.of(of));
        shown = Optional.of(of);
        queue.proceed(found);
        Optional<Done> undone = library.lastDone()
                .get()
                .filter(done -> done.kind() == Done.Kind.UNDONE && !seen.equals(Optional.of(done)));
        seen = library.lastDone().get();
        if (other) {
            row.set(-1);
        }
        boolean there = undone.isPresent() && broughtBack(back, undone.get());
        if (!there) {
            stay(other ? Optional.empty() : before);
        }
    }

    /** The paper at hand stays at hand, wherever it is now; where it is no more, it is the turn of the first that waits. */
    private void stay(Optional<PaperId> before) {
        int at = row.get();
        if (before.isPresent() && !before.equals(idAt(at))) {
            at = indexOf(before.get());
        }
        select(at < 0 || at >= queue.size() ? firstWaiting(0, queue.size()) : at);
    }

    /** What somebody took back is shown, to be decided about anew; false where its row has to be looked for. */
    private boolean broughtBack(List<PaperId> here, Done undone) {
        Optional<PaperId> known = here.reversed().stream()
                .filter(id -> Optional.of(id).equals(idAt(rows.getOrDefault(id, -1))))
                .findFirst();
        if (known.isPresent()) {
            locating.forget();
            looking = false;
            select(rows.getOrDefault(known.get(), -1));
            return true;
        }
        SearchRequest request = request();
        Callable<Integer> place = () -> locate(request, touched(here, undone));
        locating.ask(
                place,
                found -> {
                    if (found >= 0 && found < queue.size()) {
                        looking = false;
                        select(found);
                    }
                },
                failure -> {});
        return false;
    }

    private Collection<PaperId> touched(List<PaperId> here, Done undone) {
        if (!here.isEmpty()) {
            return here;
        }
        return undone.undo().stream()
                .min(Long::compare)
                .map(first -> access.touchedSince(first - 1))
                .orElse(List.of());
    }

    /** The first row that has one of some papers; -1 when none of the first rows has. */
    private int locate(SearchRequest request, Collection<PaperId> sought) {
        for (int from = 0; from < LOOKED_THROUGH && !sought.isEmpty(); from += LOOKED_AT_ONCE) {
            List<Hit> hits = access.search(request.page(from, LOOKED_AT_ONCE).counting(Counting.NOTHING))
                    .hits();
            for (int i = 0; i < hits.size(); i++) {
                if (sought.contains(hits.get(i).paper().id())) {
                    return from + i;
                }
            }
            if (hits.size() < LOOKED_AT_ONCE) {
                break;
            }
        }
        return -1;
    }

    private Optional<PaperId> idAt(int index) {
        return index >= 0 && index < queue.size() && queue.get(index) instanceof Row.Loaded(Hit hit)
                ? Optional.of(hit.paper().id())
                : Optional.empty();
    }

    /** Among the first rows, which are there. */
    private int indexOf(PaperId sought) {
        List<PaperId> first =
                queue.firstPage().stream().map(hit -> hit.paper().id()).toList();
        return first.indexOf(sought);
    }

    /** The first row of some that is not known to be decided about; -1 for none. */
    private int firstWaiting(int from, int to) {
        for (int i = from; i < to; i++) {
            // What is not there yet was not decided about here.
            if (idAt(i).map(id -> stateOf(id) == ReadingState.UNREAD).orElse(true)) {
                return i;
            }
        }
        return -1;
    }

    /** Goes to a row, as somebody who looks for something. */
    void goTo(int index) {
        if (index >= 0 && index < queue.size()) {
            looking = true;
            select(index);
            revision.set(revision.get() + 1);
        }
    }

    /** Goes to the row below. */
    void next() {
        goTo(Math.min(row.get() + 1, queue.size() - 1));
    }

    /** Goes to the row above. */
    void previous() {
        goTo(row.get() < 0 ? queue.size() - 1 : Math.max(row.get() - 1, 0));
    }

    private void select(int index) {
        row.set(index);
        showRow();
    }

    private void showRow() {
        if (queue.isReplacing()) {
            return;
        }
        int index = row.get();
        if (index >= 0 && index < queue.size() && queue.get(index) instanceof Row.Loaded(Hit hit)) {
            current.set(Optional.of(hit));
            paper.show(hit.paper(), hit.title(), "");
        } else {
            current.set(Optional.empty());
            paper.close();
        }
    }

    /** Decides about the paper at hand and goes on to the next that waits; nothing while there is none. */
    public void decide(ReadingState now) {
        current.get().map(Hit::paper).map(Paper::id).ifPresent(id -> {
            ReadingState before = stateOf(id);
            looking = false;
            if (before != now) {
                put(id, before, now);
            }
            goOn();
        });
    }

    private void put(PaperId id, ReadingState before, ReadingState now) {
        asking.forget();
        states.remove(id);
        states.put(id, now);
        rows.put(id, row.get());
        if (!kept.contains(id)) {
            kept = Stream.concat(kept.stream(), Stream.of(id)).toList();
            findQueue();
        }
        tally.set(tally.get().moved(before, now));
        if (tally.get().waiting() == 0) {
            state.set(new InboxState.Decided());
        }
        revision.set(revision.get() + 1);
        turns.run(
                () -> access.mark(stored -> stored.marks().state(List.of(id), now)),
                change -> written(Optional.of(id), now, change),
                failure -> {
                    library.say(Done.failed(Background.explain(failure)));
                    refresh();
                });
    }

    private void written(Optional<PaperId> of, ReadingState now, Optional<Change> change) {
        if (change.isPresent()) {
            decisions.push(new Decision(of, now, change.get()));
            library.changed(change.get());
        } else {
            refresh();
        }
    }

    private void goOn() {
        int below = firstWaiting(row.get() + 1, queue.size());
        int next = below >= 0 ? below : firstWaiting(0, Math.max(0, Math.min(row.get(), queue.size())));
        select(next);
    }

    /**
     * Takes back the last decision that was made here and stands, whatever else was done since. Where there is none it says so: what was done
     * elsewhere is not taken back by a single letter.
     */
    public void undo() {
        turns.run(() -> true, written -> takeBack(), failure -> {});
    }

    private void takeBack() {
        while (!decisions.isEmpty()) {
            Decision last = decisions.pop();
            boolean stands = last.paper().map(id -> stateOf(id) == last.state()).orElse(true);
            if (stands) {
                library.takeBack(Done.undoable(last.change()));
                return;
            }
        }
        library.say(Done.of(TEXTS.get("undo.nothing")));
    }

    /** Skips all that wait, in one step. */
    public void skipRest() {
        all(scope.get().waiting(), ReadingState.SKIPPED);
    }

    /** Decides in one step about all that wait and have a topic. */
    public void decideTopic(Topic topic, ReadingState now) {
        all(scope.get().waiting() + " topic:=\"" + topic.name().replace("\"", "") + '"', now);
    }

    private void all(String query, ReadingState now) {
        looking = false;
        library.say(Done.of(TEXTS.get("several.underway")));
        turns.run(
                () -> access.mark(stored -> stored.marks().state(access.ids(query), now)),
                change -> written(Optional.empty(), now, change),
                failure -> {
                    library.say(Done.failed(Background.explain(failure)));
                    refresh();
                });
    }
}
