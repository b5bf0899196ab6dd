package org.cldess.reporting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Consultation;
import org.cldess.governance.GovernanceBody;
import org.cldess.known.Known;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The governance of the contract: its bodies, and the consultations before the signature. */
public final class Governance {
    private final View view;
    private final Speech speech;
    private final Dossier dossier;

    /** Creates sections on the bodies in the view. */
    public Governance(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.dossier = view.dossier();
    }

    /** Returns a section on the bodies; their sittings and decisions are in the minutes. */
    public Section section() {
        String title = speech.say("governance.title");
        if (dossier.bodies().isEmpty()) {
            return Sections.empty("gouvernance", title, speech.say("governance.empty"));
        }
        return Section.of("gouvernance", title, bodies());
    }

    private Table bodies() {
        Table.Builder table = Table.captioned(speech.say("governance.bodies"))
                .column(speech.say("column.body-members"), Table.Align.LEFT)
                .column(speech.say("column.quorum"), Table.Align.RIGHT)
                .column(speech.say("column.rhythm"), Table.Align.RIGHT);
        dossier.bodies()
                .forEach(body -> table.row(withMembers(body), number(body.quorum()), number(body.sittingsPerYear())));
        return table.build();
    }

    /** The name of a body, its kind if the name does not contain it, and its members. */
    private Cell withMembers(GovernanceBody body) {
        String kind = speech.say(body.kind());
        boolean isSaid = body.name().toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.EMPTY.strong(speech.typed(body.name()))));
        if (!isSaid) {
            lines.add(Phrase.of(kind));
        }
        lines.add(body.members()
                .fold(
                        list -> list.isEmpty()
                                ? speech.phrase("governance.members.none")
                                : speech.list(list.stream().map(view::name).toList()),
                        () -> speech.phrase("governance.members.none"),
                        () -> speech.phrase("governance.members.unknown")));
        return Cell.of(lines);
    }

    private Cell number(Known<Integer> number) {
        return number.fold(speech::cell, () -> Cell.NOT_APPLICABLE, () -> Cell.MISSING);
    }

    /** Returns the consultations before the signature; empty if none are recorded or the audience may not see them. */
    public Optional<Section> consultation() {
        if (dossier.consultations().isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.phrase(
                        "consultation.caption", dossier.consultations().size()))
                .column(speech.say("column.who"), Table.Align.LEFT)
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.said"), Table.Align.LEFT)
                .column(speech.say("column.answer"), Table.Align.LEFT);
        dossier.consultations().stream()
                .sorted(Comparator.comparing(
                        (Consultation heard) -> heard.date().value().orElse(LocalDate.MAX)))
                .forEach(heard -> table.row(
                        Cell.of(view.name(heard.actor())),
                        speech.cell(heard.date(), speech.say("date.none")),
                        words(heard.said()),
                        words(heard.answer())));
        return Optional.of(Section.of("concertation", speech.say("consultation.title"), table.build()));
    }

    private Cell words(Known<String> words) {
        return words.fold(speech::typedCell, () -> Cell.of(speech.say("nothing")), () -> Cell.MISSING);
    }
}
