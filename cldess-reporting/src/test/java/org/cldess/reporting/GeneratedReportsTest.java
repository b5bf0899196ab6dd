package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.person.Persons;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Every report can be made of any valid dossier, for every audience, on a day before all events, in the middle, and
 * after all of them.
 */
class GeneratedReportsTest {
    private static final int CASES = 12;

    /** The maximum number of passes that remove dangling references from a dossier. */
    private static final int ROUNDS = 6;

    /** The generated events happen from 2010 to 2028. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2009, 1, 1), LocalDate.of(2018, 6, 30), LocalDate.of(2060, 1, 1));

    /** The places of known failures that are not fixed yet. This list may only get shorter. */
    private static final Set<String> KNOWN = Set.of();

    @Test
    void every_report_of_every_dossier_can_be_made() {
        Map<String, String> thrown = new TreeMap<>();
        Cases.seeds(CASES).forEach(seed -> {
            Dossier dossier = dossier(seed);
            for (LocalDate day : DAYS) {
                for (Audience audience : audiences(seed, day)) {
                    View view = View.of(dossier, day, audience, Locale.FRENCH);
                    kinds(seed).forEach(kind -> make(kind, view, thrown, "dossier " + seed));
                }
            }
        });

        assertThat(thrown.keySet()).as(thrown.toString()).isEqualTo(KNOWN);
    }

    /** Returns all audiences in the long ring, and one of them in turn in the short ring. */
    private static List<Audience> audiences(long seed, LocalDate day) {
        List<Audience> all = List.of(Audience.values());
        return Cases.areLong() ? all : List.of(all.get((int) (seed + DAYS.indexOf(day)) % all.size()));
    }

    /** Returns all reports in the long ring, and alternating halves in the short ring. */
    private static List<ReportKind> kinds(long seed) {
        List<ReportKind> all = Reports.all();
        return IntStream.range(0, all.size())
                .filter(index -> Cases.areLong() || (index + seed) % 2 == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static void make(ReportKind kind, View view, Map<String, String> thrown, String dossier) {
        try {
            assertThat(ReportText.of(kind.of(view))).isNotBlank();
        } catch (RuntimeException e) {
            thrown.putIfAbsent(
                    cause(e), "%s of %s for %s on %s".formatted(kind.name(), dossier, view.audience(), view.day()));
        }
    }

    /** Returns the type of the exception and the first frame inside a report, without data of the dossier. */
    private static String cause(RuntimeException e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.cldess.reporting"))
                .filter(frame -> !frame.getClassName().startsWith("org.cldess.reporting.document"))
                .findFirst()
                .map(frame -> "%s in %s.%s"
                        .formatted(e.getClass().getSimpleName(), frame.getClassName(), frame.getMethodName()))
                .orElse(e.toString());
    }

    /** The ways in which a dossier can be unusual. */
    private enum Oddity {
        FULL,
        MIXED,
        WITHOUT_LISTS,
        UNSIGNED,
        FINISHED,
        MERGED,
        NARROWED
    }

    private static Dossier dossier(long seed) {
        Oddity[] all = Oddity.values();
        long number = seed / all.length;
        return switch (all[(int) (seed % all.length)]) {
            case FULL -> GeneratedDossiers.full(number);
            case MIXED -> GeneratedDossiers.mixed(number);
            case WITHOUT_LISTS -> readable(withoutLists(GeneratedDossiers.fullSheet(number), number));
            case UNSIGNED -> readable(unsigned(GeneratedDossiers.fullSheet(number)));
            case FINISHED -> finished(GeneratedDossiers.full(number));
            case MERGED -> merged(GeneratedDossiers.full(number));
            case NARROWED ->
                GeneratedDossiers.mixed(number)
                        .seenOn(DAYS.get(1))
                        .seenBy(Audience.values()[(int) (number % Audience.values().length)]);
        };
    }

    /** Removes every third list of the dossier. */
    private static WrittenDossier withoutLists(WrittenDossier written, long number) {
        WrittenDossier left = written;
        int index = 0;
        for (Part part : Form.of(DossierParts.class).parts()) {
            if (part.isList() && (index++ + number) % 3 == 0) {
                left = left.with("/" + part.name(), List.of());
            }
        }
        return left;
    }

    private static WrittenDossier unsigned(WrittenDossier written) {
        WrittenDossier left = written.with("/contract/signatures", List.of()).with("/charter/signatures", List.of());
        for (String list : List.of("/contract/amendments", "/agreements")) {
            for (int i = 0; i < written.size(list); i++) {
                left = left.with(list + "/" + i + "/signatures", List.of());
            }
        }
        return left;
    }

    /** Returns the dossier without dangling references. */
    private static Dossier readable(WrittenDossier written) {
        WrittenDossier left = written;
        for (int i = 0; i < ROUNDS; i++) {
            Reading<Dossier> reading = left.reading();
            if (reading.value().isPresent()) {
                return reading.value().get();
            }
            List<Violation> wrong = new ArrayList<>(reading.violations().list());
            Collections.reverse(wrong);
            for (Violation violation : wrong) {
                left = without(left, violation.path());
            }
        }
        return left.dossier();
    }

    /** Removes an invalid value, or the list entry that lacks a required one. */
    private static WrittenDossier without(WrittenDossier written, String path) {
        String wrong = path;
        while (written.at(wrong).isEmpty() || (!wrong.equals(path) && !isEntry(wrong))) {
            wrong = wrong.substring(0, wrong.lastIndexOf('/'));
            if (wrong.isEmpty()) {
                return written;
            }
        }
        return written.with(wrong, null);
    }

    private static boolean isEntry(String path) {
        return Character.isDigit(path.charAt(path.length() - 1));
    }

    private static Dossier finished(Dossier dossier) {
        LocalDate day = LocalDate.of(2020, 1, 1);
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .decisions(List.of(
                                ContractDecision.of(ContractDecisionId.of("e-1"), DecisionKind.EVALUATED, day),
                                ContractDecision.of(
                                        ContractDecisionId.of("e-2"), DecisionKind.CLOSED, day.plusDays(1))))
                        .build())
                .build();
    }

    /** Returns the dossier after merging two of its actors. */
    private static Dossier merged(Dossier dossier) {
        for (Actor one : dossier.actors()) {
            for (Actor other : dossier.actors()) {
                Answer<Dossier> merged = Persons.of(dossier).merge(one.id(), other.id());
                if (merged.isGranted()) {
                    return merged.orElseThrow();
                }
            }
        }
        return dossier;
    }
}
