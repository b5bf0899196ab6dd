package org.cldess.reporting.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactFile;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.PersonRequest;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;

/**
 * Composes {@link org.cldess.reporting.Reports#REGISTER} (article 30 of the GDPR): which personal data are kept, why,
 * on what legal basis and until when. It names no persons.
 */
public final class ProcessingRegister {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "registre", Texts.WORDS.message("register.title"), ProcessingRegister::of)
            .holding(Texts.WORDS.message("register.holds"))
            .alsoFor(Reader.FACILITATOR, Reader.ACTOR)
            .concerning(dossier -> dossier.actors().stream()
                    .anyMatch(actor -> !actor.contacts().isEmpty()));

    private final View view;
    private final Speech speech;
    private final List<Contact> contacts;

    private ProcessingRegister(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contacts = view.dossier().actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .toList();
    }

    private static Report of(View view) {
        ProcessingRegister register = new ProcessingRegister(view);
        return Report.named(KIND.name(), SharedTexts.speech(view, Texts.WORDS).say("register.title"), view.edition())
                .shortTitle(SharedTexts.speech(view, Texts.WORDS).say("register.short"))
                .addAll(register.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view, SharedTexts.speech(view, Texts.WORDS).say("sources.register")))
                .build();
    }

    private List<Block> blocks() {
        if (!view.audience().sees(Audience.COMMITTEE)) {
            return List.of(Notice.of(Notice.Kind.RESERVED, speech.say("register.reserved")));
        }
        if (contacts.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("register.empty")));
        }
        return List.of(verdict(), file(), activities(), durations(), deadlines(), requests());
    }

    private Notice verdict() {
        long overdue = contacts.stream()
                .filter(contact -> view.day().isAfter(contact.keepUntil()))
                .count();
        return Notice.of(
                Notice.Kind.VERDICT,
                speech.say(
                        "register.verdict",
                        contacts.size(),
                        processings().size() + byPurpose().size(),
                        overdue));
    }

    private Section file() {
        Known<ContactFile> file = view.dossier().contactFile();
        List<Definitions.Entry> entries = new ArrayList<>();
        entries.add(entry("register.controller", file.flatMap(ContactFile::controller), this::body));
        entries.add(entry("register.officer", file.flatMap(ContactFile::officer), speech::typed, "none"));
        entries.add(entry("register.start", file.flatMap(ContactFile::start), this::date));
        entries.add(entry("register.declaration", file.flatMap(ContactFile::declaration), speech::typed));
        entries.add(entry("register.exemption", file.flatMap(ContactFile::exemption), speech::typed));
        entries.add(entry("register.recorded", file.flatMap(ContactFile::recorded), this::date));
        entries.add(said("register.persons", "register.persons.all"));
        entries.add(said("register.data", "register.category.contacts"));
        entries.add(recipients(file.flatMap(ContactFile::recipients)));
        entries.add(entry("register.transfers", file.flatMap(ContactFile::transfers), speech::typed, "none"));
        entries.add(entry("register.security", file.flatMap(ContactFile::security), speech::typed));
        entries.add(entry(
                "register.breaches",
                file.flatMap(ContactFile::breaches),
                breaches -> speech.phrase("register.breaches.count", breaches.size())));
        return Section.of("file", speech.say("register.file"), new Definitions(entries));
    }

    /** A body with its postal address. */
    private Phrase body(ActorId id) {
        Optional<Actor> actor = view.findActor(id);
        List<Phrase> parts = new ArrayList<>(List.of(view.name(id)));
        actor.flatMap(known -> known.address().value())
                .ifPresent(address -> parts.add(
                        speech.typed(address.strip().lines().map(String::strip).collect(Collectors.joining(", ")))));
        actor.flatMap(known -> known.postalCode().value()).ifPresent(code -> parts.add(Phrase.of(code.toString())));
        return parts.stream().reduce((line, next) -> line.then(", ").then(next)).orElseThrow();
    }

    private Definitions.Entry said(String label, String words) {
        return new Definitions.Entry(speech.phrase(label), List.of(speech.phrase(words)));
    }

    /** The readers of the reports, and the other recipients recorded. */
    private Definitions.Entry recipients(Known<String> others) {
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(speech.say("register.recipients.readers"))));
        others.value().map(speech::typed).ifPresent(lines::add);
        return new Definitions.Entry(Phrase.of(speech.say("register.recipients")), lines);
    }

    private <T> Definitions.Entry entry(String label, Known<T> fact, Function<T, Phrase> words) {
        return entry(label, fact, words, "register.none");
    }

    private <T> Definitions.Entry entry(String label, Known<T> fact, Function<T, Phrase> words, String ifNone) {
        Phrase line = fact.fold(words, () -> speech.phrase(ifNone), () -> Phrase.of(speech.say("not-recorded")));
        return new Definitions.Entry(speech.phrase(label), List.of(line));
    }

    private Phrase date(LocalDate day) {
        return speech.phrase("register.day", day);
    }

    private Map<String, List<Contact>> byPurpose() {
        return contacts.stream().collect(Collectors.groupingBy(Contact::purpose, TreeMap::new, Collectors.toList()));
    }

    /**
     * The documents of the library that process personal data of this dossier, without those whose purpose is that of
     * some contacts: a purpose is counted once.
     */
    private List<Processing> processings() {
        return Stream.of(Processing.values())
                .filter(processing -> processing.isDone(view) && !byPurpose().containsKey(processing.purpose()))
                .toList();
    }

    private Section activities() {
        Table.Builder table = Table.captioned(speech.say("register.activities.table"))
                .column(speech.say("column.reference"), Table.Align.LEFT)
                .column(speech.say("column.purpose"), Table.Align.LEFT)
                .column(speech.say("column.basis"), Table.Align.LEFT)
                .column(speech.say("column.origin"), Table.Align.LEFT)
                .column(speech.say("column.persons"), Table.Align.RIGHT)
                .column(speech.say("column.updated"), Table.Align.LEFT);
        int number = 1;
        for (Processing processing : processings()) {
            table.row(List.of(
                    Cell.of("T" + number++),
                    Cell.of(speech.phrase(processing.key())),
                    Cell.of(speech.phrase(processing.basis(view))),
                    Cell.of(speech.phrase(DataOrigin.PERSON)),
                    speech.cell(processing.persons(view)),
                    Cell.NOT_APPLICABLE));
        }
        for (Map.Entry<String, List<Contact>> activity : byPurpose().entrySet()) {
            List<Contact> kept = activity.getValue();
            table.row(List.of(
                    Cell.of("T" + number++),
                    speech.typedCell(activity.getKey()),
                    said(kept, contact -> contact.basis().map(speech::say)),
                    said(kept, contact -> contact.origin().map(speech::say)),
                    speech.cell(kept.size()),
                    latest(kept)));
        }
        return Section.of(
                "activities",
                speech.say("register.activities"),
                table.note(speech.say("as-of", view.day())).build());
    }

    /**
     * The distinct values of a fact for the contacts of one activity, with a mention if the fact is missing for some.
     */
    private Cell said(List<Contact> kept, Function<Contact, Known<String>> fact) {
        List<Phrase> lines = kept.stream()
                .map(contact -> fact.apply(contact)
                        .fold(words -> words, () -> speech.say("none"), () -> speech.say("not-recorded")))
                .distinct()
                .sorted()
                .map(Phrase::of)
                .toList();
        return Cell.of(lines);
    }

    private Cell latest(List<Contact> kept) {
        Optional<LocalDate> latest = kept.stream()
                .flatMap(contact -> Stream.of(contact.collected(), contact.informed(), contact.lastContact()))
                .flatMap(fact -> fact.value().stream())
                .max(LocalDate::compareTo);
        return latest.map(day -> Cell.of(speech.shortDate(day))).orElse(Cell.MISSING);
    }

    private Section durations() {
        String years = view.rulebook().find("DAT-06").map(Rule::record).stream()
                .flatMap(record -> record.parameters().stream())
                .filter(parameter -> parameter.name().equals("years") && parameter.holdsOn(view.day()))
                .map(Parameter::value)
                .findFirst()
                .orElse("");
        String duration = years.isEmpty()
                ? speech.say("register.duration.own")
                : speech.say("register.duration", Integer.parseInt(years));
        Table table = Table.captioned(speech.say("register.durations.table"))
                .column(speech.say("column.category"), Table.Align.LEFT)
                .column(speech.say("column.duration"), Table.Align.LEFT)
                .column(speech.say("column.starting"), Table.Align.LEFT)
                .column(speech.say("column.fate"), Table.Align.LEFT)
                .row(List.of(
                        Cell.of(speech.say("register.category.contacts")),
                        Cell.of(duration),
                        Cell.of(speech.say("register.starting.contacts")),
                        Cell.of(speech.say("register.fate.contacts"))))
                .row(List.of(
                        Cell.of(speech.say("register.category.acts")),
                        Cell.of(speech.say("register.duration.acts")),
                        Cell.of(speech.say("register.starting.acts")),
                        Cell.of(speech.say("register.fate.acts"))))
                .build();
        return Section.of("durations", speech.say("register.durations"), table);
    }

    private Section deadlines() {
        Map<LocalDate, Long> byDay = contacts.stream()
                .collect(Collectors.groupingBy(Contact::keepUntil, TreeMap::new, Collectors.counting()));
        Table.Builder table = Table.captioned(speech.say("register.deadlines.table"))
                .column(speech.say("column.data"), Table.Align.LEFT)
                .column(speech.say("column.erase-after"), Table.Align.LEFT)
                .sum(speech.say("column.persons"));
        byDay.forEach((day, count) -> table.row(List.of(
                Cell.of(speech.say("register.category.contacts")),
                Cell.of(speech.shortDate(day)),
                speech.cell(Math.toIntExact(count)))));
        table.total(Cell.of(speech.say("total")), Cell.BLANK, speech.cell(contacts.size()));
        return Section.of("deadlines", speech.say("register.deadlines"), table.build());
    }

    private Section requests() {
        List<PersonRequest> all = contacts.stream()
                .flatMap(contact -> contact.requests().value().stream())
                .flatMap(List::stream)
                .toList();
        long open = all.stream()
                .filter(request -> request.answered().value().isEmpty())
                .count();
        long unknown = contacts.stream()
                .filter(contact -> !contact.requests().isRecorded())
                .count();
        return Section.of(
                "requests",
                speech.say("register.requests"),
                Notice.of(Notice.Kind.INFORMATION, speech.say("register.requests.count", all.size(), open, unknown)));
    }
}
