package org.cldess.reporting.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactFile;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.language.Typography;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.register.InformationNotice;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.PostalLines;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#ADHESION}: one side to fill in by hand, then the text in force on the
 * other, without the sources on paper. Nothing is filled in beforehand.
 */
public final class AdhesionForm {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "bulletin-adhesion", Texts.WORDS.message("adhesion.title"), AdhesionForm::of)
            .holding(Texts.WORDS.message("adhesion.holds"))
            .firstFor(Reader.ACTOR)
            .concerning(dossier -> dossier.charter().value().isPresent());

    private final View view;
    private final Speech speech;

    private AdhesionForm(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    private static Report of(View view) {
        AdhesionForm form = new AdhesionForm(view);
        return view.dossier()
                .charter()
                .value()
                .flatMap(charter -> charter.versionInForce(view.day()).map(version -> form.of(charter, version)))
                .orElseGet(form::none);
    }

    private Report none() {
        String sentence = CharterReport.KIND.concerns(view.dossier())
                ? speech.say("adhesion.none", view.day())
                : speech.say("charter.not-required", view.contract().kind());
        return Report.named(KIND.name(), speech.say("adhesion.title"), view.edition())
                .add(Sections.nothingYet(sentence))
                .add(ClosingSections.section(view))
                .build();
    }

    private Report of(Charter charter, CharterVersion version) {
        return Report.named(KIND.name(), speech.say("adhesion.title"), view.edition())
                .state(CharterReport.state(speech, version))
                .add(form(charter, version), text(charter, version))
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.charter"), speech.say("sources.adhesion"))
                        .on(Sheet.NONE))
                .build();
    }

    private Section form(Charter charter, CharterVersion version) {
        List<Block> blocks = new ArrayList<>(List.of(
                declaration(charter, version),
                who(),
                practice(version),
                new SideBySide(List.of(
                        List.of(Paragraph.of(speech.say("adhesion.contacts")), contacts()), List.of(signature())))));
        receiver().ifPresent(blocks::add);
        blocks.add(InformationNotice.ofAdhesion(view));
        return Sections.of("bulletin", speech.say("adhesion.form"), blocks);
    }

    /** Where to send the form: to the controller of the signatories’ details. */
    private Optional<Paragraph> receiver() {
        return view.dossier()
                .contactFile()
                .flatMap(ContactFile::controller)
                .value()
                .map(body -> Paragraph.of(speech.phrase("adhesion.return", view.name(body), address(body))));
    }

    /** « , 57 avenue de l’Exemple, 06130 Grasse »; empty if not known. */
    private Phrase address(ActorId body) {
        return view.findActor(body).stream()
                .flatMap(actor -> PostalLines.of(view, speech, actor).stream())
                .reduce(Phrase.EMPTY, (line, next) -> line.then(", ").then(next));
    }

    /** « Je, soussigné·e, déclare avoir pris connaissance de la charte …, et y adhérer. » */
    private Paragraph declaration(Charter charter, CharterVersion version) {
        Phrase title = speech.typed(charter.title());
        return new Paragraph(
                version.date()
                        .value()
                        .map(day -> speech.phrase("adhesion.declaration", title, speech.typed(version.label()), day))
                        .orElseGet(() ->
                                speech.phrase("adhesion.declaration.undated", title, speech.typed(version.label()))),
                Paragraph.Tone.BODY);
    }

    private Table who() {
        Table.Builder table = Table.captioned(speech.say("adhesion.who"))
                .column(speech.say("column.field"), Table.Align.LEFT)
                .column(speech.say("column.by-hand"), Table.Align.LEFT);
        Stream.of("name", "function", "organisation", "siret", "commune")
                .forEach(field -> table.row(Cell.of(speech.phrase("adhesion.field." + field)), Cell.ROOM));
        return table.build();
    }

    /**
     * A row for each axis that a principle serves, with room to say how it is put into practice; then a row for each
     * principle without an axis.
     */
    private Table practice(CharterVersion version) {
        Table.Builder table = Table.captioned(speech.say("adhesion.practice"))
                .column(speech.say("column.axis"), Table.Align.LEFT)
                .column(speech.say("column.by-hand"), Table.Align.LEFT);
        version.byAxis(view.contract().kind().axes()).forEach((axis, principles) -> {
            if (!principles.isEmpty()) {
                table.row(room(speech.capital(speech.phrase(axis))), Cell.ROOM);
            }
        });
        version.principles().stream()
                .filter(principle -> principle.axis().value().isEmpty())
                .forEach(principle -> table.row(room(speech.typed(principle.title())), Cell.ROOM));
        if (table.isEmpty()) {
            table.row(room(Phrase.of(speech.say("adhesion.practice.all"))), Cell.ROOM);
        }
        return table.build();
    }

    /** A first cell that leaves room for two handwritten lines beside it. */
    private static Cell room(Phrase name) {
        return Cell.of(List.of(name, Phrase.of(String.valueOf(Typography.NO_BREAK_SPACE))));
    }

    /** Boxes to tick; no box is ticked beforehand. */
    private BulletList contacts() {
        return BulletList.of(
                BulletList.Marker.TICK,
                Stream.of("site", "mail", "telephone")
                        .map(kind -> Phrase.of(speech.say("adhesion.contact." + kind)))
                        .toList());
    }

    private Signatures signature() {
        return new Signatures(
                Phrase.EMPTY,
                List.of(new Signatures.Box(
                        Phrase.of(speech.say("adhesion.sign")),
                        Phrase.of(speech.say("adhesion.made")),
                        Phrase.EMPTY,
                        Phrase.EMPTY)));
    }

    private Section text(Charter charter, CharterVersion version) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(speech.phrase(
                "adhesion.text",
                speech.typed(charter.title()),
                speech.typed(version.label()),
                version.textHash().abbreviated())));
        blocks.addAll(CharterText.blocks(view, version));
        return Sections.of("charte", speech.say("adhesion.text.title"), blocks).on(Sheet.NEW);
    }
}
