package org.cldess.reporting.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.chart.Canvas;
import org.cldess.reporting.chart.Drawing;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.StatusMark;

/** Reports that hold every kind of block, run and sheet, for the eye and for the validator. */
final class Demonstration {

    private static final Phrase CONTRACT = Phrase.of("CLDESS Pôle Azur Provence");

    private Demonstration() {}

    static Edition french() {
        return new Edition(CONTRACT, LocalDate.of(2014, 6, 30), Audience.COMMITTEE, Locale.FRENCH);
    }

    static Edition english() {
        return new Edition(
                Phrase.in(Locale.FRENCH, "CLDESS Pôle Azur Provence"),
                LocalDate.of(2014, 6, 30),
                Audience.PUBLIC,
                Locale.ENGLISH);
    }

    /** A dashboard without a cover: the answer first. */
    static Report dashboard() {
        return Report.named("tableau-de-bord", "Tableau de bord du comité de pilotage", french())
                .add(Notice.of(
                        Notice.Kind.VERDICT,
                        Phrase.of("Au 30\u00A0juin\u00A02014, ")
                                .strong("9 actions sur 24")
                                .then(" sont terminées\u202F; 3 sont en retard. 182\u202F000\u00A0€ sont engagés sur "
                                        + "240\u202F000\u00A0€ prévus.")))
                .add(tiles())
                .add(progress(), attention(), calendar(), money(), method())
                .build();
    }

    /** Everything at once, with a cover and contents. */
    static Report everything() {
        return Report.named("contrat", "Contrat local de développement de l’économie sociale et solidaire", french())
                .subtitle(Phrase.of("Communauté d’agglomération Pôle Azur Provence, 2012-2015"))
                .shortTitle("Contrat")
                .state(Phrase.of("Signé le 18\u00A0février\u00A02013 · 4f2a90c3d1e8"))
                .cover()
                .contents(2)
                .add(
                        parties(),
                        articles(),
                        sheet("2-1-3"),
                        sheet("2-1-4"),
                        calendar().on(Sheet.LANDSCAPE))
                .add(signatories(), signatures(), itinerary("Camille MARTIN"), itinerary("Dominique ROUX"))
                .build();
    }

    private static KeyFigures tiles() {
        return new KeyFigures(List.of(
                KeyFigures.Tile.of("9 sur 24", "actions terminées").detail("38\u00A0%"),
                KeyFigures.Tile.of("3", "actions en retard").mark(StatusMark.LATE),
                KeyFigures.Tile.of("182\u202F000\u00A0€", "engagés").detail("sur 240\u202F000\u00A0€ prévus"),
                KeyFigures.Tile.of("76\u00A0%", "taux d’engagement"),
                KeyFigures.Tile.of("45", "signataires de la charte"),
                KeyFigures.Tile.of("31", "mises en relation")));
    }

    private static Section progress() {
        Table table = Table.captioned("Avancement par objectif")
                .column("Objectif", Table.Align.LEFT)
                .sum("Actions")
                .sum("Terminées")
                .sum("En retard")
                .column("Avancement", Table.Align.RIGHT)
                .row(Cell.of("1 Identifier les acteurs"), number(8), number(5), number(0), Cell.of("71\u00A0%"))
                .row(Cell.of("2 Faire connaître les offres"), number(6), number(2), number(2), Cell.of("44\u00A0%"))
                .row(Cell.of("3 Renforcer les coopérations"), number(6), number(1), number(1), Cell.of("25\u00A0%"))
                .row(Cell.of("4 Développer"), number(4), number(1), number(0), Cell.NOT_APPLICABLE)
                .total(Cell.of("Total"), number(24), number(9), number(3), Cell.of("48\u00A0%"))
                .note("Source\u00A0: dossier du contrat, au 30 juin 2014. Pondération\u00A0: poids de chaque action.")
                .build();
        return Section.of("avancement", "Avancement par objectif", chart("Les deux tiers des actions avancent", table));
    }

    private static Figure chart(String title, Table data) {
        return new Figure(
                Phrase.of(title),
                Phrase.of("Actions terminées, au 30 juin 2014"),
                "Barres : actions terminées par objectif. Le plus élevé : objectif 1, 5. Le plus bas : objectif 3, 1.",
                Demonstration::bars,
                Optional.of(data));
    }

    private static Drawing bars(Canvas canvas) {
        List<Drawing.Piece> pieces = new ArrayList<>();
        double size = canvas.textSize();
        String[] names = {"1 Identifier les acteurs", "2 Faire connaître ✓", "3 Renforcer", "4 Développer"};
        for (int i = 0; i < names.length; i++) {
            double y = i * 3 * size;
            Drawing.Texture texture = i == 3 ? Drawing.Texture.HATCHED : Drawing.Texture.SOLID;
            Ink ink = i == 3 ? Ink.OTHERS : Ink.categories().get(i);
            pieces.add(new Drawing.Label(0, y + 1.4 * size, Drawing.Anchor.START, size, false, Ink.TEXT, names[i]));
            pieces.add(new Drawing.Outline(
                    "M0 0h" + (80 + 50 * i) + "v16h-" + (80 + 50 * i) + "z",
                    120,
                    y,
                    1,
                    Optional.of(new Drawing.Fill(ink, texture)),
                    Optional.of(new Drawing.Stroke(Ink.BORDER, 0.5, Drawing.Dash.DASHED))));
            pieces.add(new Drawing.Outline(
                    StatusMark.DONE.path(),
                    340,
                    y,
                    0.8,
                    Optional.of(new Drawing.Fill(Ink.DONE, Drawing.Texture.SOLID)),
                    Optional.empty()));
            pieces.add(new Drawing.Label(
                    canvas.width(), y + 1.4 * size, Drawing.Anchor.END, size, true, Ink.TEXT, (5 - i) + " sur 8"));
        }
        return new Drawing(canvas.width(), 12 * size, pieces);
    }

    private static Section attention() {
        Table table = Table.captioned("À traiter")
                .column("Priorité", Table.Align.LEFT)
                .column("Objet", Table.Align.LEFT)
                .column("Depuis", Table.Align.LEFT)
                .column("Qui", Table.Align.LEFT)
                .column("Que faire", Table.Align.LEFT)
                .row(
                        Cell.of(Phrase.status(StatusMark.LATE, "En retard")),
                        Cell.of(Phrase.of("Action ").link("2.1.3", "#calendrier")),
                        Cell.of("18/05/2014"),
                        Cell.of("CAPG"),
                        Cell.of("Reporter l’échéance au 31 décembre ou arrêter l’action."))
                .row(
                        Cell.of(Phrase.status(StatusMark.BLOCKED, "Bloquée")),
                        Cell.of("Action 4.2.1"),
                        Cell.of("02/02/2014"),
                        Cell.MISSING,
                        Cell.of("Attendre le vote du SCOT."))
                .row(
                        Cell.of(Phrase.status(StatusMark.TO_DISCUSS, "À discuter")),
                        Cell.of("Budget de l’action 3.1.2"),
                        Cell.of("30/06/2014"),
                        Cell.RESERVED,
                        Cell.of("Affecter 1\u202F200\u00A0€."))
                .build();
        return Section.of(
                "a-traiter",
                "À traiter",
                table,
                Notice.of(
                        Notice.Kind.NOTHING_YET,
                        "Rien à signaler pour les autres actions\u00A0: aucun blocage, aucune pièce manquante."));
    }

    private static Section calendar() {
        Table.Builder table = Table.captioned("Calendrier des actions")
                .column("Action", Table.Align.LEFT)
                .column("État", Table.Align.LEFT)
                .column("Début", Table.Align.LEFT)
                .column("Fin", Table.Align.LEFT)
                .column("Prévu (€)", Table.Align.RIGHT)
                .column("Payé (€)", Table.Align.RIGHT);
        StatusMark[] marks = StatusMark.values();
        String[] words = {
            "À venir", "En cours", "Terminée", "En pause", "Bloquée", "En retard", "Abandonnée", "À discuter"
        };
        for (int i = 0; i < 60; i++) {
            table.row(
                    Cell.of((1 + i / 12) + "." + (1 + i % 12) + " Rejoindre la plateforme d’achats responsables"),
                    Cell.of(Phrase.status(marks[i % 8], words[i % 8])),
                    Cell.of("01/03/2013"),
                    Cell.of("18/05/2014"),
                    Cell.number(1000L * i, (i == 0 ? "" : i + "\u202F00") + "0"),
                    i % 7 == 3 ? Cell.MISSING : Cell.number(0, "0"));
        }
        return Section.of("calendrier", "Calendrier", table.build());
    }

    private static Section money() {
        Table expenses = Table.captioned("Dépenses")
                .column("Compte", Table.Align.LEFT)
                .sum("Montant (€)")
                .group(Phrase.of("Charges directes"))
                .row(Cell.of("60 Achats"), euros(2_000, "2\u202F000"))
                .row(Cell.of("64 Personnel"), euros(10_000, "10\u202F000"))
                .subtotal(Cell.of("Sous-total"), euros(12_000, "12\u202F000"))
                .total(Cell.of("Total général"), euros(12_000, "12\u202F000"))
                .build();
        Table resources = Table.captioned("Ressources")
                .column("Financeur", Table.Align.LEFT)
                .column("Statut", Table.Align.LEFT)
                .sum("Montant (€)")
                .row(Cell.of("Région"), Cell.of("payé"), euros(8_000, "8\u202F000"))
                .row(Cell.of("CAPG"), Cell.of("notifié"), euros(2_800, "2\u202F800"))
                .total(Cell.of("Total"), Cell.of(""), euros(10_800, "10\u202F800"))
                .note("Écart\u00A0: 1\u202F200,00\u00A0€ de ressources manquantes.")
                .build();
        return Section.of(
                "financement",
                "Financement",
                new Notice(
                        Notice.Kind.WARNING,
                        Phrase.of("Le budget n’est pas équilibré"),
                        List.of(Paragraph.of("Il manque 1\u202F200\u00A0€ de ressources."))),
                SideBySide.of(expenses, resources),
                new SideBySide(List.of(
                        List.of(Paragraph.of("Première colonne.")),
                        List.of(Paragraph.of("Deuxième colonne.")),
                        List.of(Paragraph.of("Troisième colonne.")))));
    }

    private static Section method() {
        return Section.of(
                "methode",
                "Sources et méthode",
                new Paragraph(
                        Phrase.of("Le ")
                                .then(new Inline.Abbreviation("SCOT", "schéma de cohérence territoriale"))
                                .then(" est suivi depuis le 1")
                                .then(new Inline.Superscript("er"))
                                .then("\u00A0janvier. Une ")
                                .then(new Inline.Foreign("speed meeting", Locale.ENGLISH))
                                .then(" a eu lieu. Voir ")
                                .link(
                                        "le site de la loi",
                                        "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000029313296?x=1&y='2'")
                                .then(", ")
                                .link("écrire à l’animatrice", "mailto:animation@example.org")
                                .then(" ou ")
                                .link("lire le contrat", "contrat.pdf")
                                .then("."),
                        Paragraph.Tone.SMALL));
    }

    private static Section parties() {
        return Section.of(
                        "parties",
                        "Entre les soussignés",
                        new Paragraph(
                                Phrase.of("Entre la Région et la communauté d’agglomération."), Paragraph.Tone.LEAD),
                        new Definitions(List.of(
                                Definitions.Entry.of(
                                        "Région Provence-Alpes-Côte d’Azur",
                                        "financeur, représentée par son président"),
                                new Definitions.Entry(
                                        Phrase.of("Communauté d’agglomération"),
                                        List.of(
                                                Phrase.of("porteur, du 1er mars 2012 au 31 décembre 2013"),
                                                Phrase.of("SIREN 200 039 857"))))),
                        BulletList.of(
                                BulletList.Marker.NONE,
                                List.of(
                                        Phrase.of("Vu la loi n°\u00A02014-856 du 31 juillet 2014\u202F;"),
                                        Phrase.of("Vu la délibération du conseil régional\u202F;"))),
                        Notice.of(Notice.Kind.RESERVED, "Cette partie est réservée au comité de pilotage."),
                        Notice.of(Notice.Kind.INFORMATION, "Il est convenu ce qui suit."))
                .on(Sheet.NEW);
    }

    private static Section articles() {
        List<Block> blocks = new ArrayList<>();
        IntStream.rangeClosed(1, 6)
                .forEach(article -> blocks.add(Section.of(
                        "article-" + article,
                        "Article " + article + " – Objet",
                        Paragraph.of(
                                ("Le présent contrat a pour objet de développer l’économie sociale et solidaire sur le "
                                                + "territoire, par des coopérations nouvelles entre les structures et les entreprises. ")
                                        .repeat(4)),
                        new BulletList(
                                BulletList.Marker.NUMBER,
                                List.of(
                                        new BulletList.Entry(
                                                Phrase.of("identifier les acteurs"),
                                                List.of(
                                                        new BulletList.Entry(Phrase.of("recenser"), List.of()),
                                                        new BulletList.Entry(Phrase.of("rencontrer"), List.of()))),
                                        new BulletList.Entry(Phrase.of("faire connaître leurs offres"), List.of()))),
                        BulletList.of("une ambition partagée", "des moyens communs"))));
        return new Section("articles", Phrase.of("Articles"), Sheet.NEW, blocks);
    }

    private static Section sheet(String number) {
        return Section.of(
                        "action-" + number,
                        number.replace('-', '.') + " Rejoindre la plateforme d’achats responsables",
                        Paragraph.of(Phrase.status(StatusMark.IN_PROGRESS, "En cours")
                                .then(" ")
                                .then(Phrase.status(StatusMark.LATE, "En retard"))
                                .then(" Priorité haute")),
                        new Facts(List.of(
                                Facts.Box.of("Pilote", "CAPG", "M.\u00A0Roux"),
                                Facts.Box.of("Calendrier", "03/2013-05/2014", "43 jours de retard"),
                                Facts.Box.of("Budget", "12\u202F000\u00A0€ prévus", "8\u202F000\u00A0€ payés"),
                                Facts.Box.of("Échéance", "18/05/2014", "convention"))),
                        SideBySide.of(
                                new Notice(
                                        Notice.Kind.INFORMATION,
                                        Phrase.of("Pourquoi"),
                                        List.of(Paragraph.of(
                                                "Les acheteurs publics cherchent des fournisseurs locaux."))),
                                new Definitions(List.of(
                                        Definitions.Entry.of("Élue référente", "Mme Martin"),
                                        Definitions.Entry.of("Partenaires", "APEAS")))),
                        chart(
                                "L’action a consommé les deux tiers de son budget",
                                Table.captioned("")
                                        .column("Étape", Table.Align.LEFT)
                                        .column("Fait le", Table.Align.LEFT)
                                        .row(Cell.of("Convention"), Cell.of("03/06/2013"))
                                        .build()))
                .on(Sheet.NEW);
    }

    private static Section signatories() {
        Table.Builder table = Table.captioned("Signataires de la charte")
                .column("Organisation", Table.Align.LEFT)
                .column("Famille", Table.Align.LEFT)
                .column("Commune", Table.Align.LEFT)
                .column("Signée le", Table.Align.LEFT)
                .column("Version", Table.Align.CENTRE);
        for (int i = 1; i <= 45; i++) {
            table.row(
                    Cell.of("Association d’insertion n°\u00A0" + i),
                    Cell.of("Association"),
                    Cell.of("Grasse"),
                    Cell.of("20/02/2013"),
                    Cell.of("V2"));
        }
        table.total(
                Cell.of("45 signataires, dont 40 de la version en vigueur"),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""));
        return Section.of("signataires", "Signataires", table.build());
    }

    private static Section signatures() {
        return Section.of(
                "signatures",
                "Signatures",
                new Signatures(
                        Phrase.of("Fait à Grasse, le 18\u00A0février\u00A02013, en 3 exemplaires."),
                        List.of(
                                new Signatures.Box(
                                        Phrase.of("Pour la Région"),
                                        Phrase.of("Le président"),
                                        Phrase.of("Michel Exemple"),
                                        Phrase.of("Signé le 18 février 2013")),
                                new Signatures.Box(
                                        Phrase.of("Pour la communauté d’agglomération"),
                                        Phrase.of("Le président"),
                                        Phrase.EMPTY,
                                        Phrase.EMPTY),
                                new Signatures.Box(
                                        Phrase.of("Pour la chambre régionale"),
                                        Phrase.EMPTY,
                                        Phrase.EMPTY,
                                        Phrase.EMPTY))));
    }

    private static Section itinerary(String name) {
        return Section.of(
                        "itineraire-" + name.substring(0, 3).toLowerCase(Locale.ROOT),
                        "Bonjour " + name,
                        Paragraph.of(
                                "Rencontre du 22 novembre 2012, 9\u00A0h – 11\u00A0h. 5 rencontres, 1 tour libre."),
                        Table.captioned("Itinéraire")
                                .column("Tour", Table.Align.CENTRE)
                                .column("Heure", Table.Align.LEFT)
                                .column("Table", Table.Align.CENTRE)
                                .column("Vous rencontrez", Table.Align.LEFT)
                                .column("Suite", Table.Align.LEFT)
                                .row(
                                        Cell.of("1"),
                                        Cell.of("9\u00A0h\u00A015"),
                                        Cell.of("4"),
                                        Cell.of(List.of(
                                                Phrase.of("Parfums Exemple").strong(" (Grasse)"),
                                                Phrase.of("cherche un atelier de mise sous pli, à 6 km"))),
                                        Cell.BLANK)
                                .row(
                                        Cell.of("2"),
                                        Cell.of("9\u00A0h\u00A030"),
                                        Cell.NOT_APPLICABLE,
                                        Cell.of("Tour libre"),
                                        Cell.BLANK)
                                .build())
                .on(Sheet.A5);
    }

    private static Cell number(long value) {
        return Cell.number(value, Long.toString(value));
    }

    private static Cell euros(long value, String text) {
        return Cell.number(BigDecimal.valueOf(value), text);
    }
}
