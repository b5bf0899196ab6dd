package org.cldess.reporting.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.DeclinedIntroductionId;
import org.cldess.network.Network;
import org.cldess.network.StatedTie;
import org.cldess.network.Tie;
import org.cldess.network.TieId;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;
import org.cldess.network.TieStrength;
import org.cldess.reporting.Reports;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.chart.GroupMap;
import org.cldess.reporting.chart.NetworkMap;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.LargeNetwork;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.territory.Gazetteer;
import org.junit.jupiter.api.Test;

class NetworkReportTest {
    private static final Speech FRENCH = SharedTexts.speech(
            View.of(SmallDossier.empty(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH), Texts.WORDS);

    private static final LocalDate SINCE = LocalDate.of(2014, 1, 15);

    private static Dossier linked() {
        Dossier dossier = SmallDossier.dossier();
        List<Actor> actors = new ArrayList<>(dossier.actors());
        actors.add(social("agora", "Café d’Essai"));
        actors.add(social("regie", "Régie d’Essai"));
        return dossier.toBuilder()
                .actors(actors)
                .ties(List.of(
                        tie("t-1", "atelier", "parfums", TieKind.SUPPLIES, TieStrength.STRONG),
                        tie("t-2", "agora", "atelier", TieKind.WORKS_WITH, TieStrength.REGULAR)))
                .declinedIntroductions(List.of(new DeclinedIntroduction(
                        DeclinedIntroductionId.of("r-1"),
                        ActorId.of("regie"),
                        ActorId.of("garage"),
                        Known.of(SINCE),
                        Known.of("Pas cette année."),
                        Known.none())))
                .build();
    }

    private static Actor social(String id, String name) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, name)
                .essFamily(EssFamily.ASSOCIATION)
                .build();
    }

    private static StatedTie tie(String id, String actor, String partner, TieKind kind, TieStrength strength) {
        return new StatedTie(
                TieId.of(id),
                Tie.of(ActorId.of(actor), ActorId.of(partner), kind, SINCE)
                        .strength(strength)
                        .from(TieOrigin.stated("Zoé Cachée l’a dit", SINCE)));
    }

    private static Report report(Dossier dossier, Audience audience, Locale locale) {
        return Reports.NETWORK.of(dossier, SmallDossier.DAY, audience, locale);
    }

    private static String text(Audience audience, Locale locale) {
        return ReportText.plain(report(linked(), audience, locale));
    }

    @Test
    void says_as_it_was_looked_at() {
        Golden.checkOthers("maillage.txt", ReportText.of(report(linked(), Audience.COMMITTEE, Locale.FRENCH)));
        Golden.checkEnglish("maillage", ReportText.of(report(linked(), Audience.COMMITTEE, Locale.ENGLISH)));
        Golden.checkOthers("maillage-public.txt", ReportText.of(report(linked(), Audience.PUBLIC, Locale.FRENCH)));
    }

    @Test
    void counts_actors_links_and_those_who_are_alone() {
        assertThat(text(Audience.COMMITTEE, Locale.FRENCH)).contains("6 acteurs, 2 liens. 3 acteurs n’ont aucun lien.");
        assertThat(text(Audience.COMMITTEE, Locale.ENGLISH)).contains("6 actors, 2 ties. 3 actors have no tie.");
    }

    @Test
    void shows_the_public_counts_only_and_proposals_to_the_committee_alone() {
        assertThat(text(Audience.PUBLIC, Locale.FRENCH))
                .contains("Cette partie est réservée au comité de pilotage.")
                .doesNotContain("Café d’Essai", "Régie d’Essai", "Parfums d’Essai");
        assertThat(text(Audience.PARTNER, Locale.FRENCH))
                .contains("Cette partie est réservée au comité de pilotage.", "Café d’Essai");
        assertThat(text(Audience.COMMITTEE, Locale.FRENCH))
                .contains("mises en relation qui aideraient le plus")
                .doesNotContain("Zoé Cachée l’a dit", "Pas cette année.");
    }

    @Test
    void never_proposes_what_was_refused() {
        Set<String> first = Set.of("Régie d’Essai", "Parfums d’Essai");

        assertThat(proposed(linked())).contains(first);
        for (List<String> pair : List.of(List.of("regie", "parfums"), List.of("parfums", "regie"))) {
            DeclinedIntroduction refused = new DeclinedIntroduction(
                    DeclinedIntroductionId.of("r-2"),
                    ActorId.of(pair.get(0)),
                    ActorId.of(pair.get(1)),
                    Known.of(SINCE),
                    Known.none(),
                    Known.none());
            assertThat(proposed(linked().toBuilder()
                            .declinedIntroductions(List.of(refused))
                            .build()))
                    .isNotEmpty()
                    .doesNotContain(first);
        }
    }

    /** Returns the pairs in the table of introductions. */
    private static List<Set<String>> proposed(Dossier dossier) {
        return Tables.of(report(dossier, Audience.COMMITTEE, Locale.FRENCH)).stream()
                .filter(table -> table.columns().get(0).heading().plain().equals("Rang"))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().subList(1, 3).stream()
                        .map(cell -> Tables.plain(cell.lines().get(0)))
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** With two linked actors, neither separates others; without a tie, nothing can be said of it. */
    @Test
    void says_on_whom_it_rests_only_where_there_is_a_tie() {
        Dossier pair = SmallDossier.empty().toBuilder()
                .actors(List.of(social("a", "A"), social("b", "B")))
                .ties(List.of(tie("t", "a", "b", TieKind.WORKS_WITH, TieStrength.REGULAR)))
                .build();

        assertThat(ReportText.plain(report(pair, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Le réseau tiendrait sans n’importe lequel de ses acteurs.");
        assertThat(ReportText.plain(report(pair, Audience.COMMITTEE, Locale.ENGLISH)))
                .contains("The network would hold together without any one of its actors.");
        assertThat(ReportText.plain(report(SmallDossier.empty(), Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Sans lien, rien ne repose encore sur personne.");
    }

    @Test
    void says_that_nothing_is_recorded_where_nothing_is() {
        assertThat(ReportText.plain(report(SmallDossier.empty(), Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Aucun lien n’est encore enregistré entre acteurs.");
        assertThat(NetworkReport.KIND.concerns(SmallDossier.empty())).isFalse();
        assertThat(NetworkReport.KIND.concerns(linked())).isTrue();
    }

    @Test
    void draws_each_up_to_sixty_and_families_and_communes_beyond() {
        assertThat(charts(crowd(60), Audience.COMMITTEE))
                .hasOnlyElementsOfType(NetworkMap.class)
                .hasSize(1);
        assertThat(charts(crowd(61), Audience.COMMITTEE))
                .hasOnlyElementsOfType(GroupMap.class)
                .hasSize(1);
        assertThat(charts(LargeNetwork.of(60, 200), Audience.COMMITTEE)).hasOnlyElementsOfType(NetworkMap.class);
        for (Dossier dossier : List.of(
                LargeNetwork.of(60, 201),
                LargeNetwork.of(100, 3000),
                LargeNetwork.of(300, 3000),
                LargeNetwork.of(1000, 3000))) {
            assertThat(charts(dossier, Audience.COMMITTEE))
                    .hasOnlyElementsOfType(GroupMap.class)
                    .hasSize(2);
            assertThat(ReportText.plain(report(dossier, Audience.COMMITTEE, Locale.FRENCH)))
                    .doesNotContain("Liens entre acteurs")
                    .contains("Liens entre familles", "Liens entre communes");
        }
    }

    /** A reader finds each actor of a large network in a list, although no drawing names it. */
    @Test
    void lists_each_actor_of_a_large_network_once_with_the_number_of_its_links() {
        Dossier dossier = LargeNetwork.of(100, 150);
        Network network = dossier.network(SmallDossier.DAY);
        String said = ReportText.plain(report(dossier, Audience.PARTNER, Locale.FRENCH));
        String list = said.substring(said.indexOf("Trouver un acteur"), said.indexOf("Mises en relation proposées"));

        assertThat(said)
                .contains("Ce réseau est trop grand pour que chaque acteur y soit dessiné : les dessins réunissent les"
                        + " acteurs par famille ou par commune.")
                .contains("Les acteurs de chaque famille, de A à Z ; entre parenthèses, le nombre de leurs liens.");
        assertThat(ReportText.plain(report(dossier, Audience.PARTNER, Locale.ENGLISH)))
                .contains("This network is too large to draw each actor: the drawings group the actors by family or by"
                        + " commune.")
                .contains("Find an actor")
                .contains(
                        "The actors of each family in alphabetical order, with the number of their ties in brackets.");
        for (Actor actor : dossier.actors()) {
            String entry = actor.name() + " (" + network.neighbours(actor.id()).size() + ")";
            assertThat(list).containsOnlyOnce(entry);
        }
        assertThat(text(Audience.PARTNER, Locale.FRENCH)).doesNotContain("Trouver un acteur", "trop grand");
    }

    @Test
    void names_no_actor_to_the_public_in_a_large_network() {
        assertThat(ReportText.plain(report(LargeNetwork.of(300, 3000), Audience.PUBLIC, Locale.FRENCH)))
                .contains("Liens entre familles")
                .doesNotContain("Structure n°");
    }

    @Test
    void counts_every_link_once_inside_a_group_and_once_in_each_of_two() {
        Dossier dossier = LargeNetwork.of(300, 3000);
        Network network = dossier.network(SmallDossier.DAY);
        for (NetworkGroups groups : List.of(
                NetworkGroups.byFamily(FRENCH, network),
                NetworkGroups.byCommune(FRENCH, Gazetteer.ofFrance(), network))) {
            int within = IntStream.range(0, groups.size())
                    .map(group -> groups.count(group, group))
                    .sum();
            int sums = IntStream.range(0, groups.size()).map(groups::links).sum();

            assertThat(groups.members().stream().mapToInt(List::size).sum()).isEqualTo(300);
            assertThat((sums + within) / 2).isEqualTo(network.links().size()).isEqualTo(3000);
        }
    }

    @Test
    void puts_the_smallest_communes_together_and_those_without_last() {
        Network network = LargeNetwork.of(300, 3000).network(SmallDossier.DAY);

        NetworkGroups groups = NetworkGroups.byCommune(FRENCH, Gazetteer.ofFrance(), network);

        assertThat(groups.names())
                .hasSize(11)
                .startsWith("Grasse")
                .endsWith("Autres communes (14)", "Commune non renseignée");
        assertThat(groups.members().subList(0, 9).stream().map(List::size))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<Chart> charts(Dossier dossier, Audience audience) {
        return figures(report(dossier, audience, Locale.FRENCH)).stream()
                .map(block -> ((Figure) block).chart())
                .toList();
    }

    @Test
    void counts_on_the_side_of_its_classification_whatever_family_an_actor_declares_and_says_on_what_that_rests() {
        Dossier dossier = linked();
        List<Actor> actors = new ArrayList<>(dossier.actors());
        actors.replaceAll(actor -> switch (actor.id().value()) {
            case "parfums" -> formed(actor, "9220").essFamily(Known.none()).build();
            case "agora" ->
                formed(actor, "1000").essFamily(EssFamily.ESS_COMPANY).build();
            default -> actor;
        });
        String said =
                ReportText.plain(report(dossier.toBuilder().actors(actors).build(), Audience.COMMITTEE, Locale.FRENCH));

        assertThat(said)
                .contains(
                        "1 lien sur 2 entre acteurs dont l’économie est connue relie l’économie sociale et les entreprises classiques")
                .contains("A – Associations | 2 |", "B – Autres de l’ESS | 1 |", "C – Entreprises | 1 |")
                .contains("L’économie des 6 acteurs est tirée : pour 2, de leur classement expliqué");
    }

    private static ActorBuilder formed(Actor actor, String form) {
        return actor.toBuilder().legalForms(List.of(new DatedLegalForm(LegalForm.parse(form), Known.notRecorded())));
    }

    private static List<Block> figures(Report report) {
        return report.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(Figure.class::isInstance)
                .toList();
    }

    private static Dossier crowd(int size) {
        return SmallDossier.empty().toBuilder()
                .actors(IntStream.range(0, size)
                        .mapToObj(i -> social("s-" + i, "Association " + i))
                        .toList())
                .ties(IntStream.range(1, size)
                        .mapToObj(i -> tie("t-" + i, "s-" + i, "s-" + i / 2, TieKind.MET_AT, TieStrength.WEAK))
                        .toList())
                .build();
    }
}
