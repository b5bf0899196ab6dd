package org.cldess.commandline.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierChange;
import org.cldess.language.Localizable;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.person.PersonalDatum;
import org.cldess.person.Persons;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Completeness;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;

/** All calls of the library except the acts: the one class to adapt when the API changes. */
final class Library {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final Rulebook RULES = Rulebook.france();
    private static final Change CHANGE = Change.by("net", Instant.parse("2026-01-01T00:00:00Z"));

    private Library() {}

    /**
     * The result of reading a file.
     *
     * @param dossier the dossier, if it could be read
     * @param problems every problem, in order
     */
    record Read(Optional<Dossier> dossier, List<String> problems) {}

    static Read read(byte[] bytes) {
        try {
            var reading = DossierFile.read(bytes);
            return new Read(
                    reading.value(),
                    reading.violations().stream().map(Library::told).toList());
        } catch (UnreadableFileException refused) {
            return new Read(
                    Optional.empty(),
                    List.of(Facts.line(
                            "unreadable",
                            refused.code(),
                            refused.place()
                                    .map(place -> lineAndColumn(place.line().orElse(0), place.column()))
                                    .orElse("-"),
                            said(refused.sentence()))));
        } catch (RuntimeException | StackOverflowError bug) {
            return new Read(Optional.empty(), List.of(Facts.thrown(bug)));
        }
    }

    /** Returns a problem as a line: severity, code, path, position and message. */
    static String told(Violation violation) {
        return Facts.line(
                violation.severity(),
                violation.code(),
                violation.path(),
                violation
                        .place()
                        .map(place -> lineAndColumn(place.line().orElse(0), place.column()))
                        .orElse("-"),
                said(violation.message()));
    }

    private static String lineAndColumn(int line, Optional<String> column) {
        return line + ":" + column.orElse("-");
    }

    private static String said(Localizable words) {
        return Facts.line(words.say(Locale.FRENCH), words.say(Locale.ENGLISH));
    }

    static byte[] bytes(Dossier dossier) {
        return DossierFile.toBytes(dossier);
    }

    static Dossier seenOn(Dossier dossier, LocalDate day) {
        return dossier.seenOn(day);
    }

    static Dossier seenBy(Dossier dossier, Audience audience) {
        return dossier.seenBy(audience);
    }

    static Findings check(Dossier dossier, LocalDate day) {
        return RULES.check(dossier, day);
    }

    /** Returns the findings that an audience may see. */
    static Findings seenBy(Findings findings, Audience audience) {
        return findings.seenBy(audience);
    }

    /** Returns each finding as a line, in order, without the names of places. */
    static List<String> told(Findings findings) {
        return told(findings, finding -> "");
    }

    /** Returns each finding as a line, in order, with the names of its subject and of its missing facts. */
    static List<String> toldWithPlaces(Findings findings) {
        return told(findings, finding -> {
            List<String> places = new ArrayList<>();
            Stream.concat(Stream.of(finding.path()), finding.missing().stream())
                    .forEach(path -> places.add(said(findings.place(path))));
            return " | " + String.join(" | ", places);
        });
    }

    private static List<String> told(Findings findings, Function<Finding, String> more) {
        return findings.stream()
                .map(finding -> Facts.line(
                                finding.code(),
                                finding.path(),
                                finding.outcome(),
                                finding.severity(),
                                finding.keyDate().map(LocalDate::toString).orElse("-"),
                                finding.missing(),
                                finding.parameters().stream()
                                        .map(parameter -> parameter.say(Locale.FRENCH))
                                        .toList(),
                                said(finding.message()))
                        + more.apply(finding))
                .toList();
    }

    /** Returns the completeness of the dossier, and the missing facts in order of importance. */
    static List<String> completeness(Findings findings) {
        Completeness completeness = findings.completeness();
        List<String> lines = new ArrayList<>();
        lines.add(Facts.line("score", completeness.score(), completeness.evaluated(), completeness.notEvaluable()));
        completeness.missing().forEach(fact -> lines.add(Facts.line(fact.path(), said(fact))));
        return lines;
    }

    /** Returns the standing of each actor with regard to the social economy and inclusion. */
    static List<String> standings(Dossier dossier, LocalDate day) {
        List<String> lines = new ArrayList<>();
        dossier.essStatuses(day).forEach((actor, standing) -> {
            lines.add(Facts.line(actor.value(), said(standing)));
            standing.ess().reasons().forEach(reason -> lines.add(Facts.line(actor.value(), said(reason))));
        });
        return lines;
    }

    static List<ReportKind> reports() {
        return Reports.all();
    }

    static String name(ReportKind kind) {
        return kind.name();
    }

    static byte[] page(ReportKind kind, Dossier dossier, LocalDate day, Audience audience, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Format.HTML.write(kind.of(dossier, day, audience, language), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static List<Locale> languages() {
        return LANGUAGES;
    }

    /** Returns the differences, one per line. */
    static List<String> changes(Dossier before, Dossier after) {
        List<String> lines = new ArrayList<>();
        for (DossierChange change : Changes.between(before, after)) {
            lines.add(Facts.line(change.kind(), change.path(), said(change.place()), said(change)));
        }
        return lines;
    }

    static List<String> dataOfContact(Dossier dossier, String contact) {
        return told(Persons.of(dossier).data(ContactId.of(contact)));
    }

    static List<String> dataOfActor(Dossier dossier, String actor) {
        return told(Persons.of(dossier).data(ActorId.of(actor)));
    }

    private static List<String> told(List<PersonalDatum> data) {
        return data.stream()
                .map(datum -> Facts.line(datum.path(), said(datum.place()), said(datum.value()), said(datum)))
                .toList();
    }

    /** Opens a database in a file, uses it and closes it. */
    static <T> T inDatabase(Path file, Function<CldessDatabase, T> use) {
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            return use.apply(database);
        }
    }

    /** Saves a dossier over the stored one, and returns whether it is read back unchanged. */
    static String saved(CldessDatabase database, Dossier dossier) {
        Revision before =
                database.dossiers().find(dossier.id()).map(Stored::revision).orElse(Revision.NONE);
        Answer<Revision> answer = database.dossiers().save(dossier, before, CHANGE);
        if (!answer.isGranted()) {
            return Facts.line(
                    "refused", answer.reasons().stream().map(Library::told).toList());
        }
        Stored<Dossier> stored = database.dossiers().get(dossier.id());
        return Facts.line(
                "revision",
                stored.revision().number(),
                "equal",
                stored.value().equals(dossier),
                Facts.hash(bytes(stored.value())));
    }
}
