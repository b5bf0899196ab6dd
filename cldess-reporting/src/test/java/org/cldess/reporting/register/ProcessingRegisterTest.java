package org.cldess.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactFile;
import org.cldess.actor.ContactId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class ProcessingRegisterTest {
    private static final LocalDate COLLECTED = LocalDate.of(2013, 5, 14);

    private static Dossier dossier() {
        Dossier small = SmallDossier.dossier();
        Actor first = small.actors().get(0).toBuilder()
                .contacts(List.of(
                        person("c-1", "Rencontres", LocalDate.of(2014, 1, 31)),
                        person("c-2", "Rencontres", LocalDate.of(2015, 12, 31)).toBuilder()
                                .requests(List.of(new PersonRequest(
                                        RequestKind.ACCESS, COLLECTED, Known.of(false), Known.none())))
                                .build()))
                .build();
        return small.toBuilder()
                .actors(small.actors().stream()
                        .map(actor -> actor.id().equals(first.id()) ? first : actor)
                        .toList())
                .contactFile(ContactFile.builder()
                        .controller(first.id())
                        .start(LocalDate.of(2012, 2, 1))
                        .declaration("7654321 v 0")
                        .exemption(Known.none())
                        .officer("Cellule des données, 1 rue de l’Essai")
                        .transfers(Known.none())
                        .security("Un mot de passe.")
                        .build())
                .build();
    }

    private static Contact person(String id, String purpose, LocalDate keepUntil) {
        return Contact.builder(ContactId.of(id), "Prénom", "Nom-de-personne", purpose, keepUntil)
                .basis(LegalBasis.PUBLIC_TASK)
                .origin(DataOrigin.PERSON)
                .collected(COLLECTED)
                .requests(List.of())
                .build();
    }

    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.of(Reports.REGISTER.of(dossier, SmallDossier.DAY, audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("registre.txt", text(dossier(), Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkOthers("registre-facilitator.txt", text(dossier(), Audience.FACILITATOR, Locale.FRENCH));
    }

    /** The list of signatories is a purpose of the library and of some contacts: one purpose, and one row. */
    @Test
    void counts_each_purpose_once_as_the_table_does() {
        Dossier dossier = dossier();
        Actor first = dossier.actors().stream()
                .filter(actor -> actor.contacts().size() == 2)
                .findFirst()
                .orElseThrow();
        List<Contact> contacts = Stream.concat(
                        first.contacts().stream(),
                        Stream.of(person(
                                "c-3",
                                "Établir la liste des signataires de la charte et les prévenir de ses révisions.",
                                LocalDate.of(2015, 12, 31))))
                .toList();
        List<String> lines = text(
                        dossier.with(first.toBuilder().contacts(contacts).build()), Audience.COMMITTEE, Locale.FRENCH)
                .lines()
                .toList();

        assertThat(lines).anyMatch(line -> line.contains("pour 3 finalités"));
        assertThat(lines.stream().filter(line -> line.matches(" *T[0-9]+ \\|.*")))
                .hasSize(3);
    }

    @Test
    void names_no_person() {
        assertThat(text(dossier(), Audience.FACILITATOR, Locale.FRENCH)).doesNotContain("Nom-de-personne");
    }

    @Test
    void is_reserved_to_the_committee() {
        assertThat(text(dossier(), Audience.PARTNER, Locale.FRENCH))
                .contains("Ce registre est réservé au comité de pilotage.")
                .doesNotContain("Rencontres");
    }

    @Test
    void says_so_where_no_data_are_kept() {
        assertThat(Reports.REGISTER.concerns(SmallDossier.empty())).isFalse();
        assertThat(text(SmallDossier.empty(), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Ce dossier ne contient aucune donnée personnelle.");
        assertThat(Reports.REGISTER.concerns(dossier())).isTrue();
    }
}
