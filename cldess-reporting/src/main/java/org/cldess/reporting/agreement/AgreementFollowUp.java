package org.cldess.reporting.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Deliverable;
import org.cldess.agreement.Termination;
import org.cldess.known.Known;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.OwnFields;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * What became of an agreement, for those who follow it: its state, its deliverables, what was said of it, and what is
 * not recorded.
 */
final class AgreementFollowUp {
    private final View view;
    private final Speech speech;
    private final Agreement agreement;
    private final AgreementSituation standing;

    AgreementFollowUp(View view, Agreement agreement) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.agreement = agreement;
        this.standing = new AgreementSituation(view, agreement);
    }

    Section section() {
        String id = "suivi-" + agreement.id().value();
        List<Block> blocks = new ArrayList<>(List.of(verdict(), facts()));
        agreement
                .deliverables()
                .value()
                .filter(list -> !list.isEmpty())
                .map(this::deliverables)
                .ifPresent(blocks::add);
        blocks.addAll(events());
        new OwnFields(view).section(id + "-autres", agreement).ifPresent(blocks::add);
        missing().ifPresent(blocks::add);
        return new Section(
                id, speech.phrase("agreement.follow-up", speech.typed(agreement.title())), Sheet.SAME, blocks);
    }

    /** What happened after the signature: renewals, reviews, and the end before the term. */
    private List<Paragraph> events() {
        List<Paragraph> events = new ArrayList<>();
        for (AgreementRenewal each : agreement.renewals().value().orElse(List.of())) {
            events.add(Paragraph.of(speech.say("renewal.happened", each.date(), each.until())));
        }
        events.addAll(reviews());
        agreement.termination().value().ifPresent(ended -> events.addAll(ended(ended)));
        return events;
    }

    private List<Deliverable> late() {
        return agreement.deliverables().value().orElse(List.of()).stream()
                .filter(each -> each.isLate(view.day()).is(true))
                .toList();
    }

    /** « La convention est en vigueur jusqu’au … . Un partenaire peut refuser … . 1 livrable est en retard : … . » */
    private Notice verdict() {
        Phrase said = standing.sentence();
        Optional<String> notice = standing.notice();
        said = notice.isPresent() ? said.then(" ").then(notice.get()) : said;
        List<Deliverable> late = late();
        if (!late.isEmpty()) {
            said = said.then(" ")
                    .then(speech.phrase(
                            "agreement.late",
                            late.size(),
                            speech.list(late.stream()
                                    .map(each -> speech.typed(each.title()))
                                    .toList())));
        }
        return Notice.of(Notice.Kind.VERDICT, said);
    }

    private Facts facts() {
        List<Facts.Box> boxes = new ArrayList<>();
        boxes.add(new Facts.Box(Phrase.of(speech.say("column.state")), List.of(standing.status())));
        boxes.add(box(
                "agreement.signed",
                agreement
                        .signedOn(view.day())
                        .map(day -> Phrase.of(speech.shortDate(day)))
                        .orElseGet(() -> Phrase.of(
                                agreement.stillToSign(view.day()).isEmpty()
                                        ? speech.say("not-recorded")
                                        : speech.say("agreement.not-signed")))));
        agreement.deliverables().value().filter(list -> !list.isEmpty()).ifPresent(list -> {
            long came = list.stream()
                    .filter(each -> each.delivered().value().isPresent())
                    .count();
            boxes.add(box("agreement.delivered", speech.phrase("agreement.delivered.of", came, list.size())));
        });
        agreement
                .nextDeadline(view.day())
                .ifPresent(due -> boxes.add(new Facts.Box(
                        speech.phrase("agreement.next"),
                        List.of(
                                Phrase.of(speech.shortDate(due.date())),
                                due.deliverable()
                                        .map(each -> speech.typed(each.title()))
                                        .orElseGet(() -> speech.phrase("agreement.next.notice"))))));
        return new Facts(boxes);
    }

    private Facts.Box box(String label, Phrase line) {
        return new Facts.Box(speech.phrase(label), List.of(line));
    }

    private Table deliverables(List<Deliverable> deliverables) {
        Table.Builder table = Table.captioned(speech.say("deliverables.followed"))
                .column(speech.say("deliverables.what"), Table.Align.LEFT)
                .column(speech.say("deliverables.by"), Table.Align.LEFT)
                .column(speech.say("deliverables.due"), Table.Align.LEFT)
                .column(speech.say("deliverables.delivered"), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT);
        deliverables.forEach(each -> table.row(
                what(each),
                by(each).map(Cell::of).orElse(Cell.MISSING),
                speech.cell(each.due(), speech.say("date.none")),
                speech.cell(each.delivered(), speech.say("not-yet")),
                state(each)));
        return table.note(speech.say("as-of", view.day())).build();
    }

    /** Who delivered it or, while it is awaited, who owes it. */
    private Optional<Phrase> by(Deliverable each) {
        return each.isOpen()
                ? MissingValues.acting(each.owedBy(), each.due().value().orElse(view.day()), view, speech)
                : MissingValues.who(each.owedBy(), view, speech);
    }

    /** The title of a deliverable, with its reference below. */
    private Cell what(Deliverable each) {
        List<Phrase> lines = new ArrayList<>(List.of(speech.typed(each.title())));
        each.reference().value().ifPresent(mark -> lines.add(speech.typed(mark)));
        return Cell.of(lines);
    }

    private Cell state(Deliverable each) {
        if (each.delivered().value().isPresent()) {
            long days = each.due()
                    .value()
                    .map(due -> ChronoUnit.DAYS.between(
                            due, each.delivered().value().get()))
                    .orElse(0L);
            return Cell.of(Phrase.status(
                    StatusMark.DONE,
                    days > 0 ? speech.say("deliverables.came-late", days) : speech.say("deliverables.came")));
        }
        return each.isLate(view.day())
                .fold(
                        late -> late
                                ? Cell.of(Phrase.status(StatusMark.LATE, speech.say("late")))
                                : each.isOpen()
                                        ? Cell.of(Phrase.status(StatusMark.TO_DO, speech.say("deliverables.awaited")))
                                        : Cell.MISSING,
                        () -> Cell.MISSING,
                        () -> Cell.MISSING);
    }

    private List<Paragraph> reviews() {
        return agreement.reviews().stream()
                .map(each -> Paragraph.of(speech.phrase("agreement.review", each.date(), speech.typed(each.said()))))
                .toList();
    }

    private List<Paragraph> ended(Termination ended) {
        List<Paragraph> paragraphs = new ArrayList<>();
        LocalDate told = ended.date();
        paragraphs.add(Paragraph.of(ended.by()
                .fold(
                        who -> speech.phrase("termination.by", told, view.name(who)),
                        () -> speech.phrase("termination.by-all", told),
                        () -> speech.phrase("termination.by-unknown", told))));
        ended.effective()
                .value()
                .map(day -> Paragraph.of(speech.say("termination.effective", day)))
                .ifPresent(paragraphs::add);
        ended.reason()
                .value()
                .map(why -> Paragraph.of(speech.phrase("termination.reason", speech.typed(why))))
                .ifPresent(paragraphs::add);
        agreement
                .isNoticeKept(view.day())
                .value()
                .map(kept -> Paragraph.of(speech.say(kept ? "termination.kept" : "termination.not-kept")))
                .ifPresent(paragraphs::add);
        return paragraphs;
    }

    /** « Non renseigné : préambule, livrables. » */
    private Optional<Block> missing() {
        List<String> missing = Stream.of(
                        unsaid(agreement.object(), "agreement.missing.object"),
                        unsaid(agreement.start(), "agreement.missing.start"),
                        unsaid(agreement.end(), "agreement.missing.end"),
                        unsaid(agreement.obligations(), "agreement.missing.obligations"),
                        unsaid(agreement.deliverables(), "agreement.missing.deliverables"),
                        unsaid(agreement.envelopes(), "agreement.missing.envelopes"),
                        unsaid(agreement.articles(), "agreement.missing.articles"),
                        unsaid(agreement.renewal(), "agreement.missing.renewal"),
                        unsaid(agreement.terminationNotice(), "agreement.missing.termination-notice"),
                        unsaid(agreement.termination(), "agreement.missing.termination"))
                .flatMap(Optional::stream)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(
                        speech.phrase("sheet.missing", String.join(", ", missing)), Paragraph.Tone.SMALL));
    }

    private Optional<String> unsaid(Known<?> fact, String key) {
        return fact.isRecorded() ? Optional.empty() : Optional.of(speech.say(key));
    }
}
