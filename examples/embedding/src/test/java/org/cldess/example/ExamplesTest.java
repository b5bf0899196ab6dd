package org.cldess.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.cldess.reporting.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples and checks their output. */
class ExamplesTest {
    private static final Path GRASSE = Path.of("../command-line/src/main/dossiers/grasse.json");

    @TempDir
    private Path folder;

    /** Returns the output of an example, with ordinary spaces. */
    private static String printed(Consumer<PrintStream> example) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        example.accept(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\u00A0', ' ');
    }

    @Test
    void a_change_is_granted_or_refused_with_every_reason() {
        assertThat(printed(out -> AskedChanges.run(GRASSE, out))).isEqualTo("""
                signed: 1
                sign.twice: The party “Communauté d’agglomération Pôle Azur Provence (CAPAP)” has already signed the contract. \
                There is nothing to sign again.
                sign.actor.no-party: The actor “Département des Alpes-Maritimes” is not a party to the contract. \
                Check the id, or add the party.
                CTR-02: The deliberation “Approuver le CLDESS Pôle Azur Provence 2012-2015 et autoriser sa signature” \
                had not been sent to the préfet by the signature of 28 January 2013. Send it before signing, or record the date. \
                The deliberation “Approuver le CLDESS Pôle Azur Provence 2012-2015 et autoriser sa signature” \
                had not been published by the signature of 28 January 2013. Publish it before signing, or record the date. \
                This result rests on a point that is still to be confirmed: same rules for an EPCI (L5211-3).
                CHA-01: The contract is signed on 28 January 2013, and no actor had signed the charter before. \
                Record the signatures of the charter, or check the date. This is a programme convention.
                grant “Réparer et transmettre les vélos d’enfants”, decision, list annexed to the budget: \
                to be given with the act that adds it or right after, for GRT-01.
                grant “Réparer et transmettre les vélos d’enfants”, decision, delegation: \
                to be given with the act that adds it or right after, for GRT-01.
                grant “Réparer et transmettre les vélos d’enfants”, State aid, rules: \
                to be given with the act that adds it or right after, for AID-01, AID-04, AID-06.
                grant “Réparer et transmettre les vélos d’enfants”, other grants of the same funder: \
                to be given with the act that adds it or right after, for GRT-03.
                grant “Réparer et transmettre les vélos d’enfants”, movements complete until: \
                to be given with the act that adds it or right after, for GRT-15.
                aided undertakings: to be recorded, for AID-01, AID-04, AID-06.
                """);
    }

    @Test
    void a_payment_an_expense_and_a_status_are_a_line_each() {
        assertThat(printed(out -> FollowedMoney.run(GRASSE, out))).isEqualTo("""
                still to be funded: 7500.00, still to be received: 1875.00
                For “Subvention au titre de PROGRESS” (action 1.1.3), €3,750.01 was paid and only €3,750.00 is committed. \
                Check the payment, or record the commitment that allows it. \
                For “Subvention au titre de PROGRESS” (action 1.1.3), €3,750.01 was paid and only €3,750.00 was awarded. \
                Check the payment, or record the decision that allows it. This is a programme convention.
                """);
    }

    @Test
    void a_form_is_read_with_every_problem_beside_its_field() {
        assertThat(printed(out -> FilledForm.run(GRASSE, out))).isEqualTo("""
                /end: The end, 30 June 2014, comes before the start, 1 September 2014. Correct one of the two dates.
                /lead: The actor “capapp” is not in this dossier. Did you mean “capap”?
                /title: The field “title” is missing. Fill it in.
                /weight: “two” is not a whole number for “weight”. Write it in digits.
                1
                """);
    }

    @Test
    void an_action_leaves_as_json_and_comes_back() {
        assertThat(printed(out -> ExchangedJson.run(GRASSE, out))).isEqualTo("""
                /leed: The field “leed” is not known. Did you mean “lead”?
                true
                Ouvrir deux ateliers
                """);
    }

    @Test
    void values_check_themselves_and_accept_what_people_paste() {
        assertThat(printed(PastedValues::run)).isEqualTo("""
                40265447900029, of the company 402654479
                The SIRET “402 654 479 00028” is not valid: its check digit is wrong. The last digit is 8; the others require 9. Check its 14 digits.
                [33.34, 33.33, 33.33] = 100.00
                1234.50
                commune: is not a commune code (5 characters, such as 06069 or 2A004): a leading zero was probably lost
                siret: is not a SIRET (14 digits): its check digit is wrong
                """);
    }

    @Test
    void an_actor_is_classified_by_the_law_of_the_day_with_reasons() {
        assertThat(printed(out -> WhoIsWho.run(GRASSE, out))).isEqualTo("""
                2014-08-01 in the social economy by its form, before the law; inclusive: integration workshop (SIAE)
                2014-08-02 in the ESS by law, by its form; inclusive: integration workshop (SIAE)
                for: legal form: Association déclarée (9220), in the ESS by its form
                for: charter: signed (17 February 2013)
                for: declaration: association
                undetermined, for want of [/credentials/statutes, /credentials/approvals, /credentials/mentions]
                Société par actions simplifiée (5710): in the ESS if statutes, register or an approval say so
                FR42402654479
                Action sociale sans hébergement n.c.a.
                """);
    }

    @Test
    void places_have_names_and_distances_that_tell_their_doubt() {
        assertThat(printed(NearbyPlaces::run)).isEqualTo("""
                L’Haÿ-les-Roses, Val-de-Marne, Île-de-France
                CA du Pays de Grasse: 23 communes
                14 km, give or take 6 km
                30 km: within reach
                15 km: perhaps within reach
                Cabris, 10 km at most
                Peymeinade, 10 km at most
                Opio, 11 km at most
                Châteauneuf-Grasse, 11 km at most
                Spéracèdes, 11 km at most
                Mouans-Sartoux, 12 km at most
                """);
    }

    @Test
    void a_kind_of_contract_is_one_value() {
        assertThat(printed(OwnKind::run)).isEqualTo("""
                local health contract of 2 parties
                communaute: collectivité porteuse
                food justice: 1
                farmland: 0
                3 carriers, Canteens
                """);
    }

    @Test
    void a_kind_of_contract_adds_fields_to_actions() {
        assertThat(printed(out -> FieldsOfYourOwn.run(GRASSE, out))).isEqualTo("""
                2014-03-05, high
                Action 1.1.3, field “risk level”: not recorded → high
                Action 1.1.3, field “visited on”: not recorded → 5 March 2014
                not recorded
                Action 1.1.3 does not describe its risks. This is a programme convention.
                """);
    }

    @Test
    void a_meeting_is_planned_to_the_proven_best_and_explained() {
        assertThat(printed(out -> ExplainedMeeting.run(GRASSE, out))).isEqualTo("""
                score 29, bound 29
                optimal: true, proven: true
                round 2, table 4: Électronique Exemple Garrigue
                round 3, table 4: Parfums Exemple Néroli
                Atelier Exemple Mimosa and Électronique Exemple Garrigue meet in round 2, at table 4.
                Their meeting was requested.
                Atelier Exemple Mimosa looks for “des entreprises prêtes à recevoir nos salariés en fin de parcours”; \
                Électronique Exemple Garrigue offers “trois postes d’agent de fabrication”. \
                Électronique Exemple Garrigue looks for “l’entretien de deux hectares autour du bâtiment”; \
                Atelier Exemple Mimosa offers “la création et l’entretien de jardins méditerranéens”.
                The score of Atelier Exemple Mimosa and Logiciels Exemple Cigale is 0: \
                only a minimum or a request would bring them together.
                Logiciels Exemple Cigale already has an encounter in every round.
                All tables are taken in every round.
                Another plan with the same score brings Atelier Exemple Mimosa and Logiciels Exemple Cigale together.
                Between Atelier Exemple Mimosa and Logiciels Exemple Cigale, no need matches an offer.
                Atelier Exemple Mimosa and Logiciels Exemple Cigale are not in the same commune.
                Entreprise d’insertion Exemple Jasmin and Parfums Exemple Néroli must not meet.
                without Parfums Exemple Néroli in the last round: score 26
                """);
    }

    @Test
    void a_dossier_is_kept_and_who_comes_late_is_told() {
        assertThat(printed(out -> KeptDossier.run(
                        GRASSE, folder.resolve("cldess.db"), Instant.parse("2014-03-12T10:15:00Z"), out)))
                .isEqualTo("""
                revision 2
                Contract, amendment no. 1: added “One year more”
                The dossier “cldess-pole-azur-provence” has changed since you read it: \
                revision 2 was saved by facilitator on 12 March 2014 at 10:15 (UTC). Read it again, then redo your change.
                Action begun (etat-des-lieux), on 9 January 2012
                Action begun (charte-ecrire), on 17 January 2012
                Action begun (mises-en-relation), on 5 March 2012
                """);
    }

    private interface Example {
        void run() throws IOException;
    }

    private static void run(Example example) {
        try {
            example.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_file_is_changed_by_several_and_who_comes_late_is_told() throws IOException {
        Path file = Files.copy(GRASSE, folder.resolve("grasse.json"));
        assertThat(printed(out -> run(() -> SharedDossier.run(file, out)))).isEqualTo("""
                recorded
                “grasse.json” has changed since you read it: this is what changed. Read it again, then redo your change.
                Action 2.1.1, follow-up of 1 July 2014: added date 1 July 2014, status In progress, progress 90
                """);
    }

    /** 1,857 + 500 = 2,357 € were entered; 1,875 € were paid. The third payment is more than the Région awarded. */
    @Test
    void wrong_entries_are_put_right_and_stay_in_the_history() throws IOException {
        Path file = Files.copy(GRASSE, folder.resolve("grasse.json"));
        assertThat(printed(out -> run(() -> MendedFacts.run(file, out)))).isEqualTo("""
                2: FIN-05
                2014-07-19: 2357.00 paid, DONE
                2014-07-20: 1875.00 paid, IN_PROGRESS
                """);
    }

    @Test
    void a_rule_of_ones_own_stands_beside_the_others_and_in_a_gate() {
        assertThat(printed(out -> OwnRule.run(GRASSE, out))).isEqualTo("""
                broken /actions/0
                LOC-01: Action 3.2.1 does not say whom it is for. Name its audience. This is a programme convention.
                """);
    }

    @Test
    void criteria_between_actors_hold_on_types_of_ones_own() {
        assertThat(printed(out -> OwnTypes.run(GRASSE, out))).isEqualTo("""
                Entreprise d’insertion Exemple Jasmin and Parfums Exemple Néroli: 4
                Atelier Exemple Mimosa and Électronique Exemple Garrigue: 3
                Atelier Exemple Mimosa and Parfums Exemple Néroli: The day does not suit.
                Entreprise d’insertion Exemple Jasmin and Électronique Exemple Garrigue: The day does not suit.
                """);
    }

    @Test
    void a_report_of_ones_own_is_one_class_and_stands_in_the_list() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ByteArrayOutputStream list = new ByteArrayOutputStream();

        OwnReport.run(GRASSE, page, new PrintStream(list, true, StandardCharsets.UTF_8));

        assertThat(list.toString(StandardCharsets.UTF_8).lines())
                .hasSize(Reports.all().size() + 1)
                .startsWith("tableau-de-bord: Dashboard")
                .endsWith("pilotes: Who leads what");
        assertThat(page.toString(StandardCharsets.UTF_8))
                .contains("Who leads what", "APEAS", "An action counts for the actor that leads it.");
    }

    @Test
    void a_report_is_a_page_and_a_paper() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ByteArrayOutputStream paper = new ByteArrayOutputStream();

        ShownReports.run(GRASSE, page, paper);

        assertThat(page.toString(StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void a_register_is_imported_and_all_dossiers_are_asked() {
        assertThat(printed(out -> {
                    try {
                        ManyDossiers.run(GRASSE, folder, Instant.parse("2014-03-12T09:30:00Z"), out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isEqualTo("""
                        1 added, 1 changed, 1 rejected
                        Épicerie du Plan
                        Épicerie solidaire Exemple Thym
                        {06069=2}
                        Acteurs rencontrés chez eux par l’animatrice
                        Établissements employeurs de l’ESS
                        {"dossier":"cldess-pole-azur-provence","id":"new-2","kind":"organisation",\
                        "name":"Épicerie de la Roque","commune":"0606",\
                        "rejection":{"import":"2014-03-12T09:30:00Z","line":2,"reasons":[\
                        {"severity":"error","code":"form.commune","path":"/commune",\
                        "message":"Le code de commune « 0606 » n’est pas valide : il a 4 caractères au lieu de 5. \
                        Un zéro manque sans doute au début : écrivez 00606 si c’est bien lui."}]}}
                        """);
    }
}
