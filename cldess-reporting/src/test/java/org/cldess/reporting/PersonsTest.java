package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.person.Persons;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.view.View;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * A person’s request about their data takes effect on the day on which it is recorded, even in reports as of an earlier
 * day.
 */
class PersonsTest {
    private static final LocalDate BEFORE = LocalDate.of(2014, 6, 30);
    private static final LocalDate ASKED = LocalDate.of(2025, 1, 1);
    private static final Rulebook RULES = Rulebook.france();
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final List<Dossier> DOSSIERS = Stream.concat(
                    Stream.of(LivingDossier.dossier()),
                    Cases.seeds(1).mapToObj(seed -> GeneratedDossiers.full(seed + 3)))
            .map(PersonsTest::named)
            .toList();

    /**
     * The lines that contain personal data before any request, by dossier and first language; computed once for all
     * kinds of requests.
     */
    private static final Map<Dossier, Map<Integer, List<String>>> BEFORE_ASKING = new IdentityHashMap<>();

    @ParameterizedTest
    @EnumSource(
            value = RequestKind.class,
            names = {"OBJECTION", "RESTRICTION", "ERASURE"})
    void who_asked_not_to_be_told_of_is_in_no_report_whatever_its_day(RequestKind kind) {
        for (Dossier dossier : dossiers()) {
            assertThat(persons(reports(asked(dossier, kind), kind.ordinal()))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestKind.class,
            names = {"OBJECTION", "RESTRICTION", "ERASURE"},
            mode = Mode.EXCLUDE)
    void who_asked_for_something_else_stands_where_they_stood(RequestKind kind) {
        for (Dossier dossier : dossiers()) {
            assertThat(persons(reports(asked(dossier, kind), kind.ordinal())))
                    .isEqualTo(BEFORE_ASKING
                            .computeIfAbsent(dossier, it -> new HashMap<>())
                            .computeIfAbsent(language(kind.ordinal()), it -> persons(reports(dossier, it))))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void who_was_erased_is_in_no_report_whatever_its_day(Audience audience) {
        for (Dossier dossier : dossiers()) {
            Dossier erased = dossier;
            for (Contact contact : contacts(dossier).toList()) {
                erased = Persons.of(erased).erase(contact.id()).orElseThrow();
            }
            assertThat(persons(reports(erased, RULES.check(erased, BEFORE), audience, Locale.FRENCH)))
                    .isEmpty();
        }
    }

    private static List<Dossier> dossiers() {
        return DOSSIERS;
    }

    /**
     * Gives each contact a name, an address and a telephone number that occur nowhere else, with an old consent to
     * publication.
     */
    private static Dossier named(Dossier dossier) {
        return withContacts(
                dossier,
                contact -> Contact.builder(
                                contact.id(), "Zzgiven", "Zz" + contact.id(), contact.purpose(), contact.keepUntil())
                        .function("Zzfunction")
                        .email("zz@example.org")
                        .telephone("09 99 99 99 99")
                        .basis(contact.basis())
                        .origin(contact.origin())
                        .collected(LocalDate.of(2010, 1, 1))
                        .informed(LocalDate.of(2010, 1, 1))
                        .publicationAgreed(LocalDate.of(2010, 1, 1))
                        .requests(List.of())
                        .build());
    }

    private static Dossier asked(Dossier dossier, RequestKind kind) {
        Dossier asked = dossier;
        for (ContactId contact : contacts(dossier).map(Contact::id).toList()) {
            asked = Persons.of(asked)
                    .receive(contact, new PersonRequest(kind, ASKED, Known.of(false), Known.none()))
                    .orElseThrow();
        }
        return asked;
    }

    private static Stream<Contact> contacts(Dossier dossier) {
        return dossier.actors().stream().flatMap(actor -> actor.contacts().stream());
    }

    /** Also removes speed meetings, which cite no contact and take long. */
    private static Dossier withContacts(Dossier dossier, UnaryOperator<Contact> change) {
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.toBuilder()
                        .contacts(actor.contacts().stream().map(change).toList())
                        .build())
                .toList();
        return dossier.toBuilder()
                .actors(actors)
                .meetings(List.of())
                .ties(List.of())
                .build();
    }

    /**
     * Returns the reports for each audience: in both languages in the long ring, in one of them, in turn, in the short
     * ring.
     */
    private static List<String> reports(Dossier dossier, int first) {
        Findings findings = RULES.check(dossier, BEFORE);
        List<String> texts = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (int language = 0; language < (Cases.areLong() ? 2 : 1); language++) {
                texts.addAll(reports(
                        dossier, findings, audience, LANGUAGES.get(language(first + audience.ordinal() + language))));
            }
        }
        return texts;
    }

    private static int language(int number) {
        return number % LANGUAGES.size();
    }

    /** Uses the findings of the whole dossier, as a program computes them once for all its output. */
    private static List<String> reports(Dossier dossier, Findings findings, Audience audience, Locale locale) {
        View view = View.of(dossier, BEFORE, audience, locale).under(RULES, findings);
        return Reports.all().stream().map(kind -> ReportText.of(kind.of(view))).toList();
    }

    /** Returns the lines that contain a name or contact details. */
    private static List<String> persons(List<String> texts) {
        return texts.stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("Zz") || line.contains("zz@") || line.contains("99 99 99"))
                .collect(Collectors.toList());
    }
}
