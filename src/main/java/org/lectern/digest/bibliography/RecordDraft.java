package org.lectern.digest.bibliography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.digest.layout.ArxivId;
import org.lectern.json.CarriedRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;
import org.lectern.text.LinkFinder;

/**
 * A record of a bibliography that is being collected: what its fields say and on which lines. Of a field that can have one
 * value only, the first stays. A field that papers do not have keeps its own name, so that its lines are accounted for.
 */
final class RecordDraft {
    private record Place(Lines lines, String field) {}

    private final Lines whole;
    /** Whether all its lines are its own, also those that no field has. */
    private final boolean unbroken;

    private final List<Place> places = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Consumer<Metadata.Builder>> values = new ArrayList<>();
    private String title = "";
    private final DraftDate date = new DraftDate();
    private String type = "";
    private final Map<String, String> entryFields = new LinkedHashMap<>();
    private Optional<CarriedRecord> carried = Optional.empty();
    private Optional<Metadata> asWritten = Optional.empty();

    /** A record that stands on those lines and no others. */
    RecordDraft(Lines whole) {
        this(whole, true);
    }

    private RecordDraft(Lines whole, boolean unbroken) {
        this.whole = whole;
        this.unbroken = unbroken;
    }

    /** A record of tagged lines; what stands between them without a tag is nobody's. */
    static RecordDraft of(List<TaggedField> fields) {
        return new RecordDraft(
                new Lines(
                        fields.getFirst().lines().first(),
                        fields.getLast().lines().last()),
                false);
    }

    /** Names the lines of a field, whatever it says. */
    void place(Lines lines, String field) {
        places.add(new Place(lines, field));
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    /** Whether it leads anywhere. */
    boolean isLinked() {
        return known.contains("links") || known.contains("arxivId");
    }

    void title(String text) {
        if (title.isEmpty()) {
            title = clean(text);
        }
    }

    void abstractText(String text) {
        once("abstract", clean(text), (record, value) -> {
            record.abstractText(value);
            LinkFinder.links(value).forEach(record::link);
        });
    }

    void authors(List<Author> names) {
        List<Author> cleaned = names.stream()
                .flatMap(author -> author.with(RecordDraft::clean).stream())
                .toList();
        if (!cleaned.isEmpty() && known.add("authors")) {
            values.add(record -> cleaned.forEach(record::author));
        }
    }

    void authorCount(int count) {
        if (count > 0 && known.add("authorCount")) {
            values.add(record -> record.authorCount(count));
        }
    }

    void published(Optional<PartialDate> read) {
        if (read.isPresent() && known.add("published")) {
            values.add(record -> record.published(date.completed(read.get())));
        }
    }

    /** A year that stands with the venue: the date, where the record has none that is more exact. */
    void yearOfVenue(String year) {
        date.yearOfVenue(year);
    }

    /** The month and the day of a date whose year stands elsewhere; what cannot be is passed over. */
    void monthAndDay(String month, String day) {
        date.monthAndDay(month, day);
    }

    void entry(SourceEntry kept) {
        if (!kept.isEmpty() && known.add("entry")) {
            values.add(record -> record.entry(kept));
        }
    }

    void venue(String name) {
        once("venue", clean(name), Metadata.Builder::venue);
    }

    void organization(String name) {
        once("organization", clean(name), Metadata.Builder::organization);
    }

    void presentation(String kind) {
        once("presentation", clean(kind), Metadata.Builder::presentation);
    }

    void category(String name) {
        if (!name.isEmpty() && known.add("category " + name)) {
            values.add(record -> record.category(name));
        }
    }

    void keyword(String word) {
        String keyword = clean(word);
        if (!keyword.isEmpty() && known.add("keyword " + keyword)) {
            values.add(record -> record.keyword(keyword));
        }
    }

    void arxivId(Optional<ArxivId> id) {
        once("arxivId", id.map(ArxivId::value).orElse(""), Metadata.Builder::arxivId);
    }

    void doi(Optional<String> id) {
        once("doi", id.orElse(""), Metadata.Builder::doi);
        id.flatMap(Identifiers::arxivOfDoi).ifPresent(arxiv -> arxivId(Optional.of(arxiv)));
    }

    void citationKey(String key) {
        once("citationKey", Text.fold(key), Metadata.Builder::citationKey);
    }

    void upvotes(int count) {
        if (known.add("upvotes")) {
            values.add(record -> record.upvotes(count));
        }
    }

    /** An address, and what its name in the source says of it; what is an identifier as well is taken for that too. */
    void address(String name, String address) {
        String url = address.strip().replaceAll("\\s", "%20");
        Identifiers.arxivOfAddress(url).ifPresent(id -> arxivId(Optional.of(id)));
        Identifiers.doiOfAddress(url).ifPresent(id -> doi(Optional.of(id)));
        Identifiers.link(name, url).ifPresent(link -> {
            known.add("links");
            values.add(record -> record.link(link));
        });
    }

    /** The kind of publication, as BibTeX names it. */
    void type(String name) {
        type = type.isEmpty() ? name : type;
    }

    /** A field that papers do not have; whether it is the first of its name. */
    boolean entryField(String name, String value) {
        String text = Text.fold(value);
        return text.isEmpty() || entryFields.putIfAbsent(name, text) == null;
    }

    /** One more value of a field that may have several, a line each. */
    void entryValue(String name, String value) {
        String text = Text.fold(value);
        if (!text.isEmpty()) {
            entryFields.merge(name, text, (some, more) -> some + "\n" + more);
        }
    }

    /** One of the editors, as BibTeX lists them. */
    void editor(String name) {
        String text = Text.fold(name);
        if (!text.isEmpty()) {
            entryFields.merge("editor", text, (some, more) -> some + " and " + more);
        }
    }

    /** A record that Lectern wrote into the source, and what it is while the source is as it was written. */
    void carried(CarriedRecord record, Optional<Metadata> unchanged) {
        carried = Optional.of(record);
        asWritten = unchanged;
    }

    private interface Setter {
        void set(Metadata.Builder record, String value);
    }

    private void once(String field, String value, Setter setter) {
        if (!value.isEmpty() && known.add(field)) {
            values.add(record -> setter.set(record, value));
        }
    }

    private static String clean(String text) {
        return Normalizer.normalize(Text.fold(text), Normalizer.Form.NFC);
    }

    /** Gives the record to the transcript; a record without a title is a problem, and its lines are not understood. */
    void tell(Page page, Transcript transcript) {
        if (title.isEmpty()) {
            transcript.problem(whole.first(), "an entry without a title; left out");
            return;
        }
        if (unbroken && !whole.isOne()) {
            transcript.field(whole.in(page), "record");
        }
        places.forEach(place -> transcript.field(place.lines().in(page), place.field()));
        if (unbroken && whole.isOne()) {
            // No field has the line for itself.
            transcript.field(whole.in(page), "record");
        }
        published(date.ofVenue());
        Metadata.Builder record = Metadata.titled(title);
        values.forEach(value -> value.accept(record));
        if (asWritten.isPresent()) {
            transcript.exportedRecord(asWritten.get());
            return;
        }
        if (!type.isEmpty() || !entryFields.isEmpty()) {
            record.entry(new SourceEntry(type, entryFields, ""));
        }
        Metadata read = record.build();
        transcript.record(carried.map(more -> more.addedTo(read)).orElse(read));
    }
}
