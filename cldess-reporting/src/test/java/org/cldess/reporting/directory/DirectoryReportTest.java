package org.cldess.reporting.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactBuilder;
import org.cldess.actor.ContactId;
import org.cldess.actor.Establishment;
import org.cldess.actor.EstablishmentId;
import org.cldess.actor.Listing;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.NafCode;
import org.cldess.identity.WebAddress;
import org.cldess.known.Known;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.chart.PinMap;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.LargeDirectory;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class DirectoryReportTest {
    private static final LocalDate AGREED = LocalDate.of(2014, 1, 15);

    private static Listing listing(Known<LocalDate> agreed, Known<LocalDate> withdrawn, String words) {
        return new Listing(
                agreed,
                withdrawn,
                Known.of(words),
                Known.of(WebAddress.parse("https://" + words.length() + ".example.org/")),
                Known.of(AGREED));
    }

    private static Listing listed(String words) {
        return listing(Known.of(AGREED), Known.none(), words);
    }

    private static ActorBuilder body(String id, String name) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, name)
                .commune(CommuneCode.parse("06069"))
                .naf(NafCode.parse("81.30Z"))
                .publicBody(Known.none())
                .essFamily(EssFamily.ASSOCIATION)
                .siae(Known.none())
                .inclusive(Known.none());
    }

    private static ContactBuilder person(String id, String family) {
        return Contact.builder(ContactId.of(id), "Dominique", family, "annuaire", LocalDate.of(2016, 1, 1))
                .function("Accueil")
                .email(id + "@example.org")
                .telephone("01 99 00 12 34");
    }

    private static PersonRequest objection() {
        return new PersonRequest(RequestKind.OBJECTION, AGREED, Known.of(false), Known.none());
    }

    /**
     * Returns a dossier with listed actors and with everything that must not be listed: actors that did not agree or
     * that withdrew, and persons.
     */
    private static Dossier dossier() {
        Dossier small = SmallDossier.dossier();
        List<Actor> actors = new ArrayList<>();
        small.actors()
                .forEach(actor -> actors.add(
                        actor.id().value().equals("atelier")
                                ? actor.toBuilder()
                                        .listing(listed("Un atelier qui répare et transmet."))
                                        .build()
                                : actor));
        actors.add(body("jardin", "Jardins d’Essai")
                .listing(listed("Des jardins partagés."))
                .establishments(List.of(new Establishment(
                        EstablishmentId.of("e-jardin"),
                        "Serre d’Essai",
                        Known.none(),
                        Known.of(CommuneCode.parse("06090")),
                        Known.none(),
                        Known.none())))
                .offers(List.of(new Offer(OfferId.of("o-jardin"), "espaces-verts", "l’entretien de vos espaces verts")))
                .contacts(List.of(
                        person("p-oui", "Publiée").publicationAgreed(AGREED).build(),
                        person("p-non", "Discrète").build(),
                        person("p-stop", "Opposée")
                                .publicationAgreed(AGREED)
                                .requests(List.of(objection()))
                                .build(),
                        Contact.builder(ContactId.of("p-fin"), "Dominique", "Échue", "annuaire", AGREED)
                                .publicationAgreed(AGREED)
                                .build()))
                .build());
        actors.add(body("jardin-2", "Jardins d’Essai")
                .commune(CommuneCode.parse("06085"))
                .listing(listed("D’autres jardins, à Mougins."))
                .build());
        actors.add(body("muet", "Structure Muette").build());
        actors.add(body("refus", "Structure Refusée")
                .listing(listing(Known.none(), Known.none(), "Ne veut pas paraître."))
                .build());
        actors.add(body("retrait", "Structure Retirée")
                .listing(listing(Known.of(AGREED), Known.of(LocalDate.of(2014, 5, 5)), "A retiré sa fiche."))
                .contacts(List.of(
                        person("p-retrait", "Retirée").publicationAgreed(AGREED).build()))
                .build());
        actors.add(body("fini", "Structure Finie")
                .listing(listed("A cessé son activité."))
                .activity(List.of(Activity.of(ActivityState.CEASED, AGREED)))
                .build());
        actors.add(body("plus-tard", "Structure Future")
                .listing(listing(Known.of(LocalDate.of(2014, 7, 1)), Known.none(), "Paraîtra plus tard."))
                .build());
        actors.add(Actor.builder(ActorId.of("camille"), ActorKind.NATURAL_PERSON, "Camille Secrète")
                .listing(listed("Écrit des contes, à Secretville."))
                .build());
        return small.toBuilder().actors(actors).build();
    }

    private static Report report(Dossier dossier, Audience audience, Locale locale) {
        return Reports.DIRECTORY.of(dossier, SmallDossier.DAY, audience, locale);
    }

    private static byte[] written(Format format, Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(report(dossier, Audience.PUBLIC, Locale.FRENCH), out);
        } catch (IOException e) {
            throw new UncheckedIOException(format.toString(), e);
        }
        return out.toByteArray();
    }

    private static String text(Audience audience) {
        return ReportText.plain(report(dossier(), audience, Locale.FRENCH));
    }

    /** Returns the same actors under a kind of contract that requires neither a charter nor the social economy. */
    private static Dossier underAnotherKind() {
        Dossier dossier = dossier();
        ContractKind kind = ContractKind.of("cls", "contrat local de santé", "local health contract")
                .carriedBy(PartyRole.CARRIER)
                .party(PartyRole.REGION)
                .level(ObjectiveLevel.GLOBAL)
                .level(ObjectiveLevel.OPERATIONAL)
                .withoutCharter();
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .kind(kind)
                        .charterVersion(Known.none())
                        .build())
                .charter(Known.none())
                .build();
    }

    @Test
    void speaks_of_no_charter_and_of_no_place_in_the_social_economy_where_the_contract_asks_for_neither() {
        assertThat(text(Audience.COMMITTEE)).contains("signé la charte", "règles ESS");
        assertThat(ReportText.plain(report(underAnotherKind(), Audience.COMMITTEE, Locale.FRENCH)))
                .contains("à l’annuaire")
                .doesNotContain("signé la charte", "règles ESS");
    }

    @Test
    void says_as_it_was_looked_at() {
        Golden.checkOthers("annuaire.txt", ReportText.of(report(dossier(), Audience.COMMITTEE, Locale.FRENCH)));
        Golden.checkEnglish("annuaire", ReportText.of(report(dossier(), Audience.PUBLIC, Locale.ENGLISH)));
        Golden.checkOthers("annuaire-public.txt", ReportText.of(report(dossier(), Audience.PUBLIC, Locale.FRENCH)));
    }

    @Test
    void shows_the_public_nothing_but_what_was_agreed_to() {
        String html = new String(written(Format.HTML, dossier()), StandardCharsets.UTF_8);

        assertThat(html).contains("Atelier du Vallon", "Des jardins partagés.", "Publiée", "p-oui@example.org");
        for (String hidden : List.of(
                "Discrète",
                "p-non",
                "Opposée",
                "p-stop",
                "Échue",
                "p-fin",
                "Muette",
                "muet",
                "Refusée",
                "refus\"",
                "Ne veut pas paraître",
                "Structure Retirée",
                "A retiré sa fiche",
                "p-retrait",
                "Structure Finie",
                "A cessé son",
                "Future",
                "Paraîtra plus tard",
                "Secrète",
                "camille",
                "Secretville")) {
            assertThat(html).doesNotContain(hidden);
        }
    }

    @Test
    void tells_nobody_that_somebody_withdrew() {
        for (Audience audience : Audience.values()) {
            assertThat(text(audience)).doesNotContain("retirée", "Structure Retirée", "A retiré sa fiche");
        }
    }

    @Test
    void shows_a_natural_person_to_partners_only() {
        assertThat(text(Audience.PARTNER)).contains("Camille Secrète", "Écrit des contes");
        assertThat(text(Audience.PUBLIC)).contains("3 acteurs figurent à l’annuaire, dans 2 communes.");
        assertThat(text(Audience.PARTNER)).contains("4 acteurs figurent à l’annuaire");
    }

    @Test
    void tells_two_of_one_name_apart_by_their_commune() {
        assertThat(text(Audience.PUBLIC)).contains("Jardins d’Essai (Grasse)", "Jardins d’Essai (Mougins)");
        assertThat(report(LargeDirectory.of(300), Audience.PUBLIC, Locale.FRENCH).sections().stream()
                        .filter(section -> section.id().equals("fiches"))
                        .flatMap(section -> section.blocks().stream())
                        .filter(Section.class::isInstance)
                        .map(block -> ((Section) block).title().plain()))
                .hasSize(289)
                .doesNotHaveDuplicates();
    }

    @Test
    void prints_nothing_for_what_is_not_recorded() {
        Dossier bare = SmallDossier.empty().toBuilder()
                .actors(List.of(Actor.builder(ActorId.of("nu"), ActorKind.ORGANISATION, "Sans Rien")
                        .listing(new Listing(
                                Known.of(AGREED),
                                Known.none(),
                                Known.notRecorded(),
                                Known.notRecorded(),
                                Known.notRecorded()))
                        .build()))
                .build();

        String said = ReportText.plain(report(bare, Audience.PUBLIC, Locale.FRENCH));

        assertThat(said).contains("Sans Rien").doesNotContain("N/C", "Propose :", "Recherche :", "Fiche vérifiée :");
        assertThat(printed(bare))
                .contains("SansRien")
                .doesNotContain("N/C", "Propose:", "Recherche:", "Fichevérifiée:");
    }

    @Test
    void says_that_nobody_agreed_yet() {
        assertThat(ReportText.plain(report(SmallDossier.empty(), Audience.PUBLIC, Locale.FRENCH)))
                .contains("L’annuaire ne contient pas d’acteur qui ait accepté d’y figurer.");
        assertThat(ReportText.plain(report(SmallDossier.empty(), Audience.PUBLIC, Locale.ENGLISH)))
                .contains("No actor has agreed to be listed yet.");
        assertThat(Reports.DIRECTORY.concerns(SmallDossier.empty())).isFalse();
        assertThat(Reports.DIRECTORY.concerns(dossier())).isTrue();
    }

    @Test
    void names_the_sources_of_the_positions_and_how_far_off_they_may_be() {
        assertThat(text(Audience.PUBLIC))
                .contains("à 3 km près", "Les cercles sont posés sur la commune, jamais sur l’adresse.")
                .contains("licence");
    }

    @Test
    void puts_each_commune_on_the_map_and_tells_those_that_are_far_away_in_words() {
        Dossier far = dossier().toBuilder()
                .actors(Stream.concat(
                                dossier().actors().stream(),
                                Stream.of(body("loin", "Structure du Nord")
                                        .commune(CommuneCode.parse("59350"))
                                        .listing(listed("À Lille."))
                                        .build()))
                        .toList())
                .build();
        Report report = report(far, Audience.PUBLIC, Locale.FRENCH);

        PinMap map = (PinMap) report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Figure.class::isInstance)
                .map(block -> ((Figure) block).chart())
                .findFirst()
                .orElseThrow();
        assertThat(map.pins()).extracting(PinMap.Pin::label).containsExactlyInAnyOrder("Grasse", "Mougins");
        assertThat(ReportText.plain(report)).contains("Hors de la carte").contains("Lille (1)");
    }

    @Test
    void tells_partners_in_which_languages_somebody_works() {
        Dossier dossier = dossier();
        Actor garden = dossier.actors().stream()
                .filter(actor -> actor.id().value().equals("jardin"))
                .findFirst()
                .orElseThrow();
        Dossier spoken = dossier.with(garden.toBuilder()
                .languages(List.of(LanguageCode.parse("fr"), LanguageCode.parse("fsl")))
                .build());

        assertThat(ReportText.plain(report(spoken, Audience.PARTNER, Locale.FRENCH)))
                .contains("Langues de travail : français ; langue des signes française");
        assertThat(ReportText.plain(report(spoken, Audience.PUBLIC, Locale.FRENCH)))
                .doesNotContain("langue des signes");
    }

    @Test
    void has_a_card_for_each_of_three_hundred_actors_on_paper() {
        Dossier large = LargeDirectory.of(300);
        List<Actor> listed = large.actors().stream()
                .filter(actor -> actor.isListedOn(SmallDossier.DAY))
                .toList();
        String paper = printed(large);

        assertThat(listed).hasSize(289);
        assertThat(listed)
                .allSatisfy(actor -> assertThat(paper)
                        .contains(squeezed(actor.name()))
                        .contains(squeezed(
                                actor.listing().flatMap(Listing::words).value().orElseThrow())));
        assertThat(large.actors())
                .filteredOn(actor -> !actor.isListedOn(SmallDossier.DAY))
                .isNotEmpty()
                .allSatisfy(actor -> assertThat(paper)
                        .doesNotContain(squeezed(
                                actor.listing().flatMap(Listing::words).value().orElseThrow())));
    }

    /** Returns the text of the PDF without spaces and hyphens, so that line breaks do not matter. */
    private static String printed(Dossier dossier) {
        try (PDDocument paper = Loader.loadPDF(written(Format.PDF, dossier))) {
            return squeezed(new PDFTextStripper().getText(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0\u202F\u00AD-]+", "");
    }
}
