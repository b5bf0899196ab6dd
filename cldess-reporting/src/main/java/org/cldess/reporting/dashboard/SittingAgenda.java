package org.cldess.reporting.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.amendment.Amendment;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Sittings;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.ToFund;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * What the dossier asks of the next sitting of the steering committee: signatures, renewals, actions to unblock or to
 * replan, money to find, decisions to carry out.
 */
final class SittingAgenda {
    /** The maximum number of points that a reader takes in at once; the others are only counted. */
    private static final int MAX_POINTS = 5;

    /** The number of months after the sitting in which an answer may fall due that the sitting must give. */
    private static final int MONTHS_AHEAD = 3;

    private final View view;
    private final Speech speech;
    private final Contract contract;
    private final Optional<LocalDate> sitting;

    SittingAgenda(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.contract();
        this.sitting = Sittings.next(view);
    }

    /** Returns a numbered list under the date of the sitting. */
    Notice notice() {
        Phrase title = sitting.map(day -> speech.phrase("agenda.title", day))
                .orElseGet(() -> speech.phrase("agenda.title.undated"));
        List<Phrase> points = points();
        if (points.isEmpty()) {
            return new Notice(
                    Notice.Kind.INFORMATION, title, List.of(Paragraph.of(Phrase.of(speech.say("agenda.empty")))));
        }
        List<Block> blocks = new ArrayList<>(List.of(BulletList.of(
                BulletList.Marker.NUMBER, points.stream().limit(MAX_POINTS).toList())));
        if (points.size() > MAX_POINTS) {
            blocks.add(Paragraph.of(Phrase.EMPTY.link(
                    speech.say("agenda.more", points.size() - MAX_POINTS), "#" + AttentionSection.ID)));
        }
        return new Notice(Notice.Kind.INFORMATION, title, blocks);
    }

    /** Returns the points, the most urgent first. */
    List<Phrase> points() {
        return Stream.of(signature(), evaluation(), amendments(), renewals(), blocked(), late(), money(), decisions())
                .flatMap(points -> points)
                .toList();
    }

    private Stream<Phrase> signature() {
        List<Phrase> parties = view.names(contract.partiesStillToSign(view.day()));
        return parties.isEmpty() ? Stream.empty() : Stream.of(speech.phrase("agenda.sign", speech.list(parties)));
    }

    /** A signed contract whose term is over waits for its evaluation. */
    private Stream<Phrase> evaluation() {
        return isOver() && contract.status(view.day()) == ContractStatus.SIGNED
                ? Stream.of(speech.phrase("agenda.evaluate", contract.term().end()))
                : Stream.empty();
    }

    private boolean isOver() {
        return view.day().isAfter(contract.term().end());
    }

    /** An amendment waits for signatures only as long as the contract lasts. */
    private Stream<Phrase> amendments() {
        return contract.amendments().stream()
                .filter(amendment -> !isOver()
                        && !contract.partiesStillToSign(amendment, view.day()).isEmpty())
                .map(this::amendment);
    }

    private Phrase amendment(Amendment amendment) {
        Phrase subject = speech.typed(amendment.subject());
        return amendment
                .effective()
                .value()
                .filter(day -> !day.isBefore(view.day()))
                .map(day -> speech.phrase("agenda.amendment", amendment.number(), subject, day))
                .orElseGet(() -> speech.phrase("agenda.amendment.undated", amendment.number(), subject));
    }

    private Stream<Phrase> renewals() {
        LocalDate last = sitting.orElse(view.day()).plusMonths(MONTHS_AHEAD);
        return view.dossier().agreements().stream()
                .flatMap(agreement -> agreement.noticeBy(view.day()).stream()
                        .filter(day -> !day.isAfter(last))
                        .map(day -> speech.phrase("agenda.renewal", speech.typed(agreement.title()), day)));
    }

    private Stream<Phrase> blocked() {
        if (isOver()) {
            return Stream.empty();
        }
        List<Action> blocked = view.actions().stream()
                .filter(action -> action.status() == ActionStatus.BLOCKED)
                .toList();
        if (blocked.size() > 1) {
            return Stream.of(speech.phrase("agenda.blocked.some", blocked.size(), numbers(blocked)));
        }
        return blocked.stream()
                .map(action -> action.lastFollowUp()
                        .map(FollowUp::unblockingCondition)
                        .flatMap(Known::value)
                        .map(condition -> speech.phrase("agenda.blocked", view.name(action), speech.unended(condition)))
                        .orElseGet(() -> speech.phrase("agenda.blocked.unknown", view.name(action))));
    }

    /** After the term of the contract, an action cannot be given a new end. */
    private Stream<Phrase> late() {
        List<Action> late = view.actions().stream()
                .filter(action -> action.isLate(view.day()) && action.parent().isEmpty())
                .toList();
        if (late.isEmpty()) {
            return Stream.empty();
        }
        long most = late.stream()
                .flatMap(action -> action.end().value().stream())
                .mapToLong(end -> ChronoUnit.DAYS.between(end, view.day()))
                .max()
                .orElse(0);
        return Stream.of(
                isOver()
                        ? speech.phrase("agenda.late.over", late.size(), numbers(late))
                        : speech.phrase("agenda.late", late.size(), numbers(late), most));
    }

    /** Returns the numbers of actions; a long list would hide the point. */
    private Phrase numbers(List<Action> actions) {
        int shown = actions.size() <= MAX_POINTS ? actions.size() : MAX_POINTS - 1;
        List<Phrase> numbers = new ArrayList<>(actions.stream()
                .limit(shown)
                .map(action -> view.leading(Phrase.of(action.number()), Place.ACTION, action.id()))
                .toList());
        if (shown < actions.size()) {
            numbers.add(speech.phrase("agenda.others", actions.size() - shown));
        }
        return speech.list(numbers);
    }

    /** What must be found by the end of this year, or of the first year after it for which money is missing. */
    private Stream<Phrase> money() {
        Parts parts = Parts.of(view);
        return Parts.bases(parts.funded()).stream().flatMap(basis -> money(parts, basis));
    }

    private Stream<Phrase> money(Parts parts, Known<VatBasis> basis) {
        SortedMap<Integer, Amount> ahead = ToFund.byYear(parts.resources(parts.on(basis)))
                .tailMap(view.day().getYear());
        return ahead.entrySet().stream().limit(1).map(first -> money(parts, basis, first));
    }

    private Phrase money(Parts parts, Known<VatBasis> basis, Map.Entry<Integer, Amount> first) {
        return speech.phrase(
                "agenda.money",
                parts.amount(speech.wholeEuros(first.getValue()), basis),
                LocalDate.of(first.getKey(), 12, 31));
    }

    private Stream<Phrase> decisions() {
        return view.dossier().sittings().stream()
                .flatMap(one -> one.decisions().stream()
                        .filter(decision -> decision.isLate(view.day()))
                        .map(decision -> speech.phrase(
                                "agenda.decision",
                                view.leading(Phrase.of(decision.number()), Place.SITTING, one.id()),
                                speech.unended(decision.text()))));
    }
}
