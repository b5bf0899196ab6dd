package org.cldess.reporting.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.Charts;
import org.cldess.reporting.theme.StatusMark;

/**
 * A contract with a cover, a table of contents, a landscape table over several pages, sheets that start a page, and A5
 * handouts.
 */
final class ContractReport {

    private static final Phrase CONTRACT = Phrase.of("CLDESS Pôle Azur Provence");

    private ContractReport() {}

    static Edition french() {
        return new Edition(CONTRACT, LocalDate.of(2014, 6, 30), Audience.COMMITTEE, Locale.FRENCH);
    }

    static Report report() {
        return Report.named("contrat", "Contrat local de développement de l’économie sociale et solidaire", french())
                .subtitle(Phrase.of("Communauté d’agglomération Pôle Azur Provence, 2012-2015"))
                .shortTitle("Contrat")
                .state(Phrase.of("Version 2"))
                .cover()
                .contents(2)
                .add(
                        parties(),
                        articles().in(Phrase.of("Signé le 18\u00A0février\u00A02013 · 4f2a90c3d1e8")),
                        sheet("2-1-3"),
                        sheet("2-1-4"),
                        calendar().on(Sheet.LANDSCAPE))
                .add(signatories(), signatures(), itinerary("Camille MARTIN"), itinerary("Dominique ROUX"))
                .build();
    }

    private static Figure chart(String title, Table data) {
        return new Figure(
                Phrase.of(title),
                Phrase.of("Actions terminées, au 30 juin 2014"),
                "Barres : actions terminées par objectif. Le plus élevé : objectif 1, 5. Le plus bas : objectif 3, 1.",
                Charts.progress(),
                Optional.of(data));
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
        for (int i = 0; i < 110; i++) {
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
}
