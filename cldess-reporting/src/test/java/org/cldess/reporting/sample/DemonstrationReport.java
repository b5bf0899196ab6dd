package org.cldess.reporting.sample;

import static org.cldess.reporting.document.Table.Align.CENTRE;
import static org.cldess.reporting.document.Table.Align.LEFT;
import static org.cldess.reporting.document.Table.Align.RIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.disclosure.Audience;
import org.cldess.language.Typography;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;

/** A report with every kind of block, run, cell and chart; its figures are meaningless. */
public final class DemonstrationReport {
    private static final Locale FRENCH = Locale.FRENCH;

    private DemonstrationReport() {}

    public static Edition edition() {
        return new Edition(
                Phrase.of("CLDESS Pôle Azur Provence"), LocalDate.of(2014, 6, 30), Audience.COMMITTEE, FRENCH);
    }

    public static Report report() {
        return Report.named("demonstration", "Tableau de bord du comité de pilotage", edition())
                .subtitle(Phrase.of("Contrat local de développement de l’économie sociale et solidaire, 2012-2015"))
                .shortTitle("Tableau de bord")
                .state(Phrase.of("Projet"))
                .description("Où en est le contrat au 30 juin 2014, et ce que le comité doit décider.")
                .contents(2)
                .add(verdict(), tiles())
                .add(progress(), calendar(), financing(), indicators(), history(), action(), contract(), itinerary())
                .add(badges(), method())
                .build();
    }

    /** Returns twelve badges, which fill two sheets; one has a name too long for one line. */
    private static BulletList badges() {
        return new BulletList(
                BulletList.Marker.BADGE,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> new BulletList.Entry(
                                Phrase.of(
                                        number == 2
                                                ? "Association intermédiaire des bords de Siagne et du Loup"
                                                : "Anne"),
                                List.of(
                                        new BulletList.Entry(
                                                Phrase.status(StatusMark.ONE_SIDE, Phrase.in(Locale.ENGLISH, "Buyers")),
                                                List.of()),
                                        new BulletList.Entry(Phrase.of("Tour 1, table " + number), List.of()))))
                        .toList());
    }

    private static Block verdict() {
        return Notice.of(
                Notice.Kind.VERDICT,
                Phrase.of("9 actions sur 24 sont terminées")
                        .then(Typography.NARROW_SPACE + "; 3 sont en retard. ")
                        .strong("182\u202F000\u00A0€ sont engagés")
                        .then(" sur 240\u202F000\u00A0€ prévus."));
    }

    private static Block tiles() {
        return new KeyFigures(List.of(
                Tile.of("9 sur 24", "actions terminées").detail("37,5\u00A0%"),
                Tile.of("3", "actions en retard").mark(StatusMark.LATE),
                Tile.of("182\u202F000\u00A0€", "engagés").detail("sur 240\u202F000\u00A0€ prévus"),
                Tile.of("76\u00A0%", "taux d’engagement"),
                Tile.of("45", "signataires de la charte").detail("dont 40 de la version en vigueur"),
                Tile.of("31", "mises en relation")));
    }

    private static Section progress() {
        Table table = Table.captioned("Avancement par objectif")
                .column("Objectif", LEFT)
                .sum("Actions")
                .sum("Terminées")
                .sum("En retard")
                .column("Avancement (%)", RIGHT)
                .row(Cell.of("1 Identifier"), count(8), count(5), count(0), Cell.number(63, "63"))
                .row(Cell.of("2 Faire connaître"), count(6), count(2), count(2), Cell.number(38, "38"))
                .row(Cell.of("3 Renforcer"), count(6), count(1), count(1), Cell.number(20, "20"))
                .row(Cell.of("4 Développer"), count(4), count(1), Cell.MISSING, Cell.NOT_APPLICABLE)
                .total(Cell.of("Total"), count(24), count(9), count(3), Cell.number(41, "41"))
                .note("Données au 30 juin 2014. Total des retards hors 1 valeur manquante.")
                .build();
        Table attention = Table.captioned("Ce qui demande attention")
                .column("Priorité", LEFT)
                .column("Objet", LEFT)
                .column("Depuis", LEFT)
                .column("Qui", LEFT)
                .column("Que faire", LEFT)
                .row(
                        status(StatusMark.LATE, "En retard"),
                        Cell.of(Phrase.EMPTY.link("2.1.3 Plateforme d’achats responsables", "#action-2-1-3")),
                        Cell.of("18/05/2014"),
                        Cell.of("Camille Martin"),
                        Cell.of("Reporter la fin au 31 décembre 2014"))
                .row(
                        status(StatusMark.BLOCKED, "Bloquée"),
                        Cell.of(Phrase.EMPTY.link(
                                "4.2.1 Schéma de cohérence territoriale", "fiches-actions#action-4-2-1")),
                        Cell.of("02/04/2014"),
                        Cell.RESERVED,
                        Cell.of("Attendre le vote du schéma"))
                .build();
        return Section.of(
                "avancement",
                "Avancement",
                new Paragraph(
                        Phrase.of("Cinq actions sur huit du premier objectif sont terminées."), Paragraph.Tone.LEAD),
                SideBySide.of(
                        figure(
                                "Le premier objectif avance le plus vite",
                                "Actions terminées par objectif, au 30 juin 2014",
                                "Identifier : 5 actions terminées sur 8. Faire connaître : 2 sur 6.",
                                Charts.progress(),
                                Optional.empty()),
                        Notice.of(Notice.Kind.NOTHING_YET, "Rien à signaler : aucun blocage, aucune pièce manquante.")),
                table,
                attention);
    }

    private static Cell count(long value) {
        return Cell.number(value, Long.toString(value));
    }

    private static Cell status(StatusMark mark, String word) {
        return Cell.of(Phrase.status(mark, word));
    }

    private static Figure figure(String title, String subtitle, String alternative, Chart chart, Optional<Table> data) {
        return new Figure(Phrase.of(title), Phrase.of(subtitle), alternative, chart, data);
    }

    private static Section calendar() {
        Table data = Table.captioned("Actions et dates")
                .column("Action", LEFT)
                .column("Début", LEFT)
                .column("Fin prévue", LEFT)
                .row(Cell.of("2.1.3 Rejoindre la plateforme"), Cell.of("01/03/2013"), Cell.of("30/04/2014"))
                .row(Cell.of("2.2 Annuaire"), Cell.of("01/09/2014"), Cell.of("31/08/2015"))
                .build();
        return Section.of(
                        "calendrier",
                        "Calendrier",
                        figure(
                                "Une action a dépassé sa date",
                                "Actions de 2013 à 2015",
                                "4 actions de janvier 2013 à décembre 2015. 1 en retard : la plateforme d’achats.",
                                Charts.gantt(),
                                Optional.of(data)),
                        figure(
                                "Soixante actions tiennent en douze lignes",
                                "Actions groupées par objectif opérationnel",
                                "60 actions groupées en 12 objectifs opérationnels.",
                                Charts.crowdedGantt(),
                                Optional.of(data)))
                .on(Sheet.LANDSCAPE);
    }

    private static Section financing() {
        Table.Builder data = Table.captioned("Financements par année")
                .column("Financeur", LEFT)
                .sum("2013 (€)")
                .sum("2014 (€)")
                .row(Cell.of("Région"), euros(50_000), euros(62_000))
                .row(Cell.of("Communauté d’agglomération"), euros(24_000), euros(31_000))
                .total(Cell.of("Total"), euros(74_000), euros(93_000));
        return Section.of(
                        "financement",
                        "Financement",
                        figure(
                                "La Région apporte la moitié des financements",
                                "Ressources par année et par financeur, en euros",
                                "3 barres empilées. 2013 : 90 500 €, dont Région 50 000 €.",
                                Charts.byFunder(),
                                Optional.of(data.build())),
                        figure(
                                "Le tiers des sommes de 2014 est encore attendu",
                                "Ressources par financeur, année et état, en euros",
                                "4 barres empilées. Région 2014 : 72 000 €, dont 8 000 € payés.",
                                Charts.byStatus(),
                                Optional.of(data.build())),
                        figure(
                                "Douze financeurs : les quatre plus petits sont réunis",
                                "Ressources par année, en euros",
                                "5 barres empilées de 9 parts.",
                                Charts.manyFunders(),
                                Optional.of(data.build())),
                        Notice.of(Notice.Kind.WARNING, "Il manque 1\u202F200\u00A0€ à l’action 3.1.2."))
                .on(Sheet.NEW);
    }

    private static Cell euros(long euros) {
        return Cell.number(euros, Typography.number(euros, FRENCH));
    }

    private static Section indicators() {
        return Section.of(
                "indicateurs",
                "Indicateurs",
                figure(
                        "Un indicateur sur quatre a atteint sa cible",
                        "Référence, dernier résultat et cible",
                        "Entreprises : 238 en 2014, cible 250. Délai : 30 jours, cible 20 jours.",
                        Charts.bullets(),
                        Optional.empty()),
                Notice.of(Notice.Kind.INFORMATION, "Chaque ligne a sa propre échelle."),
                Notice.of(Notice.Kind.RESERVED, "Cette partie est réservée au comité de pilotage."));
    }

    private static Section history() {
        return Section.of(
                "histoire",
                "Histoire du contrat",
                figure(
                        "Le contrat a été signé un an après son début",
                        "De 2011 à 2015",
                        "Idée en mars 2011, charte en juin 2012, signature en février 2013.",
                        Charts.timeline(),
                        Optional.empty()));
    }

    private static Section action() {
        Table expenses = Table.captioned("Dépenses")
                .column("Nature", LEFT)
                .sum("Montant (€)")
                .row(Cell.of("60 Achats"), euros(2_000))
                .row(Cell.of("64 Personnel"), euros(10_000))
                .total(Cell.of("Total"), euros(12_000))
                .build();
        Table resources = Table.captioned("Ressources")
                .column("Origine", LEFT)
                .column("Statut", LEFT)
                .sum("Montant (€)")
                .row(Cell.of("Région"), Cell.of("payé"), euros(8_000))
                .row(Cell.of("Pays de Grasse"), Cell.of("notifié"), euros(4_000))
                .total(Cell.of("Total"), Cell.BLANK, euros(12_000))
                .build();
        Phrase band = Phrase.EMPTY
                .then(new Inline.Status(StatusMark.IN_PROGRESS, "En cours"))
                .then(" ")
                .then(new Inline.Status(StatusMark.LATE, "En retard"))
                .then(" Objectif 2 > 2.1 Faire connaître les offres");
        return Section.of(
                        "action-2-1-3",
                        "Fiche 2.1.3 – Rejoindre la plateforme d’achats responsables",
                        Paragraph.of(band),
                        new Facts(List.of(
                                Facts.Box.of("Pilote", "Pays de Grasse", "Camille Martin"),
                                Facts.Box.of("Calendrier", "03/2013 – 05/2014", "43 jours de retard"),
                                Facts.Box.of("Budget", "12\u202F000\u00A0€ prévus", "8\u202F000\u00A0€ payés"),
                                Facts.Box.of("Prochaine échéance", "18/05/2014", "convention"))),
                        Section.of(
                                "action-2-1-3-pourquoi",
                                "Pourquoi",
                                Paragraph.of("Les achats publics font vivre des emplois."),
                                new Definitions(List.of(
                                        Definitions.Entry.of("Élue référente", "Anne Exemple, vice-présidente"),
                                        new Definitions.Entry(
                                                Phrase.of("Partenaires"),
                                                List.of(Phrase.of("Atelier Exemple"), Phrase.of("Parfums Exemple")))))),
                        Section.of("action-2-1-3-argent", "Financement", SideBySide.of(expenses, resources)),
                        Section.of("action-2-1-3-etats", "Tous les états", statuses()))
                .on(Sheet.NEW);
    }

    private static Table statuses() {
        Table.Builder table = Table.captioned("Les états et les côtés")
                .column("État", LEFT)
                .column("Remarque", CENTRE)
                .group(Phrase.of("Choisis"));
        for (StatusMark mark : StatusMark.values()) {
            table.row(status(mark, word(mark)), Cell.of(Phrase.in(Locale.ENGLISH, mark.name())));
        }
        return table.subtotal(Cell.of("Sous-total"), Cell.of("10")).build();
    }

    private static String word(StatusMark mark) {
        return switch (mark) {
            case TO_DO -> "À venir";
            case IN_PROGRESS -> "En cours";
            case DONE -> "Terminée";
            case ON_HOLD -> "En pause";
            case BLOCKED -> "Bloquée";
            case LATE -> "En retard";
            case DROPPED -> "Abandonnée";
            case TO_DISCUSS -> "À discuter";
            case ONE_SIDE -> "D’un côté";
            case OTHER_SIDE -> "De l’autre côté";
        };
    }

    private static Section contract() {
        return Section.of(
                        "contrat",
                        "Extrait du contrat",
                        BulletList.of(
                                BulletList.Marker.NONE,
                                List.of(
                                        Phrase.of("Vu le code général des collectivités territoriales\u202F;"),
                                        Phrase.of("Vu la délibération n°\u00A04 du 1")
                                                .then(new Inline.Superscript("er"))
                                                .then(" juin 2012\u202F;"))),
                        new BulletList(
                                BulletList.Marker.NUMBER,
                                List.of(
                                        new BulletList.Entry(
                                                Phrase.of("Identifier les acteurs de l’")
                                                        .then(new Inline.Abbreviation(
                                                                "ESS", "économie sociale et solidaire")),
                                                List.of(
                                                        new BulletList.Entry(Phrase.of("Recenser"), List.of()),
                                                        new BulletList.Entry(Phrase.of("Rencontrer"), List.of()))),
                                        new BulletList.Entry(Phrase.of("Faire connaître"), List.of()))),
                        BulletList.of("un contrat", "une charte", "un plan d’action"),
                        Paragraph.of(Phrase.of("Le texte est ")
                                .link("sur le site de la Région", "https://example.org/")
                                .then(".")),
                        Paragraph.of(Phrase.of("La part versée aux associés est ")
                                .then(edited(Inline.Edited.Change.REMOVED, "limitée", Optional.empty()))
                                .then(" ")
                                .then(edited(Inline.Edited.Change.ADDED, "nulle", Optional.of(Locale.ENGLISH)))
                                .then(".")),
                        new Signatures(
                                Phrase.of("Fait à Grasse, en deux exemplaires"),
                                List.of(
                                        new Signatures.Box(
                                                Phrase.of("Pour la Région Provence-Alpes-Côte d’Azur"),
                                                Phrase.of("Le président"),
                                                Phrase.of("Prénom NOM"),
                                                Phrase.of("Signé le 18 février 2013")),
                                        new Signatures.Box(
                                                Phrase.of("Pour le Pôle Azur Provence"),
                                                Phrase.of("Le président"),
                                                Phrase.EMPTY,
                                                Phrase.EMPTY))))
                .on(Sheet.NEW);
    }

    private static Section itinerary() {
        Table.Builder table = Table.captioned("Vos rencontres")
                .column("Tour", CENTRE)
                .column("Heure", LEFT)
                .column("Table", CENTRE)
                .column("Vous rencontrez", LEFT)
                .column("Pourquoi", LEFT)
                .column("Suite", LEFT);
        IntStream.rangeClosed(1, 9)
                .forEach(round -> table.row(
                        Cell.of(Integer.toString(round)),
                        Cell.of("9\u00A0h\u00A0" + (round + 10)),
                        round == 4 ? Cell.NOT_APPLICABLE : Cell.of(Integer.toString(1 + round % 4)),
                        round == 4 ? Cell.of("Tour libre") : Cell.of("Parfums Exemple"),
                        Cell.of(List.of(Phrase.of("cherche un atelier de mise sous pli"), Phrase.of("à 6 km"))),
                        Cell.BLANK));
        return Section.of("rencontre", "Itinéraire de Camille Martin", table.build())
                .on(Sheet.A5);
    }

    private static Section method() {
        return Section.of(
                        "methode",
                        "Sources et méthode",
                        new Paragraph(
                                Phrase.of("Les figures de cette démonstration sont inventées."), Paragraph.Tone.SMALL),
                        Paragraph.of(Phrase.EMPTY.link("Le contrat (PDF)", "contrat.pdf")))
                .on(Sheet.NEW);
    }

    private static Inline edited(Inline.Edited.Change change, String words, Optional<Locale> language) {
        String announced = change == Inline.Edited.Change.ADDED ? "[ajouté]" : "[supprimé]";
        return new Inline.Edited(change, words, announced, language);
    }
}
